// Makes a language of accented English out of content/en: what a build then shows in plain English was not taken from
// the folder of its language. `node scripts/pseudo/language.ts` writes content/qps; a test does so in a copy of the tree.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accentChapter } from './chapter.ts';
import { accentWords } from './words.ts';

/** A code that no language has: those from qaa to qtz are for private use. */
export const pseudo = 'qps';

export function writePseudoLanguage(content: string): void {
  const from = join(content, 'en');
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const isChapter = name.endsWith('.mdx');
    if (!isChapter && !name.endsWith('.ts')) continue;
    const source = readFileSync(join(from, name), 'utf8');
    const to = join(content, pseudo, name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, isChapter ? accentChapter(source) : accentWords(source));
  }
}

if (import.meta.main) writePseudoLanguage('content');
