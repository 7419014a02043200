// How the terms of the glossary look in running text, in both languages.
import termWords from '../../content/term-words.json' with { type: 'json' };
import type { Language, Localized } from '../../src/notebook/language.ts';

const forms: Readonly<Record<string, Localized>> = termWords;

export const termsWithWords: readonly string[] = Object.keys(forms);

/** What finds a term's word in a text, or nothing for a term whose word is also an everyday one. */
export function termPattern(id: string, language: Language): RegExp | undefined {
  const form = Object.hasOwn(forms, id) ? forms[id]?.[language] : undefined;
  return form === undefined ? undefined : new RegExp(form, 'iu');
}
