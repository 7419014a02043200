import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellIds, loadCell } from '../../components/cells/registry.ts';
import { spokenFormula, spokenText } from '../../components/prose/build/spoken/spoken.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import type { Quantity } from '../../src/notebook/widget.ts';
import type { Language } from '../../src/notebook/language.ts';

// Oracle: what a lecturer, and a teacher in Korea, says.
test.each([
  ['\\KL{\\p}{\\q}', 'KL divergence of p from q', 'p를 q로 대신할 때의 KL 발산'],
  ['\\JSD{\\pdata}{\\pg}', 'Jensen–Shannon divergence of p data and p g', 'p data와 p g의 젠슨-섀넌 발산'],
  [
    '\\sqrt{\\JSD{\\p}{\\q}}',
    'square root of Jensen–Shannon divergence of p and q',
    'p와 q의 젠슨-섀넌 발산의 제곱근',
  ],
  [
    '\\p(x)\\log\\frac{\\p(x)}{\\q(x)}',
    'p of x times log of p of x over q of x',
    'p(x) 곱하기 로그 q(x)분의 p(x)',
  ],
  ['\\p\\log\\frac{\\p}{\\q}', 'p times log of p over q', 'p 곱하기 로그 q분의 p'],
  [
    '\\q = (\\frac12, \\frac14, \\frac34)',
    'q equals (one half, one quarter, three quarters)',
    'q는 (2분의 1, 4분의 1, 4분의 3)',
  ],
  ['\\infty', 'infinity', '무한대'],
  ['\\hat y - y', 'y hat minus y', 'y 햇 빼기 y'],
  ['\\hat y = \\sigma(a)', 'y hat equals sigma of a', 'y 햇은 시그마(a)'],
  ['\\bar x_n', 'x bar sub n', 'x 바 n'],
  ['s^2_n', 's sub n squared', 's n의 제곱'],
  ['\\mathrm{d}/\\mathrm{d}a', 'd by d a', 'd/da'],
  ['\\Dstar(x)', 'D star of x', 'D 스타(x)'],
  ['C(\\G)-V(\\D,\\G)', 'C of G minus V of D and G', 'C(G) 빼기 V(D, G)'],
  [
    'H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)',
    'H of p plus KL divergence of p from q equals H of p and q',
    'H(p) 더하기 p를 q로 대신할 때의 KL 발산은 H(p, q)',
  ],
  ['-\\tfrac12 V(\\D,\\G)', 'minus one half V of D and G', '마이너스 2분의 1 V(D, G)'],
  ['p(1-p)', 'p times (1 minus p)', 'p 곱하기 (1 빼기 p)'],
  ['\\log(1-\\sigma(a))', 'log of (1 minus sigma of a)', '로그 (1 빼기 시그마(a))'],
  ['\\log_2 k', 'log base 2 of k', '밑이 2인 로그 k'],
  ['\\E[\\G(z)]', 'expectation of G of z', 'G(z)의 기댓값'],
  ['\\Var[X]', 'variance of X', 'X의 분산'],
  ['\\sqrt{x^2+y^2}', 'square root of x squared plus y squared', 'x의 제곱 더하기 y의 제곱의 제곱근'],
  ['W_1(\\p,\\q)', 'W 1 of p and q', 'W 1(p, q)'],
  ['x \\le 1', 'x is at most 1', 'x는 1 이하'],
  ['0 \\le x < 1', '0 ≤ x < 1', '0 ≤ x < 1'],
])('%s is read aloud', (tex, english, korean) => {
  expect(spokenFormula(tex, 'en')).toBe(english);
  expect(spokenFormula(tex, 'ko')).toBe(korean);
});

describe('TeX without words throws and names itself', () => {
  test.each(['\\foo', '\\frac1', '\\hat', 'a_', '(a', '\\text{a', 'a}', '\\begin{x}', 'x & y'])(
    '%s',
    (tex) => {
      expect(() => spokenFormula(tex, 'en')).toThrow(RangeError);
    },
  );
});

/** Left over from TeX: its marks, and its commands' names. */
const raw = /[\\{}$^_~]|\b(frac|tfrac|mathrm|sqrt|infty|Dstar|pdata|hat[a-z]|plog|KL[a-z]|JSD[a-z])/;

async function labels(): Promise<readonly (readonly [string, Language, string])[]> {
  const each = (['en', 'ko'] as const).map(async (language) => {
    const figures = await Promise.all([
      ...widgetIds.map((id) => loadWidget(id, language)),
      ...cellIds.map((id) => loadCell(id, language)),
    ]);
    return figures.flatMap((figure) => {
      const { title, caption, parameters, quantities, panels, presets, actions, options, groups } =
        figure.text;
      const symbols = Object.values<Quantity>(figure.units);
      return [
        title,
        caption,
        ...[parameters, quantities, panels, actions ?? {}].flatMap((names) => Object.values<string>(names)),
        ...Object.values(options ?? {}).flatMap((names) => Object.values(names)),
        ...Object.values(presets).map(({ label }) => label),
        ...(groups ?? []),
        ...figure.groups.flatMap(({ symbol }) => symbol ?? []),
        ...symbols.flatMap(({ symbol }) => (symbol === undefined ? [] : `$${symbol}$`)),
      ].map((label) => [figure.id, language, label] as const);
    });
  });
  return (await Promise.all(each)).flat();
}

describe('every label of every figure', () => {
  test('is said in words, in both languages, with nothing of TeX left', async () => {
    const all = await labels();
    expect(all.filter(([, , label]) => label.includes('$')).length).toBeGreaterThan(200);
    const wrong = all
      .map(([id, language, label]) => [id, label, spokenText(label, language)] as const)
      .filter(([, , spoken]) => raw.test(spoken));
    expect(wrong).toEqual([]);
  });
});

test('every option of every exercise that holds a formula has words', () => {
  const options = (['en', 'ko'] as const).flatMap((language) =>
    readdirSync(`content/${language}`)
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) => {
        const text = readFileSync(`content/${language}/${file}`, 'utf8');
        return [...text.matchAll(/text: '((?:[^'\\]|\\.)*)'/g)].map(
          ([, option = '']) => [language, option.replaceAll('\\\\', '\\')] as const,
        );
      }),
  );
  expect(options.length).toBeGreaterThan(100);
  const wrong = options
    .map(([language, text]) => spokenText(text, language))
    .filter((spoken) => raw.test(spoken));
  expect(wrong).toEqual([]);
});
