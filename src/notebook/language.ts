/**
 * The languages of the notebook: each is a folder of content/, and its name here. All else follows from this list: routes,
 * links from a page to its twins, the door, the words that a page loads. The first is the one where nothing tells.
 */
export const languages = ['en', 'ko'] as const;

export type Language = (typeof languages)[number];

export type Localized<Text = string> = Readonly<Record<Language, Text>>;

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/**
 * Finds the language of a page from its path: `/ko/minimax/` is Korean, and so is `/en/course/ko/minimax/`, in whatever
 * folders the notebook stands. A path without a language is in the first.
 */
export function languageOfPath(path: string): Language {
  return path.split('/').findLast(isLanguage) ?? languages[0];
}
