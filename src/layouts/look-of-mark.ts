import { marks } from '../../components/plots/marks.ts';
import type { Language } from '../notebook/language.ts';
import type { MarkName } from '../notebook/marks.ts';
import { notationWords } from './words.ts';

/** Says how a mark looks, from the table that draws it: “violet, solid, diamond”. */
export function lookOf(name: MarkName, language: Language): string {
  const { token, dashName, marker } = marks[name];
  const { colors, dashes, markers } = notationWords[language];
  return [colors[token], dashes[dashName], markers[marker]].join(', ');
}
