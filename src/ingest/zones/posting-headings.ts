import type { PostingZone } from '../../model/index.js';

/**
 * What posting headings say, by the words in them; the first that fits decides. Headings come lower-cased, without
 * numbering, bullets and closing punctuation. Wording collected from exports of a dozen sources.
 */
export const POSTING_HEADINGS: readonly (readonly [PostingZone, RegExp])[] = [
  [
    'legal',
    /^(?:(?:our )?commitment to )?(?:equal|eeo|eoe|diversity|inclusion|equality|disclaimer|disclosure|accommodations?|legal|privacy|gdpr|data protection|safeguarding(?: statement)?$|important(?: (?:notice|information))?$|please note|notes?$|note to|agencies|no agencies|right to work|visa|sponsorship|dbs(?: checks?)?$|criminal record|background (?:check|screening)|pre-?employment|drug|physical (?:demands|requirements|effort)|work(?:ing)? (?:environment|conditions|schedule|hours)|environmental conditions|application (?:process|deadline|procedure)|(?:how|ready|want|click|email|the link)? ?to apply|apply|applications?|applying|closing date|interview|interested|next steps|what(?:['’]s| happens)? next|what next|(?:for )?(?:further|more|additional) (?:information|details|contact)|contact|informal visits|for further|covid|vaccin|reasonable adjustment|disability|fraud|scam|requisition|job (?:id|code|number|reference)|reference|ref\b|posting)/,
  ],
  [
    'benefits',
    /(?:benefits?|perks|what we (?:can )?offer|we offer|we['’]ll offer|offer you|our offer|in return|what(?:['’]s| is) in it for you|what you(?:['’]ll| will)? (?:get|receive|gain)|you(?:['’]ll| will) (?:get|receive)\b|compensation|salary|remuneration|rewards?|pay(?: |$)|why (?:join|work|choose|us|you)|working (?:for|with|at) us|we provide|our promise|what can .{1,30} offer|contract type)/,
  ],
  [
    'preferred',
    /(?:^(?:highly |strongly )?(?:preferred|desir(?:able|ed)|nice|bonus|plus(?:es)?|optional|ideal(?:ly)?|additional|other|extra)(?!.*(?:information|duties|responsibilities|details))|preferred|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:able|ed)|bonus points|(?:a|is a) plus$|would be (?:nice|great|a plus|an asset)|advantage|extra credit|it['’]s a plus|even better|brownie points|(?:love|like) to see)/,
  ],
  [
    'required',
    /(?:requirements?$|^requirements?|required|essential|must[- ]haves?|minimum|basic qualifications|qualifications?|what (?:you(?:['’]ll)?|we) (?:will )?(?:need|require|bring|expect|look)|what (?:we['’]re|we are) looking|who (?:we['’]re|we are) looking|what you(?:['’]ll| will)? bring|you(?:['’]ll| will)? (?:bring|need|have|possess)|about you|who you are|skills|competenc(?:y|ies)|experience|knowledge|education|(?:the|your|our|ideal|successful) (?:person|candidate|profile|applicant|background)|person specification|person spec|candidate|profile|abilities|eligibility|criteria|are you|do you have|you(?:r background| are| should|…)|certifications?|licen[cs]es?|credentials|languages?|expertise|attributes|tech(?:nical|nology)? stack|technolog(?:y|ies)|tools|things that you|we(?:['’]re| are) looking for|looking for|would you like|prerequisites|training)/,
  ],
  [
    'duties',
    /(?:responsib|resposib|dut(?:y|ies)|what you(?:['’]ll| will)? (?:be )?(?:do|build|own|work|learn|deliver|be )|(?:you(?:['’]ll| will) (?:be|do|work)|you will)|your (?:role|day|mission|work|impact|job|tasks)|(?:the|about the|job|position|role)[ -]?(?:role|job|position|opportunity|purpose|summary|description|overview|spec|scope|details|profile|function|content)?$|role|job (?:summary|description|overview|purpose|objective|function|content)|position|purpose|summary|overview|objectives?|day[- ]to[- ]day|a typical day|tasks|functions|activities|key (?:areas|accountabilities|result)|accountabilit|scope|the opportunity|opportunity|main|what (?:the job|the role|will you)|in this role|(?:impact|difference) you(?:['’]ll| will)|how you(?:['’]ll| will)|mission|deliverables|assignment|project)/,
  ],
  [
    'company',
    /(?:^(?:about|who (?:we are|are|is)|our (?:company|story|mission|vision|values|culture|client|team|people|history|organi[sz]ation|trust|commitment|purpose|site)|the (?:company|client|team|organi[sz]ation|location|employer|trust|department|firm|school|area|hospital|service|home)|company|employer|organi[sz]ation|culture|values|vision|life at|meet|join|where you(?:['’]ll| will)|location|department|industry|client|background|introduction|living here|why )|^about|[a-z]+ (?:is|are) (?:a|an|the)\b)/,
  ],
];
