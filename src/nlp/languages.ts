/** The languages that can be told apart, by ISO 639-1 code, with their English names. */
export const LANGUAGES = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  sv: 'Swedish',
  no: 'Norwegian',
  da: 'Danish',
  pl: 'Polish',
  fi: 'Finnish',
  ru: 'Russian',
  uk: 'Ukrainian',
  el: 'Greek',
  ar: 'Arabic',
  he: 'Hebrew',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
} as const;
/** ISO 639-1 code of a language that can be told apart. */
export type Language = keyof typeof LANGUAGES;

/** Tells whether a word is the code of a language known here. */
export const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);
