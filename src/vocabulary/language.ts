/** The languages of screens and papers; Vietnamese comes first everywhere. */
export type Language = 'vi' | 'en';

/** A text in every language; `words[language]` picks one. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
