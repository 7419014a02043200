import { expect, test } from 'vitest';
import { renderFormula } from '../../components/prose/build/formula.ts';
import { parseMathml } from '../../components/prose/build/mathml.ts';
import { texOf } from '../../components/prose/tex-of-mathml.ts';

const texAgain = (tex: string, display = false): string => {
  const [math = ''] = /<math.*<\/math>/s.exec(renderFormula(tex, { display })) ?? [];
  return texOf(parseMathml(math));
};

// Oracle: the LaTeX that an author without our macros would write.
test.each([
  ['\\KL{\\p}{\\q}', 'D_{\\text{KL}}(p\\|q)'],
  ['\\half\\log\\frac{4}{3}', '\\frac{1}{2}\\log\\frac{4}{3}'],
  ['\\E_{x\\sim\\pdata}[\\log\\D(x)]', '\\mathbb{E}_{x\\sim p_{\\text{data}}}[\\log D(x)]'],
  ['\\hat{\\p}(x) \\le \\infty', '\\hat{p}(x)\\le\\infty'],
  ['\\sqrt{\\JSD{\\p}{\\q}}', '\\sqrt{\\operatorname{JSD}(p\\|q)}'],
  ["f'(x)", "f'(x)"],
  ['\\Dstar', 'D^{*}'],
  ['\\left(\\frac12\\right)^n', '\\left(\\frac{1}{2}\\right)^{n}'],
  ['\\sigma x', '\\sigma x'],
  ['\\text{50 \\%}', '\\text{50 \\%}'],
])('%s is copied as plain LaTeX', (tex, plain) => {
  expect(texAgain(tex)).toBe(plain);
});

test('limits stand where they stood', () => {
  expect(texAgain('\\min_{\\G}\\max_{\\D} \\V(\\D,\\G)', true)).toBe('\\min_{G}\\max_{D}V(D,G)');
  expect(texAgain('\\argmin_{\\q} \\sum_{x} x', true)).toBe('\\operatorname*{arg\\,min}_{q}\\sum_{x}x');
});

test('an element that it does not know throws', () => {
  expect(() => texOf(parseMathml('<math><maction/></math>'))).toThrow('; got <maction>');
});
