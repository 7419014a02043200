// A language is a folder of content/ and its name in one list: accented English, made from the English folder, builds, and
// no word of its pages is plain English. Whatever a page still says plainly was written in code.
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { pseudo, writePseudoLanguage } from '../../scripts/pseudo/language.ts';
import { root } from '../../scripts/serve.ts';
import { temporaryFolder } from '../setup/folder.ts';
import { listFiles, read } from '../setup/sources.ts';

const copied = [
  'astro.config.mjs',
  'components',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** A copy of the tree that speaks the new language and no other: what still names another one fails there. */
function copyTree(tree: string): void {
  for (const name of copied) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  for (const name of readdirSync(join(root, 'content')))
    if (name === 'en' || name.includes('.'))
      cpSync(join(root, 'content', name), join(tree, 'content', name), { recursive: true });
  writePseudoLanguage(join(tree, 'content'));
  rmSync(join(tree, 'content/en'), { recursive: true });
  const list = join(tree, 'src/notebook/language.ts');
  const named = readFileSync(list, 'utf8').replace(/(languages = )\[[^\]]*\]/, `$1['${pseudo}']`);
  writeFileSync(list, named);
}

/** What a page says that is in no language: code, formulas, the titles and authors of sources, what is named by another. */
const silent = [
  'script',
  'style',
  'code',
  'pre',
  'samp',
  'math',
  '.katex',
  '[translate=no]',
  `[lang]:not(html, [lang=${pseudo}])`,
  '.sources li',
  '.cite',
];

const spokenAttributes = [
  'alt',
  'aria-label',
  'aria-valuetext',
  'data-name',
  'data-plain',
  'placeholder',
  'title',
];

function* textsOf(node: Node): Generator<string> {
  if (node.nodeType === 3) yield node.textContent ?? '';
  for (const child of node.childNodes) yield* textsOf(child);
}

function* saidOn(html: string): Generator<string> {
  const { document } = parseHTML(html) as unknown as { document: Document };
  for (const part of document.querySelectorAll(silent.join(','))) part.remove();
  yield document.title;
  // Texts beside each other in a picture are no one word.
  for (const node of textsOf(document.body)) yield node;
  for (const meta of document.querySelectorAll('meta[name=description], meta[property]'))
    yield meta.getAttribute('content') ?? '';
  for (const name of spokenAttributes)
    for (const element of document.querySelectorAll(`[${name}]`)) yield element.getAttribute(name) ?? '';
}

/** Names that are the same in every language. */
const names = new Set([
  'log',
  'ln',
  'enc',
  'dec',
  'ELBO',
  'KL',
  'JSD',
  'BCE',
  'nll',
  'data',
  'gan',
  'PyTorch',
  'Park',
]);

/** Words that a formula of the English folder names its parts by: formulas are copied as they stand. */
const inFormulas = new Set(
  listFiles('content/en').flatMap((file) =>
    [...read(file).matchAll(/\\text\{([^}]*)\}/g)].flatMap(
      ([, words = '']) => words.match(/[A-Za-z]+/g) ?? [],
    ),
  ),
);

/** Words of two plain letters and more; one letter alone is a symbol. */
const plainWords = (text: string): readonly string[] =>
  (
    text
      .replace(/[\w.-]+\.(?:org|com|io)\b\S*/g, '')
      .normalize('NFC')
      .match(/(?<![\p{L}\p{N}_])[A-Za-z]{2,}(?![\p{L}\p{N}_])/gu) ?? []
  ).filter((word) => !names.has(word) && !inFormulas.has(word));

describe('accented English', () => {
  const tree = temporaryFolder();
  const dist = join(tree, 'dist');
  beforeAll(async () => {
    copyTree(tree);
    await buildSite(dist, tree);
  }, 300_000);
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('is the only language of a page that speaks it', () => {
    const files = readdirSync(join(dist, pseudo), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(files.length).toBeGreaterThan(40);
    const plain = files.flatMap((file) => {
      const words = [...saidOn(readFileSync(join(dist, pseudo, file), 'utf8'))].flatMap(plainWords);
      return words.length === 0 ? [] : [`${file}: ${[...new Set(words)].join(' ')}`];
    });
    expect(plain).toEqual([]);
  });
});
