import { type CourseField, ID_NAMES, KIND_NAMES, type NameList, phrases } from './name-list.js';

/** Header phrases of the fields of courses, in several languages. */
export const COURSE_NAMES: Readonly<Record<CourseField, NameList>> = {
  id: ID_NAMES,
  kind: KIND_NAMES,
  title: {
    names: phrases(
      'title|course title|course name|course|long title|module title|module name|unit title|class name|class title|subject title|subject name|program title|kursname|kurstitel|modulname|modultitel|titel|lehrveranstaltung|veranstaltungstitel|bezeichnung|modulbezeichnung|titulo|titulo curso|nombre curso|nombre asignatura|asignatura|nome curso|disciplina|titre|titre cours|intitule|intitule cours|nom cours|titolo|titolo corso|insegnamento|cursusnaam|vaknaam|cursus|kursnamn|emnenavn|nazwa przedmiotu|nazwa kursu|课程名称|课程|科目名|科目|과목명|강좌명',
    ),
    weak: phrases('name|module|unit|class|full name|short title|kurs|modul|curso|cours|nombre|nom|label|headline'),
    not: phrases('code|section|type|category|instructor|teacher|meta|seo|short|program|department|school'),
  },
  code: {
    names: phrases(
      'code|course code|course number|course id|module code|unit code|subject code|class code|catalog number|course no|modulnummer|modulcode|kursnummer|kurscode|veranstaltungsnummer|lv nummer|codigo|codigo curso|codigo asignatura|sigle|code cours|codice|codice corso|cursuscode|vakcode|kurskod|emnekode|课程代码|课程编号|科目コード|과목코드|course reference number code|course abbreviation',
    ),
    weak: phrases('course|id|number|class|short code|catalogue number|sis course id|course key'),
    not: phrases('title|name|description|type|status|part|section|zip|postal|language|country|term|crn'),
  },
  subject: {
    names: phrases(
      'subject|subject code|prefix|course prefix|subj|dept|department code|subject area code|discipline code',
    ),
    weak: phrases('department|discipline|subject area|rubric'),
    not: phrases('name|title|description'),
  },
  number: {
    names: phrases(
      'number|course number|catalog number|catalog nbr|catalog|num|nbr|no|course no|course num|crse|crse numb',
    ),
    not: phrases(
      'section|seat|enrolled|credit|class|student|crn|reference|subscriber|review|lecture|view|rating|week|page|hour|like|comment|price',
    ),
  },
  credits: {
    names: phrases(
      'credit|credit hour|unit|course credit|course unit|ect|ects credit|credit point|cp|number credit|semester hour|leistungspunkt|kreditpunkt|lp|credito|credits ect|crediti|cfu|studiepunten|hogskolepoang|studiepoeng|punkty ects|学分|単位数|単位|학점',
    ),
    weak: phrases('point|min credit|credit min|minimum credit|section credit hour|value'),
    not: phrases('type|description|max|maximum|transfer|title|name|code|status'),
  },
  hours: {
    names: phrases(
      'hour|duration hour|total hour|learning hour|study hour|workload|workload hour|duration|course duration|course hour|notional hour|training hour|estimated hour|time commitment|learner hour|stunde|arbeitsaufwand|dauer|stundenzahl|hora|hora total|duracion|carga horaria|heure|duree|volume horaire|ore|durata|uren|duur|studielast|timmar|godziny|学时|時間|시간',
    ),
    weak: phrases('contact hour|length|estimated duration|time to complete|class hour'),
    not: phrases('credit|office|start|end|week|section|opening|text|description|character|word|title'),
  },
  effort: {
    names: phrases(
      'effort|course effort|weekly effort|hour per week|weekly hour|hour week|weekly workload|estimated effort|sws',
    ),
    weak: phrases('workload|time commitment'),
  },
  length: {
    names: phrases('length|course length|number week|week|duration week|length week|course week'),
    weak: phrases('duration|course duration'),
    not: phrases('hour|text|day|description|title'),
  },
  level: {
    names: phrases(
      'level|course level|difficulty|difficulty level|niveau|nivel|livello|stufe|academic level|study level|audience level|course difficulty|schwierigkeitsgrad|poziom|education level|degree level|career|academic career|级别|レベル|수준|niva',
    ),
    weak: phrases('grade level|stage|cycle'),
    not: phrases('code|id'),
  },
  provider: {
    names: phrases(
      'provider|institution|university|school|college|organization|organisation|partner|offered by|provider name|institution name|university name|anbieter|hochschule|universidad|universite|universita|faculty',
    ),
    weak: phrases('department|campus|company'),
    not: phrases('url|type|code|country|city'),
  },
};
