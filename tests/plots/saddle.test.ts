// What the saddle's sentence says of a play, against steps written out here.
import { describe, expect, test } from 'vitest';
import { saddle } from '../../components/widgets/saddle.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { words as english } from '../../content/en/words/widgets/saddle.ts';
import { words as korean } from '../../content/ko/words/widgets/saddle.ts';
import { readerOf } from '../setup/reader.ts';

type Values = ReturnType<typeof initialValues<typeof saddle.parameters>>;

const grid = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) / 0.05) + 1 }, (_, i) => Number((from + 0.05 * i).toFixed(2)));
const rates = grid(0.05, 2.5);
const dampings = grid(0, 1);

/** The distance after so many steps from (1, 0). */
function distanceAfter({ rate, play, damping }: Values, steps: number): number {
  let [x, y] = [1, 0];
  for (let i = 0; i < steps; i++) {
    const nextX = x - rate * (y + damping * x);
    y += rate * ((play === 'alternating' ? nextX : x) - damping * y);
    x = nextX;
  }
  return Math.hypot(x, y);
}

const verdicts = {
  out: ['drift outwards', '한없이 멀어집니다'],
  in: ['come nearer', '점점 다가갑니다'],
  round: ['go round', '맴돌 뿐'],
} as const;

function verdictOf(values: Values): keyof typeof verdicts {
  const quantities = saddle.quantities(values);
  const [en, ko] = [english, korean].map((words) => saddle.describe(values, quantities, readerOf(words)));
  const said = Object.entries(verdicts).filter(([, [word]]) => en?.includes(word));
  expect(said, en).toHaveLength(1);
  const [name, [, there]] = said[0] as [keyof typeof verdicts, (typeof verdicts)['in']];
  expect(ko).toContain(there);
  return name;
}

const start: Values = { ...initialValues(saddle.parameters), start: 1 };

describe('the sentence of the saddle', () => {
  test('says of moves at once, at every step size, that they drift outwards, and the distance has grown', () => {
    for (const rate of rates) {
      const values: Values = { ...start, rate, play: 'simultaneous', damping: 0 };
      expect(saddle.quantities(values)['radius'], `η = ${rate}`).toBeGreaterThan(1);
      expect(verdictOf(values), `η = ${rate}`).toBe('out');
    }
  });

  test('says of undamped turns that they go round below η = 2, where a ring holds them, and drift out from 2 on', () => {
    for (const rate of rates) {
      const values: Values = { ...start, rate, play: 'alternating', damping: 0 };
      const furthest = Math.max(...Array.from({ length: 500 }, (_, steps) => distanceAfter(values, steps)));
      // Oracle: the ellipse x² + y² − ηxy = 1 has the long half axis 1/√(1 − η/2). Tolerance: rounding over the steps.
      if (rate < 2) expect(furthest).toBeLessThan(1.000001 / Math.sqrt(1 - rate / 2));
      else expect(furthest > 500).toBe(true);
      expect(verdictOf(values), `η = ${rate}`).toBe(rate < 2 ? 'round' : 'out');
    }
  });

  test('says of damped play what six hundred steps do', () => {
    for (const play of ['simultaneous', 'alternating'] as const)
      for (const rate of rates)
        for (const damping of dampings.slice(1)) {
          const values: Values = { ...start, rate, play, damping };
          const [early, late] = [distanceAfter(values, 200), distanceAfter(values, 600)];
          // Where the factor of a step is 1, four hundred steps of rounding move the distance by less than a millionth;
          // below 1e-250 a double no longer shrinks, and beyond its largest there is only ∞ − ∞.
          const done =
            late < 1e-250
              ? 'in'
              : Number.isNaN(late)
                ? 'out'
                : Math.abs(late / early - 1) < 1e-6
                  ? 'round'
                  : late < early
                    ? 'in'
                    : 'out';
          expect(verdictOf(values), JSON.stringify(values)).toBe(done);
        }
  });

  test('names a factor that is on the side of 1 that the verdict is on', () => {
    for (const rate of rates)
      for (const damping of dampings) {
        const values: Values = { ...start, rate, play: 'simultaneous', damping };
        const said = saddle.describe(values, saddle.quantities(values), readerOf(english));
        const factor = Number(/by (\d+\.\d+)/.exec(said)?.[1]);
        const verdict = verdictOf(values);
        expect(Math.sign(factor - 1), said).toBe({ in: -1, round: 0, out: 1 }[verdict]);
      }
  });

  test('agrees with what each preset promises', () => {
    const expected = { small: 'out', turns: 'round', damped: 'in', beyond: 'out' } as const;
    for (const { id, set } of saddle.presets)
      expect(verdictOf({ ...initialValues(saddle.parameters), ...set }), id).toBe(expected[id]);
  });
});
