import { languages, type Language, type Localized } from '../language.ts';

/**
 * Takes the words out of a module of `content/<language>/words`. What is imported by a computed address has no type; the
 * module itself says that its words are these.
 */
export async function wordsOf<Words>(module: Promise<unknown>): Promise<Words> {
  return ((await module) as { readonly words: Words }).words;
}

/** Loads the words of every language, for what runs at build. A page that is read loads its own alone. */
export async function inEveryLanguage<Words>(
  load: (language: Language) => Promise<unknown>,
): Promise<Localized<Words>> {
  const loaded = languages.map(async (language) => [language, await wordsOf<Words>(load(language))] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Localized<Words>; // every language is among them
}
