import katex from 'katex';
import 'katex/dist/katex.css';
import '../../components/prose/formulas.css';
import { afterEach, expect, test } from 'vitest';
import { slim } from '../../components/prose/build/slim.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Where every character of the drawn half stands, from the formula's own corner. */
function places(
  html: string,
): readonly (readonly [character: string, x: number, y: number, width: number])[] {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = `a ${html} b`;
  document.body.append(paragraph);
  const corner = paragraph.getBoundingClientRect();
  const found: [string, number, number, number][] = [['height', corner.height, 0, 0]];
  const texts = document.createTreeWalker(
    paragraph.querySelector('.katex-html') ?? paragraph,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    [...(node.textContent ?? '')].forEach((character, i) => {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { x, y, width } = range.getBoundingClientRect();
      if (width > 0) found.push([character, x - corner.x, y - corner.y, width]);
    });
  }
  return found;
}

// Oracle: KaTeX's own markup. Tolerance: a quarter of a pixel, which is rounding; a lost rule moves glyphs by whole ones.
test.each([
  'D_{\\text{KL}}(p\\,\\|\\,q) = \\sum_{x} p(x) \\log\\frac{p(x)}{q(x)} \\ge 0',
  '\\min_G \\max_D \\mathbb{E}_{x\\sim p}\\left[\\log D(x)\\right]',
  '\\sqrt{\\frac{a}{b}} + \\sqrt[3]{x} - \\overline{ab}',
  '\\begin{aligned} a &= b \\\\ &\\le c \\end{aligned}',
  '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}',
  '\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}',
  '\\underbrace{a+b}_{c} \\overset{!}{=} \\hat{x}^{2^2}_{i_j}',
  '\\prod_{i=1}^n \\int_0^1 \\left\\{\\tfrac12\\right\\} \\ne \\binom nk',
  'p_g + p_{\\text{data}} + V_i^{} + f_i(x_i) + D^* + x^2 + e^{-a} + \\sigma(a)',
  '\\text{fi AV} \\mathrm{AV} \\mathbf{x} \\mathcal{L} \\boxed{y} \\widehat{abc}',
])('a slim formula is drawn as KaTeX draws it: %s', async (tex) => {
  await document.fonts.ready;
  for (const displayMode of [true, false]) {
    const html = katex.renderToString(tex, { displayMode });
    const short = slim(html);
    expect(short.length).toBeLessThan(html.length);
    const [full, light] = [places(html), places(short)];
    expect(light.map(([character]) => character)).toEqual(full.map(([character]) => character));
    const far = full.flatMap((one, i) => {
      const off = [1, 2, 3].map((k) => Number(light[i]?.[k]) - Number(one[k]));
      return off.some((distance) => Math.abs(distance) > 0.25) ? [`${one[0]} ${off.join(' ')}`] : [];
    });
    expect(far).toEqual([]);
  }
});
