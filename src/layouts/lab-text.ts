// Every word that the lab says, as one text: to see whether it uses a term.
import { loadCell } from '../../components/cells/registry.ts';
import type { Language } from '../notebook/language.ts';
import { labNames } from './lab-names.ts';
import { labWords } from './words.ts';

const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

export async function labText(language: Language): Promise<string> {
  const { text } = await loadCell('gan-2d', language);
  const { lead, steps, notes, ...words } = labWords[language];
  const names = await labNames(language);
  const page = [words, lead(names), steps(names), notes(names)];
  return [...stringsOf(page), ...stringsOf(text)].join('\n');
}
