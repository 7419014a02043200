/** The two languages of the notebook. A text that a reader sees exists in both, always. */
export const languages = ['en', 'ko'] as const;

export type Language = (typeof languages)[number];

export type Localized<Text = string> = Readonly<Record<Language, Text>>;

export function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'ko';
}

/** Finds the language of a page from its path: `/ko/minimax/` is Korean; a path without a language is English. */
export function languageOfPath(path: string): Language {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : 'en';
}
