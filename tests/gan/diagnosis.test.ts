// long because every state is held at its boundaries, on courses of every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDiagnosis } from '../../components/cells/describe-diagnosis.ts';
import {
  CONVERGED_JS,
  diagnose,
  DIAGNOSIS_STATES,
  FEWEST_ROWS,
  FEWEST_STEPS,
  NEAR_BOUND,
  SURE_ACCURACY,
  TINY_LOSS,
  TINY_PUSH,
  type Circumstances,
  type DiagnosisState,
} from '../../components/cells/diagnosis.ts';
import { turnsOf, type CourseRow } from '../../components/cells/diagnosis-course.ts';
import type { PlaneQuantities } from '../../src/gan/contract/snapshot.ts';
import { words as en } from '../../content/en/words/cells/gan-2d.ts';
import { words as ko } from '../../content/ko/words/cells/gan-2d.ts';
import { readerOf } from '../setup/reader.ts';

/** A run half way: neither good nor stuck in any known way. */
const MIDDLE: PlaneQuantities = {
  value: -1.25,
  criterion: -0.986,
  js: 0.2,
  'js-fine': 0.21,
  'js-bare': 0.3,
  kl: 1,
  'kl-reverse': 1,
  'missed-mass': 0,
  'd-loss': 0.625,
  'd-penalty': 0,
  'g-loss': 0.8,
  modes: 3,
  'modes-of': 3,
  'sample-js': 0.3,
  'noise-floor': 0.13,
  push: 1,
  accuracy: 0.6,
  'steps-per-second': 100,
};

type Course = (t: number) => Partial<PlaneQuantities>;

/** Rows of a run at the given steps; `course` is asked with the share of the run that has gone by. */
function rowsAt(steps: readonly number[], course: Course): CourseRow[] {
  const end = steps.at(-1) ?? 1;
  return steps.map((step) => ({ ...MIDDLE, ...course(step / end), step }));
}

const evenly = (count: number, end: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.round((i * end) / (count - 1)));

const EVEN = evenly(61, 3000);
/** Every step at first, then ever more seldom, then dense again: as a run that was watched, throttled and watched. */
const UNEVEN = [
  ...evenly(50, 49),
  ...evenly(40, 2400).map((s) => s + 60),
  ...evenly(30, 3000 - 2500).map((s) => s + 2500),
];

function told(course: Course, circumstances: Partial<Circumstances> = {}, steps: readonly number[] = EVEN) {
  const rows = rowsAt(steps, course);
  const last = rows.at(-1) as CourseRow;
  const quantities = { ...MIDDLE, ...course(1) };
  return diagnose(rows, { step: last.step, quantities }, { loss: 'non-saturating', ...circumstances });
}

const stateOf = (...args: Parameters<typeof told>): DiagnosisState => told(...args).state;

/** A repeatable shake of ±1. */
const shake = (t: number): number => Math.sin(1e4 * t) * Math.cos(777 * t);
const wave = (t: number, periods: number): number => Math.sin(2 * Math.PI * periods * t);

const falling: Course = (t) => ({ js: 0.6 - 0.4 * t });
const good: Course = (t) => ({ js: 0.03 + 0.005 * shake(t), value: -1.37 });
const collapsed: Course = () => ({ js: 0.318, modes: 1, kl: Infinity, 'kl-reverse': 1.2, accuracy: 0.8 });
const circling: Course = (t) => ({ js: 0.3 + 0.15 * wave(t, 12) });
const gone: Course = (t) => ({
  js: 0.68,
  accuracy: 0.99,
  push: t < 0.1 ? 1 : 0.02,
  modes: 0,
  kl: Infinity,
  'kl-reverse': 40,
});
const stuck: Course = (t) => ({ js: 0.2 + 0.005 * shake(t) });
const rising: Course = (t) => ({ js: 0.2 + 0.3 * t });
const onCurve: Course = () => ({
  js: Math.LN2,
  kl: Infinity,
  'kl-reverse': Infinity,
  'missed-mass': 1,
  criterion: 0,
});

const cases: readonly (readonly [DiagnosisState, Course, Partial<Circumstances>])[] = [
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
  test.for(cases)('%s', ([state, course, circumstances]) => {
    expect(stateOf(course, circumstances)).toBe(state);
  });

  test.for(cases)('%s from uneven rows too', ([state, course, circumstances]) => {
    expect(stateOf(course, circumstances, UNEVEN)).toBe(state);
  });

  test.for(cases)('%s in a history thinned to every fourth row', ([state, course, circumstances]) => {
    expect(
      stateOf(
        course,
        circumstances,
        evenly(241, 12_000).filter((_, i) => i % 4 === 0),
      ),
    ).toBe(state);
  });

  test('before its first step it has not started, whatever there is of a history', () => {
    const rows = rowsAt(EVEN, falling);
    for (const history of [[], rows])
      expect(diagnose(history, { step: 0, quantities: MIDDLE }, { loss: 'minimax' }).state).toBe(
        'not-started',
      );
  });

  test('it is starting until there are rows and steps enough', () => {
    expect(stateOf(stuck, {}, evenly(FEWEST_ROWS - 1, 5000))).toBe('starting');
    expect(stateOf(stuck, {}, evenly(FEWEST_ROWS, 5000))).toBe('stalled');
    expect(stateOf(stuck, {}, evenly(100, FEWEST_STEPS - 1))).toBe('starting');
    expect(stateOf(stuck, {}, evenly(100, FEWEST_STEPS))).toBe('stalled');
    expect(diagnose([], { step: 9000, quantities: MIDDLE }, { loss: 'minimax' }).state).toBe('starting');
  });

  test('the beginning is forgotten: only the last third counts', () => {
    expect(stateOf((t) => (t < 0.6 ? circling(t) : stuck(t)))).toBe('stalled');
    expect(stateOf((t) => (t < 0.6 ? stuck(t) : falling(t)))).toBe('learning');
  });

  test('rows after the present step, of a run that was scrubbed back, are not looked at', () => {
    const rows = rowsAt(EVEN, (t) => (t <= 0.5 ? falling(t) : rising(t)));
    const quantities = { ...MIDDLE, ...falling(0.5) };
    expect(diagnose(rows, { step: 1500, quantities }, { loss: 'minimax' }).state).toBe('learning');
  });
});

describe('it is learning', () => {
  test('when JSD falls by more than batches shake it', () => {
    // From the first to the last third of the window a line goes two thirds of the way.
    const by =
      (fall: number): Course =>
      (t) => ({ js: 0.4 - 1.5 * fall * (3 * t - 2) });
    expect(stateOf(by(0.05))).toBe('learning');
    expect(stateOf(by(0.02))).toBe('stalled');
    expect(stateOf(by(-0.05))).toBe('worsening');
    expect(stateOf((t) => ({ js: 0.4 - 0.15 * t + 0.02 * shake(t) }))).toBe('learning');
    expect(stateOf((t) => ({ js: 0.4 - 0.05 * t + 0.06 * shake(t) }))).toBe('stalled');
  });

  test('also where parts are still missing, or D is sure', () => {
    expect(stateOf((t) => ({ ...collapsed(t), ...falling(t) }))).toBe('learning');
    expect(stateOf((t) => ({ ...gone(t), js: 0.69 - 0.3 * t }), { loss: 'minimax' })).toBe('learning');
  });
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
    expect(stateOf((t) => ({ js: 0.5, modes: wave(t, 12) > 0 ? 2 : 1, 'kl-reverse': 20 }))).toBe(
      'oscillating',
    );
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
    const at = (change: Partial<PlaneQuantities>): DiagnosisState =>
      stateOf((t) => ({ ...gone(t), 'g-loss': 3, ...change }), { loss: 'least-squares' });
    expect(at({})).toBe('vanishing');
    expect(at({ accuracy: SURE_ACCURACY - 0.01 })).toBe('stalled');
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

test('a history that keeps JSD alone is enough for what JSD alone can say, and one without it is none', () => {
  const few = rowsAt(EVEN, falling).map(({ step, js = NaN }): CourseRow => ({ step, js }));
  const latest = { step: 3001, quantities: { ...MIDDLE, js: 0.2 } };
  expect(diagnose(few, latest, { loss: 'minimax' }).state).toBe('learning');
  const none = few.map(({ step }): CourseRow => ({ step }));
  expect(diagnose(none, latest, { loss: 'minimax' }).state).toBe('starting');
});

test('any rows get a state, and sentences without a NaN or an undefined', () => {
  const value = fc.oneof(fc.double({ noNaN: true, min: -20, max: 20 }), fc.constant(Infinity));
  const row = fc.record({
    step: fc.nat(5000),
    js: fc.double({ noNaN: true, min: 0, max: Math.LN2 }),
    kl: value,
    'kl-reverse': value,
    push: fc.double({ noNaN: true, min: 0, max: 10 }),
    accuracy: fc.double({ noNaN: true, min: 0, max: 1 }),
    modes: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), row, (rows, { step, ...last }) => {
      const history = rows.toSorted((a, b) => a.step - b.step);
      const found = diagnose(history, { step, quantities: { ...MIDDLE, ...last } }, { loss: 'minimax' });
      expect(DIAGNOSIS_STATES).toContain(found.state);
      for (const language of ['en', 'ko'] as const) {
        const text = Object.values(describeDiagnosis(found, readerOf({ en, ko }[language], 'nats'))).join(
          ' ',
        );
        expect(text).not.toMatch(/NaN|undefined|–/);
      }
    }),
  );
});

describe('the words', () => {
  test('name every state, show numbers in the reader’s unit, and say what to try', () => {
    for (const state of DIAGNOSIS_STATES)
      for (const language of ['en', 'ko'] as const) {
        const found = { ...told(falling), state };
        const nats = describeDiagnosis(found, readerOf({ en, ko }[language], 'nats'));
        expect(nats.name).not.toMatch(/\.$/);
        for (const sentence of [nats.seen, nats.next]) expect(sentence).toMatch(/[.)]$/);
        const bits = describeDiagnosis(found, readerOf({ en, ko }[language], 'bits'));
        expect(bits.seen).not.toBe(nats.seen);
        expect(bits.next).toBe(nats.next);
        expect(bits.seen).not.toMatch(/nats|내트/);
      }
  });

  test('say an infinite divergence without a unit', () => {
    const found = told(collapsed);
    expect(describeDiagnosis(found, readerOf(en, 'bits')).seen).toContain(
      'of the data from the fakes, is infinite)',
    );
    expect(describeDiagnosis(found, readerOf(ko, 'nats')).seen).toContain('정방향 KL 무한대)');
  });

  test('agree with their counts: data in one piece, one step', () => {
    const one: Course = (t) => ({ ...good(t), modes: 1, 'modes-of': 1 });
    const found = told(one);
    expect(found.state).toBe('converged');
    expect(describeDiagnosis(found, readerOf(en, 'nats')).seen).toContain(', the data are covered, ');
    expect(describeDiagnosis(told(good), readerOf(en, 'nats')).seen).toContain(
      ', all 3 parts of the data are covered, ',
    );
    const early = diagnose([], { step: 1, quantities: MIDDLE }, { loss: 'minimax' });
    expect(describeDiagnosis(early, readerOf(en, 'nats')).seen).toMatch(/^After 1 step JSD/);
  });

  test('give a mean of many steps as about so much, never as the number of the step on the screen', () => {
    for (const [state] of cases) {
      const { seen } = describeDiagnosis({ ...told(falling), state }, readerOf(en, 'nats'));
      expect(seen, state).not.toMatch(/JSD is [\d.]+ nats/);
    }
  });

  test('of a standstill blame D only where a better D would see more', () => {
    const advice = (gap: number, modes: number, circumstances: Partial<Circumstances> = {}): string => {
      const course: Course = (t) => ({ ...stuck(t), criterion: -1.25 + gap, modes, 'kl-reverse': 9 });
      const found = told(course, circumstances);
      expect(found.state).toBe('stalled');
      return describeDiagnosis(found, readerOf(en, 'nats')).next;
    };
    expect(new Set([advice(0.3, 3), advice(0.02, 3), advice(0.02, 2)]).size).toBe(3);
    expect(advice(0.3, 3)).toMatch(/^D is what is missing/);
    expect(advice(0.3, 3, { loss: 'wasserstein' })).toMatch(/^A critic/);
  });

  test('of a vanished gradient name the gauge that tells it', () => {
    const small = told(gone, { loss: 'minimax' });
    expect(describeDiagnosis(small, readerOf(en, 'nats')).seen).toContain('down to 2% of its largest');
    const flat = told((t) => ({ ...gone(t), push: 1, 'g-loss': -0.04 }), { loss: 'minimax' });
    expect(describeDiagnosis(flat, readerOf(en, 'nats')).seen).toContain('−0.040 nats, almost its ceiling 0');
  });

  test('of convergence with a critic do not call V as witness', () => {
    const found = told((t) => ({ ...good(t), value: -5 }), { loss: 'wasserstein' });
    expect(describeDiagnosis(found, readerOf(en, 'nats')).seen).not.toContain('equilibrium');
    expect(describeDiagnosis(told(good), readerOf(ko, 'nats')).seen).toContain('평형');
  });
});
