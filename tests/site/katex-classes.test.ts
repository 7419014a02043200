// The style sheet leaves out what no formula is drawn with: then no formula may be drawn with it.
import { describe, expect, it } from 'vitest';
import { isUsed, unusedClasses } from '../../scripts/slim-katex.ts';
import { documentOf, pages } from '../setup/pages.ts';

describe.each(pages)('$path', (page) => {
  it('draws no formula with a rule of KaTeX’s that is left out', () => {
    const document = documentOf(page);
    const left = unusedClasses.filter((name) => document.querySelector(`.katex .${name}, .katex.${name}`));
    expect(left).toEqual([]);
    const sizes = [...document.querySelectorAll('.katex [class*="reset-size"]')].map((element) =>
      element.className
        .split(' ')
        .filter((name) => /size\d/.test(name))
        .map((name) => `.${name}`)
        .join(''),
    );
    expect([...new Set(sizes)].filter((pair) => !isUsed(pair))).toEqual([]);
  });
});
