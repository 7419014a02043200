import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { chapterPlugin } from '../../components/prose/build/chapter-plugin.ts';

async function compile(
  source: string,
  { file = 'content/en/x.mdx', sources, order }: { file?: string; sources?: string[]; order?: number } = {},
) {
  const { code } = await mdxToJs(source, {
    features: { math: true, smartPunctuation: true },
    mdastPlugins: [chapterPlugin],
    fileURL: pathToFileURL(file),
    jsxImportSource: 'astro',
    data: {
      astro: {
        frontmatter: { sources, order },
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  });
  return code.replaceAll('\\xA0', '\u00a0');
}

const numbered = (label: string): string => `$$\nx \\label{${label}}\n$$\n`;

describe('a chapter', () => {
  test('numbers its labelled formulas in reading order, and no others', async () => {
    const code = await compile(`${numbered('eq:one')}\n$$\ny\n$$\n\n${numbered('eq:two')}`);
    expect([...code.matchAll(/id: "(eq:\w+)",\s*number: (\d)/g)].map(([, id, n]) => [id, n])).toEqual([
      ['eq:one', '1'],
      ['eq:two', '2'],
    ]);
    expect(code.match(/_jsx\(Equation/g)).toHaveLength(3);
    expect(code).not.toContain('label{');
  });

  test('writes a reference’s number, also before the formula stands', async () => {
    expect(await compile(`See [](#eq:b).\n\n${numbered('eq:a')}\n${numbered('eq:b')}`)).toContain(
      'children: "(2)"',
    );
  });

  test('names what is not a formula in the page’s language', async () => {
    const text = 'By [](#thm:gibbs).\n\n<Theorem id="thm:gibbs">\nText.\n</Theorem>\n';
    expect(await compile(text)).toContain('children: "Theorem 1"');
    expect(await compile(text, { file: 'content/ko/x.mdx' })).toContain('children: "정리 1"');
  });

  test('counts each kind of element for itself', async () => {
    const code = await compile(
      '<Definition>\na\n</Definition>\n\n<Theorem>\nb\n</Theorem>\n\n<Exercises>\n<Exercise>\nc\n</Exercise>\n\n<Exercise>\nd $x$\n</Exercise>\n</Exercises>\n',
    );
    const numbers = [...code.matchAll(/_jsxs?\((Definition|Theorem|Exercise), \{[^(]*?number: (\d)/g)].map(
      ([, name, n]) => `${name} ${n}`,
    );
    expect(numbers).toEqual(['Definition 1', 'Theorem 1', 'Exercise 1', 'Exercise 2']);
  });

  test('tells a number where it stands', async () => {
    expect(await compile('one\n\ntwo <Calc of="1" />\n')).toContain('where: "content/en/x.mdx:3"');
  });

  test('keeps a formula with the comma, particle or bracket that touches it', async () => {
    const code = await compile('For ($\\p$), and $\\q$를 믿는다.');
    expect(code).toMatch(/glued\\">\(<span/);
    expect(code).toMatch(/\),<\/span>/);
    expect(code).toMatch(/를<\/span>/);
    // Nothing is said twice.
    expect(code.match(/를/g)).toHaveLength(1);
    expect(code).toContain('" and "');
  });

  test('leaves a formula between spaces as it is', async () => {
    expect(await compile('a $x$ b')).not.toContain('glued');
  });

  test('hands its code to the component that marks syntax', async () => {
    expect(await compile('```python\nprint("$x$")\n```\n')).toMatch(
      /CodeBlock, \{\s*code: "print\(\\"\$x\$\\"\)",\s*lang: "python"/,
    );
  });
});

describe('a mistake in a chapter fails with file and line', () => {
  test.each([
    ['a bad inline formula', 'ok\n\n$\\foo$', /^content\/en\/x\.mdx:3: .*\\foo/s],
    ['a bad line of a display formula', 'ok\n\n$$\na\n\\foo\n$$\n', /^content\/en\/x\.mdx:5: /],
    ['a reference to nothing', 'ok\n\n[](#eq:none)', /^content\/en\/x\.mdx:3: .*eq:none/],
    ['a label used twice', `${numbered('eq:a')}\n${numbered('eq:a')}`, /^content\/en\/x\.mdx:5: .*twice/],
    ['a label of another form', numbered('KL'), /^content\/en\/x\.mdx:1: .*eq:kl/],
    ['a display formula on one line', 'ok\n\n$$ x $$', /^content\/en\/x\.mdx:3: .*lines of their own/],
    ['a source that nobody knows', 'ok <Cite id="nobody1900" />', /^content\/en\/x\.mdx:1: .*nobody1900/],
    [
      'a source that the page does not list',
      'ok <Cite id="lin1991" />',
      /^content\/en\/x\.mdx:1: .*does not list/,
    ],
  ])('%s', async (_, source, message) => {
    await expect(async () => compile(source, { sources: ['goodfellow2014'] })).rejects.toThrow(message);
  });
});

describe('a figure of a chapter', () => {
  const two = '<Widget id="kl" />\n\n<FramedCell id="gan-2d" />\n';

  test('is counted in its chapter, whatever kind it is of', async () => {
    const code = await compile(two, { order: 6 });
    expect([...code.matchAll(/figure: "([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Figure\u00a06.1',
      'Figure\u00a06.2',
    ]);
    expect(await compile(two, { order: 6, file: 'content/ko/x.mdx' })).toContain('그림\u00a06.2');
  });

  test('is called by its number, or by words, and one of its pictures by a name', async () => {
    const code = await compile(
      `See [](#fig:gan-2d), [the bells](#fig:kl) and [the cost](#fig:kl:integrand).\n\n${two}`,
      { order: 6 },
    );
    expect(code).toMatch(/href: "#cell-gan-2d",\s*children: "Figure\u00a06\.2"/);
    expect(code).toMatch(/href: "#widget-kl",\s*children: "the bells"/);
    expect(code).toMatch(/href: "#widget-kl",\s*"data-panel": "integrand",\s*children: "the cost"/);
  });

  test('that is not on the page fails the build, and so does one that stands twice', async () => {
    await expect(compile('See [](#fig:kl).')).rejects.toThrow('content/en/x.mdx:1: no figure of this page');
    await expect(compile(`${two}\n<Widget id="kl" />\n`)).rejects.toThrow('stands twice');
  });
});
