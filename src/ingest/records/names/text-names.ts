import type { CourseZone, PostingZone } from '../../../model/index.js';
import { type NameList, phrases } from './name-list.js';

/** Header phrases of the text columns of postings, by the zone their text belongs to; `text` has no zone of its own. */
export const POSTING_TEXT_NAMES: Readonly<Record<PostingZone | 'text' | 'skills', NameList>> = {
  text: {
    names: phrases(
      'description|job description|job desc|desc|descr|jd|position description|posting description|vacancy description|role description|job summary|summary|job detail|detail|job text|posting text|full description|description text|description html|job posting text|job ad|job advert|advert|advertisement|ad text|body|content|text|full text|about role|about job|role overview|job overview|position overview|overview|position summary|role summary|job posting|job content|stellenbeschreibung|stellenanzeige|beschreibung|jobbeschreibung|stellentext|anzeigentext|descripcion|descripcion puesto|descripcion oferta|descricao|descricao vaga|description poste|description offre|descriptif|texte|descrizione|descrizione offerta|omschrijving|functieomschrijving|vacaturetekst|beskrivning|annonstext|beskrivelse|stillingsbeskrivelse|opis|opis stanowiska|tresc|kuvaus|职位描述|岗位描述|工作描述|描述|仕事内容|職務内容|업무내용|설명',
    ),
    weak: phrases(
      'job|posting|raw text|full text preview|teaser|snippet|abstract|note|comment|message|purpose|job purpose',
    ),
    not: phrases(
      'company|employer|organization|organisation|benefit|salary|category|industry|location|department|logo|meta|seo|product|event|count|image|term',
    ),
  },
  duties: {
    names: phrases(
      'responsibility|duty|key responsibility|job responsibility|role responsibility|main responsibility|duty responsibility|duty and responsibility|responsibility and duty|essential function|essential duty|major duty|key duty|accountability|key accountability|what you will do|what you ll do|task|job duty|main duty|day to day|aufgabe|ihre aufgabe|aufgabenbeschreibung|tatigkeit|funcion|responsabilidad|responsabilidade|tarea|atividade|mission|responsabilite|mansioni|responsabilita|attivita|taken|verantwoordelijkheden|werkzaamheden|arbetsuppgifter|ansvar|arbeidsoppgaver|obowiazki|zakres obowiazkow|岗位职责|工作职责|업무',
    ),
    weak: phrases('work activity|role duty'),
    not: phrases('category|department|function'),
  },
  required: {
    names: phrases(
      'requirement|job requirement|qualification|qualification summary|minimum qualification|required qualification|basic qualification|minimum requirement|minimum qual requirement|key requirement|qualification requirement|requirement qualification|skill requirement|experience requirement|education requirement|experience required|required experience|education experience|educational requirement|education requirement credential category|who you are|what you bring|what you need|must have|essential criterion|essential requirement|essential criteria|person specification|candidate profile|candidate requirement|selection criteria|knowledge skill ability|ksa|skill experience|skill qualification|skill and qualification|eligibility|anforderung|anforderungsprofil|ihr profil|dein profil|qualifikation|voraussetzung|requisito|requisito minimo|perfil|perfil requerido|exigencia|qualificacao|profil|profil recherche|exigence|prerequis|requisiti|requisiti richiesti|functie eisen|functieeisen|vereisten|eisen|kvalifikationer|krav|kvalifikasjoner|wymagania|任职要求|任职资格|岗位要求|応募資格|자격요건',
    ),
    weak: phrases('experience|education|degree|education level|certification|license|licence|physical requirement'),
    not: phrases(
      'salary|residency|travel|year|month|max|min|level|id|code|preferred|desirable|desired|optional|nice|bonus|additional',
    ),
  },
  preferred: {
    names: phrases(
      'preferred|preferred qualification|preferred skill|preferred requirement|preferred experience|desired qualification|desired skill|desired experience|desirable|desirable qualification|desirable requirement|desirable experience|desirable criterion|desirable criteria|desirable skill|nice to have|good to have|bonus skill|bonus qualification|plus|asset|optional skill|additional qualification|wunschenswert|von vorteil|deseable|requisito deseable|desejavel|diferencial|souhaite|atout|preferenziali|pre|meriterande|onskelig|mile widziane|优先|歓迎|우대사항',
    ),
    not: phrases('location|language|contact|date'),
  },
  company: {
    names: phrases(
      'company description|about company|about us|about employer|company overview|company profile|company summary|organization description|organisation description|hiring organization description|hiring organization organization description|employer description|employer overview|company info|company information|who we are|about organization|our company|unternehmensbeschreibung|unternehmensprofil|uber uns|acerca empresa|descripcion empresa|sobre empresa|sobre nosotros|sobre nos|descricao empresa|presentation entreprise|description entreprise|chi siamo|descrizione azienda|over ons|bedrijfsomschrijving|om oss|om foretaget|o firmie|o nas|公司简介|会社概要',
    ),
    weak: phrases('company culture|team description|about team|department description|company detail'),
  },
  benefits: {
    names: phrases(
      'benefit|job benefit|perk|benefit perk|perk and benefit|what we offer|we offer|compensation benefit|compensation and benefit|salary and benefit|salary benefit|employee benefit|incentive|incentive compensation|leistung|wir bieten|benefits angebot|beneficio|ofrecemos|oferecemos|avantage|nous offrons|vantaggi|offriamo|wij bieden|arbeidsvoorwaarden|aanbod|forman|vi erbjuder|vi tilbyr|oferujemy|福利|待遇|복리후생',
    ),
    not: phrases('id|code'),
  },
  legal: {
    names: phrases(
      'eeo|eeo statement|equal opportunity|equal opportunity statement|equal employment|disclaimer|legal|legal notice|legal disclaimer|privacy notice|diversity statement|how to apply|to apply|application instruction|residency requirement|apply instruction|special commitment|additional information|supplemental information',
    ),
  },
  skills: {
    names: phrases(
      'skill|required skill|key skill|skill required|job skill|skill name|skill set|skillset|technical skill|hard skill|soft skill|core skill|skill list|all skill|technology|tech stack|technology used|tool|tool used|competence|competency|software|software skill|kenntnis|fahigkeit|kompetenz|habilidad|competencia|conocimiento|habilidade|conhecimento|aptitude|competence requise|competenze|vaardigheden|competenties|kompetenser|ferdigheter|umiejetnosci|技能|スキル|기술',
    ),
    weak: phrases('keyword|tag|job tag|stack|programming language|skill desc'),
    not: phrases(
      'preferred|desired|desirable|level|id|url|count|abr|abbreviation|type|optional|plus|bonus|category|industry|contract',
    ),
  },
};

/** Header phrases of the text columns of courses, by the zone their text belongs to; `text` has no zone of its own. */
export const COURSE_TEXT_NAMES: Readonly<Record<CourseZone | 'text' | 'skills', NameList>> = {
  text: {
    names: phrases('text|full text|body|syllabus text|document text|html|page text|raw text|full syllabus'),
    not: phrases('count'),
  },
  description: {
    names: phrases(
      'description|course description|summary|course summary|about|about course|about this course|overview|course overview|abstract|short description|long description|catalog description|catalogue description|course detail|detail|desc|descr|module description|unit description|introduction|course introduction|content description|aim|rationale|kursbeschreibung|beschreibung|modulbeschreibung|kurzbeschreibung|descripcion|descripcion curso|descricao|ementa|description cours|descriptif|resume|descrizione|descrizione corso|presentazione|omschrijving|cursusbeschrijving|kursbeskrivning|beskrivning|beskrivelse|opis|opis kursu|opis przedmiotu|kuvaus|课程描述|课程简介|描述|科目概要|설명',
    ),
    weak: phrases('headline|subtitle|tagline|note|comment|purpose|general information|course information'),
    not: phrases(
      'price|instructor|section|degree|schedule|meta|seo|provider|company|institution|credit|type|term|subject',
    ),
  },
  outcomes: {
    names: phrases(
      'outcome|learning outcome|course outcome|student learning outcome|intended learning outcome|objective|learning objective|course objective|goal|learning goal|course goal|student outcome|competency|competence|competency framework|what you will learn|what you ll learn|what will you learn|lernziel|lernergebnis|qualifikationsziel|kompetenz|ziel|objetivo|objetivo aprendizaje|resultado aprendizaje|resultado aprendizagem|competencia|objectif|objectif apprentissage|acquis|acquis apprentissage|competence visee|obiettivi|obiettivi formativi|risultati apprendimento|leerdoel|leerdoelen|leeruitkomsten|larandemal|laringsutbytte|efekty uczenia|cele|学习目标|到達目標|학습목표|learn|after course|teaches',
    ),
    not: phrases('id|code|program|count'),
  },
  topics: {
    names: phrases(
      'syllabus|course syllabus|topic|course topic|content|course content|module content|outline|course outline|content outline|curriculum|lesson|unit content|module|chapter|lecture|week topic|weekly topic|weekly schedule|course schedule|theme|subject matter|learning content|agenda|table content|section name|lehrinhalt|inhalt|kursinhalt|themen|lehrplan|contenido|contenido curso|temario|programa|conteudo|conteudo programatico|programme|contenu|contenu cours|plan cours|programma|contenuti|programma corso|inhoud|innehall|kursinnehall|innhold|tresci programowe|program|课程大纲|课程内容|授業計画|강의계획',
    ),
    weak: phrases('unit|subject covered|focus|tag|keyword|chapters course'),
    not: phrases('type|id|rating|count|number|language|url|department|school|degree|level'),
  },
  assessment: {
    names: phrases(
      'assessment|course assessment|assessment method|evaluation|grading|grading policy|grading scheme|exam|examination|assignment|assessment task|coursework|how assessed|prufung|prufungsleistung|leistungsnachweis|evaluacion|avaliacao|modalites evaluation|valutazione|modalita verifica|esame|toetsing|toets|examination form|vurdering|zaliczenie|warunki zaliczenia|考核方式|成績評価|평가',
    ),
    not: phrases('basis|score|rating|date|code|student|teacher|date time|option'),
  },
  prerequisites: {
    names: phrases(
      'prerequisite|pre requisite|prereq|course prerequisite|requisite|corequisite|requirement|entry requirement|required knowledge|recommended knowledge|prior knowledge|prerequisite text|enrollment requirement|admission requirement|assumed knowledge|background|recommended background|voraussetzung|vorkenntnis|teilnahmevoraussetzung|prerrequisito|requisito|requisito previo|pre requisito|prerequis|prerequisiti|requisiti|propedeuticita|voorkennis|ingangseis|forkunskaper|forkunnskaper|wymagania wstepne|先修课程|先修要求|前提科目|선수과목',
    ),
    not: phrases('degree|hardware|technical|system|id|count'),
  },
  materials: {
    names: phrases(
      'textbook|material|course material|reading|required reading|reading list|text book|literature|bibliography|resource|recommended reading|literatur|bibliografia|bibliographie|literatuur|litteratur|kurslitteratur|literatura|教材|教科書|교재|learning resource',
    ),
    not: phrases('url|count|cost|price|fee'),
  },
  policies: {
    names: phrases(
      'policy|course policy|attendance policy|attendance|academic integrity|late policy|accommodation|academic honesty',
    ),
  },
  skills: {
    names: phrases(
      'skill|skill gained|skill taught|skill covered|course skill|skill you will gain|skill you ll gain|associated skill|skill learned|skill developed|technology|tool|tool used|kenntnis|fahigkeit|habilidad|habilidade|vaardigheden|技能|スキル|기술|skill name|skill list',
    ),
    weak: phrases('tag|keyword|stack|software'),
    not: phrases('level|id|url|count|type|required|prerequisite'),
  },
};
