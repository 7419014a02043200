import { describe, expect, test } from 'vitest';
import { fullNames, shortName, sources, type Source } from '../../components/prose/build/citation.ts';
import { renderFormula } from '../../components/prose/build/formula.ts';
import { cutText } from '../../components/prose/build/glue.ts';
import { renderText } from '../../components/prose/build/text.ts';
import { parsePolicy, serverFiles, unitePolicies } from '../../scripts/headers.ts';

describe('a short text', () => {
  test('typesets its formulas, stress and code, and nothing else', () => {
    expect(renderText('a *b* `c` <d> & $\\p$ e')).toBe(
      `a <em>b</em> <code translate="no">c</code> &lt;d&gt; &amp; ${renderFormula('\\p')} e`,
    );
  });

  test('keeps a formula with what touches it', () => {
    expect(renderText('($\\p$), $\\q$를 믿는다')).toBe(
      `<span class="glued">(${renderFormula('\\p')}),</span> <span class="glued">${renderFormula('\\q')}를</span> 믿는다`,
    );
  });

  test('says each letter once, however formulas and text touch', () => {
    for (const text of ['a', ' a', 'a ', ' ', '', 'a b', '(', ' (', 'a(', ') and (']) {
      for (const [after, before] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        const { tail, middle, head } = cutText(text, after, before);
        expect(tail + middle + head).toBe(text);
      }
    }
  });
});

describe('a source', () => {
  const named = (id: string, language: 'en' | 'ko'): string => shortName(sources[id] as Source, language);

  test('is named by one author, two, or the first of more', () => {
    expect(named('shannon1948', 'en')).toBe('Shannon 1948');
    expect(named('kullback1951', 'en')).toBe('Kullback & Leibler 1951');
    expect(named('goodfellow2014', 'en')).toBe('Goodfellow et al. 2014');
    expect(named('goodfellow2014', 'ko')).toBe('Goodfellow 외 2014');
  });

  test('is written out with every author', () => {
    expect(fullNames(sources.kahng2019 as Source)).toBe(
      'Minsuk Kahng, Nikhil Thorat, Duen Horng (Polo) Chau, Fernanda B. Viégas, Martin Wattenberg',
    );
  });

  test.each(Object.entries(sources))('%s has its authors, a title, a venue and an address', (key, source) => {
    expect(source.authors.length).toBeGreaterThan(0);
    expect(source.title).not.toBe('');
    expect(source.venue).not.toBe('');
    // A book of 1961 is on paper alone.
    if (key !== 'tribus1961') expect(new URL(source.url ?? '').protocol).toBe('https:');
    // A collection that goes on growing has no year.
    if (source.language === undefined && !['udhr', 'pytorchBce'].includes(key))
      expect(source.year).toBeGreaterThan(1900);
  });
});

describe('the policy’s headers', () => {
  test('allow what any page’s own policy allows, and no more', () => {
    const united = unitePolicies([
      "default-src 'self'; script-src 'self' 'sha256-a'",
      "script-src 'self' 'sha256-b'",
    ]);
    expect(parsePolicy(united)).toEqual(
      new Map([
        ['default-src', new Set(["'self'"])],
        ['script-src', new Set(["'self'", "'sha256-a'", "'sha256-b'"])],
      ]),
    );
  });

  test('do not depend on the order of the pages', () => {
    const pages = ["script-src 'sha256-b' 'self'", "script-src 'self' 'sha256-a'"];
    expect(unitePolicies(pages)).toBe(unitePolicies([...pages].reverse()));
  });

  test('stand under one path', () => {
    expect(serverFiles("default-src 'self'", '/')['_headers']?.split('\n').slice(0, 2)).toEqual([
      '/*',
      "  Content-Security-Policy: default-src 'self'",
    ]);
  });
});
