// long because every state is held at its boundaries: what a run is said to do, and how a change comes to be said.
import { describe, expect, test } from 'vitest';
import {
  CONVERGED_JS,
  FIRST_WORD,
  LOST_GROUND,
  NEAR_BOUND,
  SURE_ACCURACY,
  TINY_LOSS,
  TINY_PUSH,
} from '../../../src/gan/verdict/rule.ts';
import { trendOf, turnsOf, type GaugeRow } from '../../../src/gan/verdict/course.ts';
import {
  lookAt,
  LOOKS_IN_A_ROW,
  verdictOf,
  type Circumstances,
  type Verdict,
} from '../../../src/gan/verdict/verdict.ts';
import type { PlaneQuantities } from '../../../src/gan/contract/snapshot.ts';
import type { VerdictState } from '../../../src/gan/verdict/states.ts';
import {
  circling,
  collapsed,
  falling,
  gone,
  good,
  onCurve,
  rising,
  rowsOf,
  shake,
  stuck,
  wave,
  type Course,
} from './courses.ts';

/** What one look at the end of a course finds. */
const stateOf = (
  course: Course,
  { loss = 'non-saturating' }: Partial<Circumstances> = {},
  end = 5120,
): VerdictState => lookAt(rowsOf(course, end), loss).state;

const cases: readonly (readonly [VerdictState, Course, Partial<Circumstances>])[] = [
  ['learning', falling, {}],
  ['converged', good, {}],
  ['collapsed', collapsed, {}],
  ['oscillating', circling, {}],
  ['vanishing', gone, { loss: 'minimax' }],
  ['worsening', rising, {}],
  ['stalled', stuck, {}],
  ['no-density', onCurve, {}],
  ['diverged', falling, { diverged: true }],
];

describe('a run is named by its recent course', () => {
  test.for(cases)('%s, at any age', ([state, course, circumstances]) => {
    for (const end of [1280, 2000, 5120, 40_000])
      expect(
        verdictOf(rowsOf(course, end), { loss: 'non-saturating', ...circumstances }).state,
        String(end),
      ).toBe(state);
  });

  test('before its first step it has not started; then it is starting, also before the first gauge step', () => {
    const first = rowsOf(falling, 0);
    expect(verdictOf(first, { loss: 'minimax' }).state).toBe('not-started');
    expect(verdictOf(first, { loss: 'minimax', step: 3 }).state).toBe('starting');
    expect(verdictOf([], { loss: 'minimax', step: 3 }).state).toBe('starting');
    expect(verdictOf([], { loss: 'minimax' }).state).toBe('not-started');
  });

  test('not before one window and half of another', () => {
    const at = (course: Course, end: number) => lookAt(rowsOf(course, end), 'non-saturating').state;
    for (const [state, course] of cases.slice(0, 7)) {
      expect(at(course, FIRST_WORD - 20)).toBe('starting');
      if (state !== 'vanishing') expect(at(course, FIRST_WORD)).toBe(state);
    }
    expect(lookAt(rowsOf(gone, FIRST_WORD), 'minimax').state).toBe('vanishing');
  });

  test('by what is known of it, where a run is opened in the middle', () => {
    const rows = rowsOf(stuck, 5120);
    expect(lookAt(rows.slice(-3), 'minimax').state).toBe('starting');
    expect(lookAt(rows.slice(-20), 'minimax').state).toBe('stalled');
  });

  test('the beginning is forgotten: only the last third counts', () => {
    expect(stateOf((t) => (t < 0.6 ? circling(t) : stuck(t)))).toBe('stalled');
    expect(stateOf((t) => (t < 0.6 ? stuck(t) : falling(t)))).toBe('learning');
  });
});

describe('a change of state', () => {
  const told = (course: Course, end: number) => verdictOf(rowsOf(course, end), { loss: 'minimax' });

  test('is said when five looks in a row have found it, and not before', () => {
    // A fall that ends at step 2000.
    const rows = rowsOf((t) => (t * 5120 < 2000 ? falling((t * 5120) / 2000) : stuck(t)), 5120);
    const upTo = rows.flatMap((row, k) => (row.step >= 2000 ? [rows.slice(0, k + 1)] : []));
    const found = upTo.map((part) => lookAt(part, 'minimax').state);
    const said = upTo.map((part) => verdictOf(part, { loss: 'minimax' }).state);
    const first = found.indexOf('stalled');
    expect(found[0]).toBe('learning');
    expect(first).toBeGreaterThan(0);
    const spoken = first + LOOKS_IN_A_ROW - 1;
    expect(said.slice(0, spoken + 1)).toEqual([
      ...Array.from({ length: spoken }, () => 'learning'),
      'stalled',
    ]);
  });

  test('is not said of a state that comes and goes, and the numbers stay those of the look that last confirmed what is', () => {
    // JSD stands, but for one look in four that finds it fallen or risen.
    const course: Course = (t) => ({ js: 0.2 + (Math.round(100 * t) % 4 === 0 ? 0.1 : 0) });
    const rows = rowsOf(course, 2560);
    const states = new Set(rows.map((_, k) => verdictOf(rows.slice(0, k + 1), { loss: 'minimax' }).state));
    expect(states.size).toBeLessThan(5);
    const { state, evidence } = told((t) => (t < 0.98 ? falling(t / 0.98) : { js: 0.9 * Math.LN2 }), 5120);
    expect(state).toBe('learning');
    expect(evidence.jsAfter).toBeLessThan(evidence.jsBefore);
    expect(evidence.step).toBeLessThan(5120);
  });

  test('of five looks that do not agree is that there is no clear trend', () => {
    const mixed = (last: number): Verdict => {
      const rows = rowsOf(falling, 5120).map((row, k, { length }) =>
        k >= length - last && (length - k) % 2 === 1 ? { ...row, ...onCurve(1) } : row,
      );
      expect(lookAt(rows, 'minimax').state).toBe('no-density');
      return verdictOf(rows, { loss: 'minimax' });
    };
    expect(mixed(1).state).toBe('learning');
    const { state, evidence } = mixed(15);
    expect(state).toBe('stalled');
    expect(evidence.step).toBe(5120);
  });

  test('to what the picture shows needs five looks, from what it shows none', () => {
    const until = (last: number, before: Course, after: Course, found: VerdictState): VerdictState => {
      const rows = rowsOf(before, 5120);
      const others = rowsOf(after, 5120);
      const turned = rows.map((row, k) => (k < rows.length - last ? row : (others[k] as GaugeRow)));
      expect(lookAt(turned, 'minimax').state).toBe(found);
      return verdictOf(turned, { loss: 'minimax' }).state;
    };
    expect(until(4, good, onCurve, 'no-density')).toBe('converged');
    expect(until(5, good, onCurve, 'no-density')).toBe('no-density');
    expect(until(1, onCurve, stuck, 'stalled')).toBe('stalled');
    expect(until(1, gone, (t) => ({ ...gone(t), accuracy: 0.8 }), 'stalled')).toBe('stalled');
    // A run that has only begun is told at once.
    expect(verdictOf(rowsOf(onCurve, 10), { loss: 'minimax' }).state).toBe('no-density');
  });

  test('depends on no row but those that are given', () => {
    const rows = rowsOf(circling, 2560);
    const again = verdictOf(
      rows.map((row) => ({ ...row })),
      { loss: 'minimax' },
    );
    expect(verdictOf(rows, { loss: 'minimax' })).toEqual(again);
  });
});

test('Kendall’s τ is that of its definition', () => {
  expect(trendOf([1, 2, 3, 4])).toBe(1);
  expect(trendOf([4, 3, 2, 1])).toBe(-1);
  // By hand: of six pairs four rise and two fall.
  expect(trendOf([2, 1, 4, 3])).toBeCloseTo(2 / 6, 12);
  expect(trendOf([1, 1, 1])).toBe(0);
});

describe('it is learning', () => {
  test('when JSD falls by more than batches shake it', () => {
    // From the first to the last third of the window a line goes two thirds of the way.
    const by =
      (fall: number): Course =>
      (t) => ({ js: 0.4 - 1.5 * fall * (3 * t - 2) });
    expect(stateOf(by(0.05))).toBe('learning');
    expect(stateOf(by(0.015))).toBe('stalled');
    expect(stateOf(by(-0.05))).toBe('worsening');
    expect(stateOf((t) => ({ js: 0.4 - 0.15 * t + 0.01 * shake(t) }))).toBe('learning');
    expect(stateOf((t) => ({ js: 0.4 - 0.05 * t + 0.06 * shake(t) }))).toBe('stalled');
  });

  test('also where parts are still missing, or D is sure', () => {
    expect(stateOf((t) => ({ ...collapsed(t), ...falling(t) }))).toBe('learning');
    expect(stateOf((t) => ({ ...gone(t), js: 0.69 - 0.3 * t }), { loss: 'minimax' })).toBe('learning');
  });
});

test('a fall that is over is none: its second half must have a part in it', () => {
  const settled: Course = (t) => ({ js: 0.2 + 0.2 * Math.max(0, 1 - 6 * (t - 2 / 3)) });
  expect(stateOf(settled)).toBe('stalled');
  expect(stateOf((t) => ({ js: 0.2 + 0.2 * Math.exp(-3 * (t - 2 / 3)) }))).toBe('learning');
  // And so of a rise.
  expect(stateOf((t) => ({ js: 0.5 - 0.2 * Math.max(0, 1 - 6 * (t - 2 / 3)) }))).toBe('stalled');
});

test('a rise within the shake of a good run is none, and of greater ones a clear one loses ground', () => {
  const rise =
    (by: number, shaken = 0): Course =>
    (t) => ({ js: 0.03 + 1.5 * by * (t - 2 / 3) * 3 + shaken * shake(t), value: -1.37 });
  expect(stateOf(rise(0.01))).toBe('converged');
  expect(stateOf(rise(0.02))).toBe('stalled');
  expect(stateOf(rise(LOST_GROUND - 0.005))).toBe('stalled');
  expect(stateOf(rise(LOST_GROUND + 0.005))).toBe('worsening');
  expect(stateOf(rise(LOST_GROUND + 0.005, 0.05))).toBe('stalled');
});

describe('it has converged', () => {
  test('up to its bound of JSD, with all parts covered and V near −log 4', () => {
    expect(stateOf(() => ({ js: CONVERGED_JS, value: -1.3 }))).toBe('converged');
    expect(stateOf(() => ({ js: CONVERGED_JS + 0.001, value: -1.3 }))).toBe('stalled');
    expect(stateOf((t) => ({ ...good(t), modes: 2 }))).not.toBe('converged');
    expect(stateOf((t) => ({ ...good(t), value: -1.7 }))).toBe('stalled');
  });

  test('with the Wasserstein loss wherever V is, since a critic is not calibrated', () => {
    expect(stateOf((t) => ({ ...good(t), value: -5 }), { loss: 'wasserstein' })).toBe('converged');
  });

  test('not while it still falls, however low it is', () => {
    expect(stateOf((t) => ({ js: 0.09 - 0.06 * t, value: -1.36 }))).toBe('learning');
  });

  test('though JSD goes up and down by a large part of nearly nothing', () => {
    expect(stateOf((t) => ({ js: 0.02 + 0.015 * wave(t, 20), value: -1.38 }))).toBe('converged');
  });
});

describe('it has collapsed', () => {
  test('only with parts missing, p_g inside the data and more missing than wrong', () => {
    expect(stateOf((t) => ({ ...collapsed(t), modes: 3 }))).toBe('stalled');
    expect(stateOf((t) => ({ ...collapsed(t), 'kl-reverse': Math.log(3) + 2.01 }))).toBe('stalled');
    expect(stateOf((t) => ({ ...collapsed(t), 'kl-reverse': Infinity }))).toBe('stalled');
    expect(stateOf((t) => ({ ...collapsed(t), kl: 1.7 }))).toBe('stalled');
    expect(stateOf((t) => ({ ...collapsed(t), kl: 1.9 }))).toBe('collapsed');
  });

  test('and not in one snapshot only', () => {
    expect(stateOf((t) => (t > 0.99 ? collapsed(t) : { ...collapsed(t), modes: 3 }))).toBe('stalled');
  });
});

describe('it goes in circles', () => {
  test('when the covered parts come and go, or D is right and fooled by turns, though JSD has no room', () => {
    const comingAndGoing =
      (most: number): Course =>
      (t) => ({ js: 0.5, modes: wave(t, 12) > 0 ? most : 0, 'kl-reverse': 20 });
    expect(stateOf(comingAndGoing(2))).toBe('oscillating');
    // One part may flicker about the bound of being covered.
    expect(stateOf(comingAndGoing(1))).toBe('stalled');
    expect(stateOf((t) => ({ js: 0.67, accuracy: 0.5 + 0.3 * wave(t, 12), 'kl-reverse': 20 }))).toBe(
      'oscillating',
    );
  });

  test('not after one swing, nor while a trend outweighs the swings', () => {
    expect(stateOf((t) => ({ js: 0.3 + 0.15 * wave(t, 3) }))).not.toBe('oscillating');
    expect(stateOf((t) => ({ js: 0.65 - 1.5 * Math.max(0, t - 0.66) + 0.06 * wave(t, 15) }))).toBe(
      'learning',
    );
  });

  test('and goes on: a chase that is over in the second half of the window is none', () => {
    const over: Course = (t) => ({ js: 0.3 + (t < 0.82 ? 0.15 : 0) * wave(t, 24) });
    expect(stateOf(over)).toBe('stalled');
    expect(stateOf((t) => ({ js: 0.3 + 0.15 * wave(t, 24) }))).toBe('oscillating');
  });

  test('and a fall among three turns has to outweigh them', () => {
    const swinging =
      (by: number): Course =>
      (t) => ({ js: 0.4 - by * (3 * t - 2) + 0.15 * wave(t, 6) });
    expect(stateOf(swinging(0.1))).toBe('stalled');
    expect(stateOf(swinging(0.35))).toBe('learning');
  });

  test('turns count from one extreme to the next, and small ones do not', () => {
    expect(turnsOf([], 1)).toBe(0);
    expect(turnsOf([0, 1, 2, 3], 1)).toBe(0);
    expect(turnsOf([0, 1, 0, 1, 0], 1)).toBe(3);
    expect(turnsOf([0, 1, 0.5, 1, 0.5, 1], 0.6)).toBe(0);
    // A slow way back counts as one turn, however many rows it takes.
    expect(turnsOf([0, 0.4, 0.8, 1.2, 0.8, 0.4, 0, 0.4, 0.8], 0.7)).toBe(2);
  });
});

describe('its gradient has vanished', () => {
  test('when D is sure, JSD near its bound, and the push a tenth of what it was', () => {
    const at = (change: Partial<PlaneQuantities>): VerdictState =>
      stateOf((t) => ({ ...gone(t), 'g-loss': 3, ...change }), { loss: 'least-squares' });
    expect(at({})).toBe('vanishing');
    expect(at({ accuracy: SURE_ACCURACY - 0.01 })).toBe('stalled');
    for (const now of [{ accuracy: 0.9 }, { js: 0.5 }])
      expect(stateOf((t) => ({ ...gone(t), ...(t === 1 && now) }))).toBe('stalled');
    expect(at({ js: NEAR_BOUND - 0.01 })).toBe('stalled');
    expect(stateOf((t) => ({ ...gone(t), push: t < 0.1 ? 1 : TINY_PUSH + 0.01 }))).toBe('stalled');
  });

  test('or when the minimax loss is at its ceiling, which the non-saturating loss has not', () => {
    const flat: Course = (t) => ({ ...gone(t), push: 1, 'g-loss': -TINY_LOSS });
    expect(stateOf(flat, { loss: 'minimax' })).toBe('vanishing');
    expect(stateOf((t) => ({ ...flat(t), 'g-loss': -TINY_LOSS - 0.01 }), { loss: 'minimax' })).toBe(
      'stalled',
    );
    expect(stateOf(flat, { loss: 'non-saturating' })).toBe('stalled');
  });
});

test('a JSD of log 2 is no singular law by itself: the reverse KL must be infinite, and all the mass missed', () => {
  expect(stateOf((t) => ({ ...onCurve(t), 'kl-reverse': 50 }))).not.toBe('no-density');
  expect(stateOf((t) => ({ ...onCurve(t), 'missed-mass': 0.9 }))).not.toBe('no-density');
});

test('what was asked before leaves no trace: rows seen one by one, forked and seen again give what fresh ones do', () => {
  const fresh = (rows: readonly GaugeRow[]) => rows.map((row) => ({ ...row }));
  const of = (rows: readonly GaugeRow[]) => verdictOf(rows, { loss: 'minimax' });
  const rows = rowsOf(good, 2560);
  rows.forEach((_, k) => of(rows.slice(0, k + 1)));
  expect(of(rows)).toEqual(of(fresh(rows)));
  // Another way from the middle on, and the first rows without one of them.
  const forked = [...rows.slice(0, 40), ...rowsOf(circling, 2560).slice(40)];
  expect(of(forked)).toEqual(of(fresh(forked)));
  const without = rows.filter((_, k) => k !== 30);
  expect(of(without)).toEqual(of(fresh(without)));
  expect(of(rows)).toEqual(of(fresh(rows)));
});
