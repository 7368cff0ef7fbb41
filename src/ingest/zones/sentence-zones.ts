import type { CourseZone, PostingZone } from '../../model/index.js';

/**
 * Sentences of postings that say by themselves what they are, wherever they stand. Only wording that hardly ever
 * carries a demand is listed.
 */
const POSTING_SENTENCES: readonly (readonly [PostingZone, RegExp])[] = [
  [
    'legal',
    /\b(?:equal[- ](?:employment )?opportunit(?:y|ies)|affirmative action|without regard to|regardless of (?:race|age|gender|sex)|all qualified applicants|protected (?:veteran|characteristic|class|status)|(?:race|color|religion|gender|sex|age|national origin|sexual orientation|disability)(?:, | and | or )(?:race|color|religion|gender|sex|age|national origin|sexual orientation|disability|creed|veteran)|reasonabl[ey] (?:accommodat\w+|adjustments?)|conforming (?:with|to) applicable law|e-?verify|background check|criminal (?:record|background|conviction)|drug (?:screen|test)|(?:dbs|crb) (?:check|disclosure|clearance)|disclosure and barring|right to work in|(?:work|visa) sponsorship|previous applicants|no agencies|follow us|job segment|direct calls|shortlisting|reference check|employment (?:business|agency)|health clearance|\[(?:phone|email)\]|(?:secretary|switchboard|telephone|tel|e-?mail)\s?:|recruitment agenc|click (?:the|here|on|apply)|^\W*to apply\b|to apply(?: for|,| please)|apply (?:now|online|today|via|by|here)|closing date|shortlisted|send (?:us )?your (?:cv|resume|résumé)|submit your (?:cv|resume|application)|for (?:further|more) (?:information|details)|please (?:contact|call|email|note|apply|visit|send)|privacy (?:policy|notice)|statements? (?:above|herein|is|are) intended|not (?:intended )?to be construed|this job description|rehabilitation of offenders|vaccinat|welcome applications|encourage applications|applications (?:from|are)|we (?:are|remain) committed to (?:diversity|equality|safeguarding|creating a diverse|building a diverse)|interview date[: ])\b/i,
  ],
  [
    'benefits',
    /\b(?:401 ?\(?k\)?|pto\b|paid (?:time off|holidays?|vacation|leave|parental|sick)|annual leave|days[’']? holiday|holiday (?:pay|allowance)|pension|life (?:assurance|insurance)|(?:health|medical|dental|vision)(?:,| and|\/| \/)? ?(?:dental|vision|medical|insurance|cover)|private medical|medical insurance|health insurance|healthcare plan|competitive (?:salary|pay|compensation|benefits|rates|package|base|weekly)|generous (?:\w+ ){0,2}(?:package|leave|salary|pension|benefits)|stock options|equity (?:package|grant)|bonus scheme|annual bonus|signing bonus|sign-on|tuition (?:reimbursement|assistance)|gym membership|discounts?\b.{0,40}\b(?:shops|gym|store|retail|scheme)|free (?:parking|meals|lunch|uniform|snacks|gym|dbs|eye)|cycle to work|childcare voucher|season ticket loan|employee assistance|refer a friend|salary sacrifice|(?:enhanced|paid|generous) (?:maternity|paternity|parental)|(?:maternity|paternity|parental) pay|excellent benefits|benefits (?:include|package)|you(?:['’]ll| will| can expect to)? (?:also )?(?:receive|be offered|be rewarded|benefit from|have access to|get access)|we (?:can |will |also )?(?:offer|provide) (?:you|a |an |our (?:staff|employees|people)|excellent|fantastic|great|competitive|comprehensive|full|free|generous)|in return|(?:development|leadership|preceptorship|training) programmes?|we have (?:\w+ ){0,3}(?:supervision|training|support)\b|(?:training|supervision|support|induction|mentoring|preceptorship|coaching) (?:\w+ ){0,4}(?:will be|is|are) (?:provided|given|offered|available)|opportunit(?:y|ies) (?:for|to) (?:career|professional|personal|further|training|progress\w*|develop|grow|advance)|flexible working hours|salary range|per annum|per hour|£ ?\d|\$ ?\d{2,3}[,k])/i,
  ],
  [
    'company',
    /\b(?:(?:is|are|was|became) (?:proud to be )?(?:a|an|the|one of(?: the)?|among the) (?:\w+[ -]){0,4}(?:leading|leader|largest|global|premier|provider|fastest|world['’]s|award|pioneer|fortune|startup|start-up|nonprofit|non-profit|charity|subsidiary|company|firm|corporation|manufacturer|consultancy|agency|organization|organisation)\b|founded in|established in|headquartered|our (?:mission|vision|values|culture|story|founders|clients include|investors|offices|headquarters|customers include)|years of (?:combined )?(?:history|heritage)|offices in|employees (?:worldwide|across|in over|around)|fortune \d|publicly traded|venture[- ]backed|series [abcd]\b|raised \$|rated (?:as )?['‘“"]?(?:good|outstanding)|cqc|was founded|has been (?:providing|serving|helping|one of)|we(?:['’]re| are) (?:a|an|the|one of) (?:\w+[ -]){0,4}(?:company|firm|startup|team of|leader|provider|organization|organisation|family|charity|business|agency|studio|group)|we (?:believe|value|pride|celebrate|empower|exist|serve|strive) |as a company|join us in|our focus is|we speciali[sz]e in|in partnership with (?:the )?(?:nhs|trust|universit)|great place to work)\b/i,
  ],
];

/** A sentence about "we" or "our" that asks nothing of anyone is the employer speaking of itself. */
const SELF_PORTRAIT =
  /^\W*(?:we|our|the (?:company|trust|team|department|practice|hospital|service|home|group|firm|unit|charity|school|college|university|organi[sz]ation|agency|office))\b/i;
/** An organisation or a part of one as the subject of a sentence that says what it is or does. */
const ORGANIZATION_SUBJECT =
  /^\W*(?:\S+\s+){0,8}?(?:hospital|trust|directorate|ward|unit|services?|department|centre|center|home|practice|team|clinic|group|company|school|charity|organi[sz]ation|nhs|healthcare|care|college|university|division|agency|foundation),?\s+(?:is|are|was|has|have|provides?|offers?|serves?|covers?|comprises?|consists?|delivers?|speciali[sz]\w+|treats?|cares?|operates?|runs?|welcomes?|sees?)\b/i;
const ADDRESSES =
  /\b(?:you|your|you['’]ll|candidates?|applicants?|post-?holder|position|role|job|seek(?:s|ing)?|look(?:s|ing)?|requires?|requiring|needs?|join|responsib\w+|must|should|hiring|recruit\w*|individuals?|someone|who|ideal|successful|opportunit\w+|experience|skills?|knowledge|use|uses|using|stack|tools)\b/i;

/** Lines of course texts that are reading list, contact or regulation by themselves. */
const COURSE_SENTENCES: readonly (readonly [CourseZone, RegExp])[] = [
  [
    'materials',
    /(?:\bisbn\b|university press|\bpp?\. ?\d|\bvol(?:ume|\.) ?\d|\bet al\b|\bdoi\b|\b(?:edited by|eds?\.\)?)|https?:\/\/|www\.|\(?(?:19|20)\d\d\)?\. ["“]?\p{Lu}|^\W*(?:read|reading|readings|required reading|textbook|text)\b ?:)/iu,
  ],
  [
    'prerequisites',
    /^\W*(?:pre-?requisites?|co-?requisites?|prereq)\b|\b(?:credit or concurrent|consent of (?:the )?(?:instructor|department)|(?:senior|junior|sophomore|graduate) standing)\b/i,
  ],
  [
    'policies',
    /\b(?:may be repeated|restricted to|(?:policy|policies|guidelines|rules) (?:regarding|on|for|about) (?:the use of )?(?:generative |artificial )?(?:ai|intelligence|chatgpt)|use of (?:generative ai|chatgpt|ai tools)|honor code|turnitin|cross-?listed|credit is not given|same as [A-Z]{2,5} \d|see [A-Z]{2,5} \d{3}\b|approved for (?:both )?(?:letter|s\/u)|office hours?|(?:phone|tel|e-?mail|email)\s*:|plagiari|academic (?:integrity|honesty|dishonesty)|late (?:work|assignments|submissions?) (?:will|is|are)|students with disabilities|title ix|registration|(?:\d+ )?(?:undergraduate|graduate) hours)\b/i,
  ],
];

function findSentenceZone<Z>(rules: readonly (readonly [Z, RegExp])[], sentence: string): Z | null {
  return rules.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}

/** Tells the zone of a posting sentence that speaks for itself; `null` where its surroundings decide. */
export function findPostingSentenceZone(sentence: string): PostingZone | null {
  const own = findSentenceZone(POSTING_SENTENCES, sentence);
  if (own !== null) return own;
  const isPortrait = SELF_PORTRAIT.test(sentence) || ORGANIZATION_SUBJECT.test(sentence);
  return isPortrait && !ADDRESSES.test(sentence) ? 'company' : null;
}

/** Tells the zone of a course sentence that speaks for itself; `null` where its surroundings decide. */
export function findCourseSentenceZone(sentence: string): CourseZone | null {
  return findSentenceZone(COURSE_SENTENCES, sentence);
}
