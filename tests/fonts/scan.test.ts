import { describe, expect, it } from 'vitest';
import { scan } from '../../scripts/fonts/scan.ts';

const page = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>not painted</title></head><body>${body}</body></html>`;

const runs = (body: string, language?: string): string[] =>
  scan(page(body, language)).runs.map(({ face, text }) => `${face}: ${text}`);

describe('the scan of a page', () => {
  it('sets running text in the serif, headings and strong text in its heavier face', () => {
    expect(runs('<h1>A</h1><p>b <strong>c</strong> d</p>')).toEqual([
      'serif-600: A',
      'serif-400: b ',
      'serif-600: c',
      'serif-400:  d',
    ]);
  });

  it('gives stress the italic in English and the sans in Korean', () => {
    expect(runs('<p><em>a</em></p>')).toEqual(['serif-400-italic: a']);
    expect(runs('<p><em>가</em> <i>나</i></p>', 'ko')).toEqual(['sans-400: 가', 'serif-400: 나']);
  });

  it('follows the language of an element, not only of the page', () => {
    expect(runs('<p><em>a <span lang="ko">가</span></em></p>')).toEqual([
      'serif-400-italic: a ',
      'serif-400: 가',
    ]);
  });

  it('sets figures and frame in the sans', () => {
    expect(runs('<figure class="widget"><p>a</p></figure><p>b</p>')).toEqual(['sans-400: a', 'serif-400: b']);
  });

  it('leaves out code, scripts, comments, attributes and the half of a formula that is only heard', () => {
    const formula =
      '<span class="katex"><math><mi>x</mi></math><span class="katex-html mathnormal">y</span></span>';
    expect(
      runs(
        `<code>a</code><script>"</p><p>b"</script><!-- <p>c</p> --><img alt="d > e">${formula}<p title="f">g</p>`,
      ),
    ).toEqual(['formula: y', 'serif-400: g']);
  });

  it('collects the classes inside formulas only', () => {
    const { formulaClasses } = scan(
      page('<p class="a"><span class="katex"><span class="mathbb">E</span></span></p>'),
    );
    expect([...formulaClasses].sort()).toEqual(['katex', 'mathbb']);
  });

  it('reads entities as the characters that they are', () => {
    expect(runs('<p>&amp;&lt;&#8734;&#x221E;&nbsp;&unknown;</p>')).toEqual([
      'serif-400: &<∞∞\u00a0&unknown;',
    ]);
  });

  it('goes on behind void and self-closing elements', () => {
    expect(runs('<p>a<br>b<svg class="widget"><path d="M0 0"/></svg>c</p>')).toEqual([
      'serif-400: a',
      'serif-400: b',
      'serif-400: c',
    ]);
  });
});
