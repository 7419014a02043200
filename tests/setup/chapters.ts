// The chapters as they are written, in reading order: for tests of what is read from the text.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterText } from '../../components/prose/build/first-use.ts';
import { root } from '../../scripts/serve.ts';
import type { Language } from '../../src/notebook/language.ts';

/** The chapters that the curriculum has: written out, so that one that is lost is missed. */
export const chapterSlugs = [
  'two-networks',
  'bernoulli',
  'likelihood',
  'entropy',
  'cross-entropy',
  'kl-divergence',
  'js-divergence',
  'maximum-likelihood',
  'minimax',
  'training',
  'images',
  'autoencoders',
] as const;

export function chapterTexts(language: Language): readonly ChapterText[] {
  const folder = join(root, 'content', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { slug: file.replace('.mdx', ''), body, order: Number(/^order: (\d+)/m.exec(front)?.[1]) };
    })
    .sort((a, b) => a.order - b.order);
}
