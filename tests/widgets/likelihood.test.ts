// What the figure of the likelihood says, against products and logarithms written out here.
import { describe, expect, test } from 'vitest';
import { likelihood } from '../../components/widgets/likelihood.ts';
import type { Language } from '../../src/notebook/language.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { conditionsMet } from '../../src/notebook/goals.ts';
import { expectRelative } from '../setup/close.ts';
import { goalsOf } from '../setup/goals.ts';
import { words as en } from '../../content/en/words/widgets/likelihood.ts';
import { words as ko } from '../../content/ko/words/widgets/likelihood.ts';
import { readerOf } from '../setup/reader.ts';

interface State {
  readonly k: number;
  readonly n: number;
  readonly pi: number;
}

const said = (state: State, language: Language): string =>
  likelihood.describe(state, likelihood.quantities(state), readerOf({ en, ko }[language]));

const preset = (id: string): State => {
  const found = likelihood.presets.find((one) => one.id === id);
  if (!found) throw new Error(`there is no preset ${id}`);
  return { ...initialValues(likelihood.parameters), ...found.set };
};

/** log of π^k (1 − π)^(n − k), for a π inside of [0, 1]. */
const log = ({ k, n, pi }: State): number => k * Math.log(pi) + (n - k) * Math.log(1 - pi);

describe('the likelihood figure', () => {
  test('says the smallest double as a number, one toss before its product is zero', () => {
    // 2^-1074 = 4.94e-324, the smallest positive double.
    const state = { ...preset('double'), k: 537, n: 1074 };
    expect(said(state, 'en')).toContain('with probability 4.94×10⁻³²⁴, whose logarithm is −744.440 nats');
    expect(said(state, 'ko')).toContain('확률은 4.94×10⁻³²⁴이고, 그 로그는 −744.440내트입니다');
    expect(likelihood.quantities(preset('double')).likelihood).toBe(0);
    expect(said(preset('double'), 'en')).toContain('factor 150 on, the float64 product from factor 1,075 on');
  });

  test('keeps the promise of its fair preset in both precisions: zero at 150 and 1,075 tosses, not one before', () => {
    const at = (n: number) => likelihood.quantities({ k: Math.floor(n / 2), n, pi: 0.5 });
    expect([149, 150].map((n) => at(n)['likelihood-float32'])).toEqual([2 ** -149, 0]);
    expect([1074, 1075].map((n) => at(n).likelihood)).toEqual([2 ** -1074, 0]);
  });

  test('names how many times as probable the best coin makes the row, as its preset does', () => {
    const state = preset('hundred');
    const times = Math.exp(log({ ...state, pi: 0.7 }) - log(state));
    expect(Math.round(times)).toBe(3745);
    for (const language of ['en', 'ko'] as const) {
      expect({ en, ko }[language].presets.hundred.look).toContain('3,745');
      expect(said(state, language)).toContain('3,745.4');
    }
    // Relative: ten digits survive two logarithms and their difference.
    expectRelative(likelihood.quantities(state).relative, 1 / times, 1e-10, 'share of the maximum');
    expect(Math.round(1 / Math.exp(log(preset('best'))) / 10)).toBe(45);
  });

  test('does not praise a best coin that is the coin tried, nor one that no double can measure', () => {
    expect(said(preset('best'), 'en')).not.toContain('best coin');
    expect(said({ k: 0, n: 5000, pi: 0.9 }, 'en')).not.toMatch(/best coin|∞|Infinity/);
  });

  test('compares by logarithms where both products are zero', () => {
    const state = { k: 3500, n: 5000, pi: 0.69 };
    const share = Math.exp(log(state) - log({ ...state, pi: 0.7 }));
    expect(likelihood.quantities(state).likelihood).toBe(0);
    expectRelative(likelihood.quantities(state).relative, share, 1e-9, 'share of the maximum');
  });

  test('doubles its data as long as that is possible, and says where it is not', () => {
    const double = likelihood.actions?.find(({ id }) => id === 'double-data');
    let state: State = initialValues(likelihood.parameters);
    const lengths = [state.n];
    while (double?.possible?.(state)) {
      state = { ...state, ...double.apply(state) };
      lengths.push(state.n);
    }
    expect(lengths).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560]);
  });
});

describe('the goals of the chapter on likelihood', () => {
  const [hundredfold, between, quarter, stuck] = goalsOf('likelihood').map(
    ({ goal }) =>
      (state: State): boolean =>
        conditionsMet(goal, { parameters: { ...state }, quantities: likelihood.quantities(state) }) ===
        goal.length,
  );
  /** Presses of the button that doubles the data, from the first state. */
  const pressed = (presses: number, pi: number): State => ({
    k: 7 * 2 ** presses,
    n: 10 * 2 ** presses,
    pi,
  });

  test('take a row that the best coin makes a hundred times as probable, and no other coin or row', () => {
    // (0.7^7 0.3^3 2^10)^8 = 722 and its square root 26.9.
    expect([2, 3].map((presses) => hundredfold?.(pressed(presses, 0.5)))).toEqual([false, true]);
    expect(hundredfold?.({ k: 42, n: 60, pi: 0.5 })).toBe(true);
    expect(hundredfold?.(pressed(3, 0.7))).toBe(false);
    expect(hundredfold?.({ k: 80, n: 80, pi: 0.5 })).toBe(false);
  });

  test('are reached between the two precisions by four presses for the fair coin and by five for the best one', () => {
    expect([3, 4].map((presses) => between?.(pressed(presses, 0.5)))).toEqual([false, true]);
    expect([4, 5].map((presses) => between?.(pressed(presses, 0.7)))).toEqual([false, true]);
    expect(between?.(pressed(4, 0))).toBe(false);
  });

  test('take a quarter on the peak, and a product that is stuck', () => {
    expect(quarter?.({ k: 50, n: 200, pi: 0.25 })).toBe(true);
    expect(quarter?.({ k: 150, n: 200, pi: 0.75 })).toBe(false);
    expect(stuck?.({ k: 400, n: 400, pi: 0.7 })).toBe(true);
    expect(stuck?.({ k: 200, n: 400, pi: 0.5 })).toBe(false);
  });
});
