import type { CourseZone } from '../../model/index.js';

/** What syllabus headings say, by the words in them; the first that fits decides. See `POSTING_HEADINGS`. */
export const COURSE_HEADINGS: readonly (readonly [CourseZone, RegExp])[] = [
  [
    'prerequisites',
    /(?:pre-?requisites?|co-?requisites?|required (?:knowledge|background|prior)|prior knowledge|entry requirements|prerequisite|background (?:knowledge|required|needed)|assumed knowledge|preparation$|before you (?:start|begin|enrol))/,
  ],
  [
    'policies',
    /(?:polic(?:y|ies)|academic (?:integrity|honesty|misconduct|dishonesty|accommodations?)|integrity|honesty|plagiarism|attendance|late (?:work|assignments?|submissions?|penalt)|make-?up|incompletes?|extensions?|accommodations?|disabilit|accessib|diversity|inclusi(?:on|vity)|title ix|harassment|mental health|counsel|wellness|conduct|civility|netiquette|etiquette|office hours?|contact|instructors?|professor|faculty|teaching assistant|^tas?$|staff|communication (?:policy|with)|course communication|e-?mail|emergenc|safety|help desk|support|student (?:services|resources|support|success)|technical (?:problems|support|requirements|competenc)|privacy|copyright|recording|drop|withdraw|extra credit|religious|veteran|library services|meeting (?:time|place)|class (?:time|meeting|location)|logistics|alternative procedures|statement|disclaimer|response time|use of (?:ai|generative)|generative ai|notices?|registration|credit hours?|important dates|holiday|university (?:it|student|services|resources|closures?|calendar|policies)|acknowledg|licen[cs]e|tags|audiences?|intended audience|who (?:is|should)|duration|getting (?:help|started)|faq)/,
  ],
  [
    'assessment',
    /(?:assess|assignments?|evaluation|grading|grades?$|graded|exams?|examinations?|midterm|quiz|tests?$|homework|projects?|deliverables|course requirements?|requirements?$|papers?$|essays?$|portfolio|rubric|labs?$|lab (?:work|exercises)|exercises|problem sets?|capstone|presentations?$|coursework|activities|participation|weight|points|final$|workshop)/,
  ],
  [
    'materials',
    /(?:texts?$|textbooks?|readings?|books?|materials|bibliograph|references?|resources|software|tools|equipment|supplies|required (?:text|software|material)|recommended (?:text|reading|book)|literature|further reading|videos?$|websites?|internet sites|links|installations?|technology$)/,
  ],
  [
    'outcomes',
    /(?:outcomes?|objectives?|goals?|aims?|competenc(?:y|ies)|what you(?:['’]ll| will)? (?:learn|be able|gain|achieve)|you(?:['’]ll| will) (?:learn|be able)|skills (?:you|gained|acquired)|learning (?:targets|goals|outcomes|objectives)|upon completion|on completion|by the end|students? will|learners? will|(?:able|ability) to|takeaways)/,
  ],
  [
    'topics',
    /(?:topics?|schedule|outline|content|contents|modules?|units?|weeks?|lectures?|sessions?|syllabus|calendar|agenda|curriculum|day \d|class \d|chapter|part \d|section \d|timetable|course plan|themes|subjects)/,
  ],
  [
    'description',
    /(?:description|overview|summary|introduction|about (?:this|the) (?:course|class|module)|catalog|purpose|course information|rationale|abstract|welcome|general|course$|philosophy|format|approach|method)/,
  ],
];
