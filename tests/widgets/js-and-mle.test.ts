// What the figures of the divergence and of the likelihood say and mark, against sums written out here.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderPlot } from '../../components/plots/render.ts';
import { js } from '../../components/widgets/js.ts';
import { mle } from '../../components/widgets/mle.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { words as jsEn } from '../../content/en/words/widgets/js.ts';
import { words as jsKo } from '../../content/ko/words/widgets/js.ts';
import { words as mleEn } from '../../content/en/words/widgets/mle.ts';
import { words as mleKo } from '../../content/ko/words/widgets/mle.ts';
import { readerOf } from '../setup/reader.ts';

const jsWords = { en: jsEn, ko: jsKo };
const mleWords = { en: mleEn, ko: mleKo };
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

type MleValues = Parameters<typeof mle.quantities>[0];
const mleAt = (set: Partial<MleValues>): MleValues => ({ ...initialValues(mle.parameters), ...set });

describe('the sentence of js', () => {
  const at = (set: object): Parameters<typeof js.quantities>[0] => ({
    ...initialValues(js.parameters),
    ...set,
  });

  test('says of distributions apart that both KL are infinite, without a unit, in both languages', () => {
    const disjoint = at(js.presets.find(({ id }) => id === 'disjoint')?.set ?? {});
    const quantities = js.quantities(disjoint);
    expect(js.describe(disjoint, quantities, readerOf(jsWords.en))).toBe(
      'JSD is 0.693 nats, of at most 0.693 nats; swapping p and q would not change it. KL(p‖q) is infinite, and KL(q‖p) is infinite.',
    );
    expect(js.describe(disjoint, quantities, readerOf(jsWords.ko, 'bits'))).toBe(
      'JSD는 1.000비트이고, 1.000비트를 넘을 수 없습니다. p와 q를 맞바꾸어도 그대로입니다. KL(p‖q)는 무한대, KL(q‖p)는 무한대입니다.',
    );
  });

  test('names which KL is which: two bells of widths 1 and 2 in one place', () => {
    const values = at({ 'p-mean': 0, 'q-mean': 0, 'p-sd': 1, 'q-sd': 2 });
    // log(σ_q/σ_p) + σ_p²/2σ_q² − ½.
    const forward = Math.log(2) + 1 / 8 - 0.5;
    const reverse = -Math.log(2) + 2 - 0.5;
    const said = js.describe(values, js.quantities(values), readerOf(jsWords.en));
    expect(said).toContain(`KL(p‖q) is ${forward.toFixed(3)} nats`);
    expect(said).toContain(`KL(q‖p) is ${reverse.toFixed(3)} nats`);
  });
});

describe('the presets of js', () => {
  test('“Far apart” has JSD at log 2, and KL and W₁ above the picture, which ends at 4', () => {
    const preset = js.presets.find(({ id }) => id === 'apart');
    const quantities = js.quantities({ ...initialValues(js.parameters), ...preset?.set });
    expect(quantities.js).toBeGreaterThan(0.6931);
    for (const name of ['kl', 'kl-reverse', 'wasserstein'] as const)
      expect(quantities[name]).toBeGreaterThan(4);
  });

  test('“Unequal widths” quotes the swap button by its name', () => {
    for (const language of ['en', 'ko'] as const) {
      const { actions, presets } = jsWords[language];
      expect(presets.unequal.look).toContain(actions.swap);
    }
  });
});

describe('the sentence of mle', () => {
  test('agrees with its count, and parts thousands', () => {
    const say = (set: Partial<MleValues>, language: 'en' | 'ko'): string =>
      mle.describe(mleAt(set), mle.quantities(mleAt(set)), readerOf(mleWords[language]));
    expect(say({ n: 1 }, 'en')).toMatch(/^1 point drawn from p: the nll of q is [\d.]+ nats\. /);
    expect(say({ n: 1000 }, 'en')).toMatch(/^1,000 points drawn from p: .* nats a point, on average\. /);
    expect(say({ points: [0] }, 'en')).toMatch(/^1 point of yours: /);
    expect(say({ n: 1000 }, 'ko')).toMatch(/^뽑은 점 1,000개로 구한 q의 nll은 점 하나에 [\d.]+내트입니다\./);
  });
});

describe('the costs of mle', () => {
  /** The middles of the marks, in the picture's own numbers, from left to right. */
  function marksAt(values: MleValues): [number, number][] {
    const panel = mle.figure(values, mle.quantities(values), { ...frame, say: mleWords.en.phrases }).costs;
    const { svg, inverse } = renderPlot(panel, { name: 'costs', id: 'costs' }, document);
    const hollow = [...svg.querySelectorAll('circle, path')].filter((mark) =>
      [mark, mark.parentElement].some((it) => it?.getAttribute('fill') === 'var(--paper)'),
    );
    const middles = hollow.map((mark): [number, number] => {
      const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '');
      const x = Number(mark.getAttribute('cx') ?? moved?.[1]);
      const y = Number(mark.getAttribute('cy') ?? moved?.[2]);
      return [inverse.x(x), inverse.y(y)];
    });
    return middles.sort(([a], [b]) => a - b);
  }

  test('have a mark at the lowest point of each of the four curves', () => {
    const values = mleAt({ points: [-2, 0, 2], mean: 1, sd: 1.6 });
    const marks = marksAt(values);
    expect(marks).toHaveLength(4);
    // Of p: mean 0.8·(−1) + 0.2·2.5; of the points: mean 0, variance 8/3. A pixel is a hundredth of the axis.
    const cost = (variance: number): number =>
      Math.log(1.6 * Math.sqrt(2 * Math.PI)) + variance / (2 * 1.6 ** 2);
    const pVariance = 0.8 * (0.49 + 0.49) + 0.2 * (0.36 + 7.84);
    const found = (x: number, y: number): boolean =>
      marks.some(([u, v]) => Math.abs(u - x) < 0.03 && Math.abs(v - y) < 0.05);
    expect(found(0, cost(8 / 3))).toBe(true);
    expect(found(-0.3, cost(pVariance))).toBe(true);
    expect(marks.filter(([x]) => Math.abs(x + 0.3) < 0.03)).toHaveLength(2);
  });

  test('mark nothing outside the picture, where a reader’s own points may have their mean', () => {
    expect(marksAt(mleAt({ points: [5], sd: 1.6 }))).toHaveLength(3);
  });

  test('keep what the solutions promise: the best bell by KL at most 0.345, that by JSD at most 0.0735 with KL at least 1.5', () => {
    const byKl = mle.quantities(mleAt({ mean: -0.3, sd: 1.55 }));
    const byJs = mle.quantities(mleAt({ mean: -1, sd: 0.75 }));
    expect(byKl.kl).toBeLessThan(0.345);
    expect(byJs.js).toBeLessThan(0.0735);
    expect(byJs.kl).toBeGreaterThan(1.5);
    // The solution says five times; to a tenth.
    expect(Math.abs(byJs.kl / byKl.kl - 5)).toBeLessThan(0.1);
  });
});
