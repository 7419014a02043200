import type { Language } from '../notebook/language.ts';
import { languages } from '../notebook/language.ts';

/** A page's `getStaticPaths`, for a page that each language has one of. */
export const languagePaths = (): { params: { lang: Language }; props: { language: Language } }[] =>
  languages.map((language) => ({ params: { lang: language }, props: { language } }));
