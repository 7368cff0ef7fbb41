import { ID_NAMES, KIND_NAMES, type NameList, type PostingField, phrases } from './name-list.js';

/** Header phrases of the fields of postings, in several languages. */
export const POSTING_NAMES: Readonly<Record<PostingField, NameList>> = {
  id: ID_NAMES,
  kind: KIND_NAMES,
  title: {
    names: phrases(
      'title|job title|position title|posting title|business title|vacancy title|role title|job name|position name|vacancy name|designation|job role|stellenbezeichnung|stellentitel|jobtitel|berufsbezeichnung|titel|titulo|titulo puesto|titulo vaga|puesto|nombre puesto|cargo|vaga|intitule|intitule poste|intitule offre|poste|titre|titolo|titolo annuncio|posizione|functie|functietitel|functienaam|vacaturetitel|tjanst|rubrik|yrkesbenamning|stilling|stillingstittel|stillingsbetegnelse|stanowisko|nazwa stanowiska|tytul|职位|职位名称|岗位|岗位名称|職種|求人タイトル|직무|공고명',
    ),
    weak: phrases(
      'position|role|job|vacancy|occupation|headline|stelle|beruf|opening|name|job posting|job opening|offre|vacature|civil service title',
    ),
    not: phrases('code|category|normalized|standard|class|group|family|type|level|function|section|seo|meta|company'),
  },
  employer: {
    names: phrases(
      'company|company name|employer|employer name|organization|organisation|hiring organization|hiring organization name|hiring organization organization name|organization name|agency|agency name|unternehmen|unternehmensname|firma|firmenname|arbeitgeber|empresa|nombre empresa|empleador|entreprise|nom entreprise|societe|employeur|azienda|nome azienda|datore lavoro|bedrijf|bedrijfsnaam|werkgever|foretag|arbetsgivare|virksomhed|arbejdsgiver|arbeidsgiver|pracodawca|公司|公司名称|企业|会社名|企業名|회사명|기업명',
    ),
    weak: phrases('business name|client|institution|recruiter|advertiser|trust|hospital|dienststelle|org'),
    not: phrases(
      'size|rating|review|revenue|industry|sector|description|about|profile|overview|type|founded|location|city|country|state|address|headquarter|benefit|tax|code|unit|competitor|score|ownership|summary|culture|stage|business title|employee',
    ),
  },
  location: {
    names: phrases(
      'location|job location|work location|location name|place|workplace|place work|work place|job location name|city state|location full|standort|arbeitsort|einsatzort|ort|ubicacion|lugar|lugar trabajo|localizacion|localizacao|local|local trabalho|lieu|lieu travail|localisation|sede|luogo|luogo lavoro|sede lavoro|locatie|plaats|standplaats|werklocatie|arbetsplats|arbeidssted|lokalizacja|miejsce pracy|地点|工作地点|勤務地|근무지',
    ),
    weak: phrases('area|office|address|job address|job location address|base|duty station|position location'),
    not: phrases(
      'headquarter|id|type|latitude|longitude|lat|lng|geo|postal|zip|postcode|street|remote|division|unit|company|employer|code',
    ),
  },
  city: {
    names: phrases(
      'city|town|locality|address locality|municipality|stadt|ciudad|ville|citta|cidade|stad|kommun|miasto|城市|市区町村|도시',
    ),
    weak: phrases('suburb|location city'),
    not: phrases('headquarter|company'),
  },
  region: {
    names: phrases(
      'state|region|address region|province|county|state province|bundesland|provincia|estado|departement|regione|provincie|lan|wojewodztwo',
    ),
    not: phrases('code|employment|headquarter|company|status'),
  },
  country: {
    names: phrases(
      'country|address country|country name|address country name|nation|land|pais|pays|paese|kraj|国家|国',
    ),
    weak: phrases('country code'),
    not: phrases('headquarter|company'),
  },
  date: {
    names: phrases(
      'date|date posted|posting date|posted date|post date|job posted date|date published|publication date|published|published at|publish date|publication start date|posted|posted at|posted on|listing date|date listed|listed date|date added|listed|datum|veroffentlichungsdatum|veroffentlicht|fecha|fecha publicacion|date publication|data|data publicacao|data pubblicazione|publicatiedatum|publiceringsdatum|publication date time|发布日期|日期|掲載日|등록일|time posted|listed time|original listed time',
    ),
    weak: phrases(
      'created|created at|creation date|date created|first seen|open date|opening date|release date|start posting',
    ),
    not: phrases(
      'scraped|crawl|crawled|fetched|updated|modified|expire|expires|expiration|valid|through|deadline|closing|close|closed|end|until|start|process|application|apply|birth|last|hire|text|download',
    ),
  },
  year: { names: phrases('year|posting year|jahr|ano|annee|anno|jaar'), not: phrases('experience|founded|term|old') },
  salary: {
    names: phrases(
      'salary|salary range|salary estimate|base salary|base salary value value|base salary value|pay|pay range|wage|compensation|remuneration|gehalt|gehaltsspanne|vergutung|salario|sueldo|remuneracion|remuneracao|salaire|retribuzione|stipendio|salaris|lon|lonn|wynagrodzenie|薪资|薪水|月薪|給与|연봉|salary text|salary description|formatted salary',
    ),
    weak: phrases(
      'salary offered|rate|pay rate|hourly rate|annual salary|ctc|lpa|salary mean|median salary|stated salary',
    ),
    not: phrases(
      'frequency|period|basis|currency|type|unit|low|high|min|max|minimum|maximum|from|to|grade|description|benefit|end|source|interval',
    ),
  },
  salaryLow: {
    names: phrases(
      'salary low|salary min|min salary|minimum salary|salary from|salary range from|salary low end|base salary value min value|base salary min value|salary minimum|min amount|pay min|wage from|salary start|base salary min salary|gehalt von|salario minimo|salaire min',
    ),
    weak: phrases('min value|lower salary|minimum pay|minimum range'),
  },
  salaryHigh: {
    names: phrases(
      'salary high|salary max|max salary|maximum salary|salary to|salary range to|salary high end|base salary value max value|base salary max value|salary maximum|max amount|pay max|wage to|salary end|base salary max salary|gehalt bis|salario maximo|salaire max',
    ),
    weak: phrases('max value|upper salary|maximum pay|maximum range'),
  },
  salaryCurrency: { names: phrases('currency|salary currency|base salary currency|wahrung|moneda|devise|moeda') },
  salaryPeriod: {
    names: phrases(
      'salary frequency|salary period|pay basis|pay period|pay frequency|salary type|base salary value unit text|unit text|wage unit|salary unit|salary interval|pay type|salary basis|compensation interval',
    ),
    weak: phrases('interval|pay unit'),
  },
  seniority: {
    names: phrases(
      'seniority|seniority level|experience level|career level|job level|job seniority|formatted experience level|karrierestufe|nivel experiencia|nivel|niveau experience|erfahrungsstufe|senioriteit',
    ),
    weak: phrases('level|grade|stage'),
    not: phrases('education|salary|pay|language'),
  },
};
