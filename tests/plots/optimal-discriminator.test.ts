// The share of samples on which a drawn D leans the wrong way, and what the presets promise.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optimalDiscriminatorWidget as widget } from '../../components/widgets/optimal-discriminator.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { bell } from '../setup/bell.ts';
import { words as en } from '../../content/en/words/widgets/optimal-discriminator.ts';
import { words as ko } from '../../content/ko/words/widgets/optimal-discriminator.ts';
import { readerOf } from '../setup/reader.ts';

type Values = ReturnType<typeof initialValues<typeof widget.parameters>>;
const start = initialValues(widget.parameters);
const { knots } = widget.parameters.d;
function preset(id: string): Values {
  const found = widget.presets.find((one) => one.id === id);
  return { ...start, ...found?.set };
}
const quantity = (values: Values, name: keyof ReturnType<typeof widget.quantities>): number =>
  widget.quantities(values)[name];

/** The same share as a sum over a fine grid, of the places where D and the densities disagree. */
function byTheGrid(values: Values): number {
  const logitAt = (x: number): number => {
    const place = Math.min(32, Math.max(0, (x + 6) / 0.375));
    const i = Math.min(31, Math.floor(place));
    return (values.d[i] ?? NaN) + ((values.d[i + 1] ?? NaN) - (values.d[i] ?? NaN)) * (place - i);
  };
  const step = 1 / 512;
  let share = 0;
  for (let x = -20 + step / 2; x < 20; x += step) {
    const p = bell(x, values['p-mean'], values['p-sd']);
    const g = bell(x, values['g-mean'], values['g-sd']);
    if (logitAt(x) * (p - g) < 0) share += ((p + g) / 2) * step;
  }
  return share;
}

describe('the share of samples on which D leans the wrong way', () => {
  test('is that of a sum over a grid, whatever is drawn', () => {
    const between = (min: number, max: number) =>
      fc.integer({ min: min * 20, max: max * 20 }).map((i) => i / 20);
    fc.assert(
      fc.property(
        between(-4, 4),
        between(0.3, 2.5),
        between(-4, 4),
        between(0.3, 2.5),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 33, maxLength: 33 }),
        (pMean, pSd, gMean, gSd, hundredths) => {
          const values: Values = {
            'p-mean': pMean,
            'p-sd': pSd,
            'g-mean': gMean,
            'g-sd': gSd,
            d: hundredths.map((n) => n / 100 + 0),
          };
          // Tolerance: each of at most 34 changes of side is off by half a cell of the grid, where a density is below 1.4.
          expect(Math.abs(quantity(values, 'astray') - byTheGrid(values))).toBeLessThan(0.05);
        },
      ),
      { seed: 20261130, numRuns: 60 },
    );
  });

  test('is 0 for D = ½, next to nothing for D* and for a sharper D*, and all but 1 for the contrary', () => {
    expect(quantity(start, 'astray')).toBe(0);
    for (const id of ['optimal', 'certain']) expect(quantity(preset(id), 'astray')).toBeLessThan(1e-3);
    expect(quantity(preset('contrary'), 'astray')).toBeGreaterThan(0.999);
  });
});

describe('the goal “leans the right way, and scores below −1.5”', () => {
  const near = { ...start, 'p-mean': -0.5, 'g-mean': 0.5, 'p-sd': 1, 'g-sd': 1 };
  const holds = (values: Values): boolean =>
    quantity(values, 'value') <= -1.5 &&
    quantity(values, 'astray') <= 0.02 &&
    quantity(values, 'js') >= 0.02 &&
    quantity(values, 'js') <= 0.2;

  test('is reached by a hand that draws high on the left of the crossing and low on its right', () => {
    // The knot at the crossing, where D starts at ½, is left alone; a hand is at 0.95 and not at the picture's edge.
    expect(holds({ ...near, d: knots.map((x) => (Math.abs(x) < 0.1 ? 0 : x < 0 ? 2.94 : -2.94)) })).toBe(
      true,
    );
    expect(holds({ ...near, d: knots.map((x) => (Math.abs(x) < 0.1 ? 0 : x < 0 ? 10 : -10)) })).toBe(true);
  });

  test('refuses the preset “Contrary”, moved to where the score and the divergence would do', () => {
    const contrary = { ...near, d: preset('contrary').d };
    expect(quantity(contrary, 'value')).toBeLessThan(-1.5);
    expect(holds(contrary)).toBe(false);
  });
});

describe('the presets', () => {
  test('show what they promise', () => {
    const floor = -Math.log(4);
    for (const id of ['nothing', 'equilibrium']) expect(quantity(preset(id), 'value')).toBeCloseTo(floor, 12);
    // What is left on the table is 2 JSD.
    expect(quantity(preset('nothing'), 'gap')).toBeCloseTo(2 * quantity(preset('nothing'), 'js'), 9);
    expect(quantity(preset('optimal'), 'gap')).toBeLessThan(1e-5);
    expect(quantity(preset('contrary'), 'value')).toBeLessThan(2 * floor);
    expect(quantity(preset('equilibrium'), 'criterion')).toBeCloseTo(floor, 12);
    // Over-confident: worse than D*, and here still better than knowing nothing.
    expect(quantity(preset('certain'), 'gap')).toBeGreaterThan(0.05);
  });
});

test('the sentence has its unit behind every number, joined in Korean', () => {
  const say = (language: 'en' | 'ko'): string =>
    widget.describe(start, widget.quantities(start), readerOf({ en, ko }[language]));
  expect(say('en')).toBe(
    'V is −1.386 nats, 0.559 nats below its largest value C(G) = −0.827 nats. With a JSD of 0.280 nats, −log 4 + 2 JSD gives the same C(G).',
  );
  expect(say('ko')).toBe(
    'V는 −1.386내트로, 가장 큰 값 C(G) = −0.827내트보다 0.559내트만큼 작습니다. JSD가 0.280내트이므로 −log 4 + 2 JSD로 구한 C(G)도 같은 값입니다.',
  );
});
