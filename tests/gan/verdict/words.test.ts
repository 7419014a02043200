// The sentence about what a run does, in both languages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDiagnosis } from '../../../components/cells/describe-diagnosis.ts';
import { happeningIn } from '../../../components/cells/describe-plane.ts';
import { verdictOf, type Circumstances, type Verdict } from '../../../src/gan/verdict/verdict.ts';
import { VERDICT_STATES } from '../../../src/gan/verdict/states.ts';
import type { LossName } from '../../../src/gan/contract/config.ts';
import type { PlaneQuantities, PlaneSnapshot } from '../../../src/gan/contract/snapshot.ts';
import type { Unit } from '../../../src/notebook/unit.ts';
import { words as en } from '../../../content/en/words/cells/gan-2d.ts';
import { words as ko } from '../../../content/ko/words/cells/gan-2d.ts';
import { readerOf } from '../../setup/reader.ts';
import { circling, collapsed, falling, gone, good, rising, rowsOf, stuck, type Course } from './courses.ts';

const told = (course: Course, circumstances: Partial<Circumstances> = {}): Verdict =>
  verdictOf(rowsOf(course, 5120), { loss: 'non-saturating', ...circumstances });

const say = (
  verdict: Verdict,
  words: typeof en = en,
  { unit = 'nats', loss = 'non-saturating' }: { unit?: Unit; loss?: Circumstances['loss'] } = {},
) => describeDiagnosis(verdict, loss, readerOf(words, unit));

const shown = (seen: string): string => seen.replaceAll(/\s+/g, ' ');

test('any rows get a state, and sentences without a NaN or an undefined', () => {
  const value = fc.oneof(fc.double({ noNaN: true, min: -20, max: 20 }), fc.constant(Infinity));
  const change = fc.record({
    js: fc.double({ noNaN: true, min: 0, max: Math.LN2 }),
    kl: value,
    'kl-reverse': value,
    push: fc.double({ noNaN: true, min: 0, max: 10 }),
    accuracy: fc.double({ noNaN: true, min: 0, max: 1 }),
    modes: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 90 }), (changes) => {
      const rows = rowsOf(good, 2560)
        .slice(0, changes.length)
        .map((row, k) => ({ ...row, ...changes[k] }));
      const found = verdictOf(rows, { loss: 'minimax' });
      expect(VERDICT_STATES).toContain(found.state);
      for (const words of [en, ko])
        expect(Object.values(say(found, words)).join(' ')).not.toMatch(/NaN|undefined|–/);
    }),
    { numRuns: 50 },
  );
});

describe('the words', () => {
  test('name every state, show numbers in the reader’s unit, and say what to try', () => {
    for (const state of VERDICT_STATES)
      for (const words of [en, ko]) {
        const found = { ...told(falling), state };
        const nats = say(found, words);
        expect(nats.name).not.toMatch(/\.$/);
        for (const sentence of [nats.seen, nats.next]) expect(sentence).toMatch(/[.)]$/);
        const bits = say(found, words, { unit: 'bits' });
        expect(bits.seen).not.toBe(nats.seen);
        expect(bits.next).toBe(nats.next);
        expect(bits.seen).not.toMatch(/nats|내트/);
      }
  });

  test('give a mean as a mean, and any other number with the step whose read-outs show it', () => {
    for (const course of [falling, good, circling, rising, stuck, collapsed]) {
      const { evidence, ...found } = told(course);
      const { seen } = say({ evidence, ...found });
      expect(seen, found.state).toContain('5,120');
      const js = (value: number): string => en.phrases.amount(value, 'nats');
      for (const mean of [evidence.jsMean, evidence.jsBefore, evidence.jsAfter])
        if (shown(seen).includes(js(mean))) expect(seen, found.state).toContain('mean');
    }
    expect(say(told(good), ko).seen).toMatch(/5,120스텝까지 JSD의 평균은/);
  });

  test('say an infinite divergence without a unit', () => {
    const found = told(collapsed);
    expect(say(found, en, { unit: 'bits' }).seen).toContain('of the data from the fakes, is infinite)');
    expect(say(found, ko).seen).toContain('정방향 KL 무한대)');
  });

  test('agree with their counts: data in one piece', () => {
    const one = told((t) => ({ ...good(t), modes: 1, 'modes-of': 1 }));
    expect(one.state).toBe('converged');
    expect(say(one).seen).toContain(', the data are covered, ');
    expect(say(told(good)).seen).toContain(', all 3 parts of the data are covered, ');
  });

  test('of a run without a trend blame D only where a better D would see more, and JSD where it is at its bound', () => {
    const advice = (gap: number, change: Partial<PlaneQuantities>, loss: LossName = 'non-saturating') => {
      const course: Course = (t) => ({ ...stuck(t), criterion: -1.25 + gap, 'kl-reverse': 9, ...change });
      const found = told(course, { loss });
      expect(found.state).toBe('stalled');
      return say(found, en, { loss }).next;
    };
    expect(new Set([advice(0.3, {}), advice(0.02, {}), advice(0.02, { modes: 2 })]).size).toBe(3);
    expect(advice(0.3, {})).toMatch(/^If it stays so, D is what is missing/);
    expect(advice(0.3, {}, 'wasserstein')).toContain('a critic');
    for (const loss of ['wasserstein', 'non-saturating'] as const)
      expect(advice(0.3, { js: 0.69 }, loss)).toMatch(/^So close to log 2/);
  });

  test('of a vanished gradient name the gauge that tells it', () => {
    const small = told(gone, { loss: 'minimax' });
    expect(say(small).seen).toContain('to 2% of its largest');
    const flat = told((t) => ({ ...gone(t), push: 1, 'g-loss': -0.04 }), { loss: 'minimax' });
    expect(say(flat).seen).toContain('−0.040 nats, almost its ceiling 0');
  });

  test('of convergence with a critic do not call V as witness', () => {
    const found = told((t) => ({ ...good(t), value: -5 }), { loss: 'wasserstein' });
    expect(say(found, en, { loss: 'wasserstein' }).seen).not.toContain('equilibrium');
    expect(say(told(good), ko).seen).toContain('평형');
  });

  test('where a run broke speak of the state that is shown', () => {
    const rows = rowsOf(falling, 320);
    const latest = { step: 328, quantities: { ...rows.at(-1), js: 0.693 } } as unknown as PlaneSnapshot;
    const course = { latest, history: [], gauges: rows, diverged: true };
    const { state, sentence } = happeningIn({ loss: 'minimax' }, course, readerOf(en, 'nats'));
    expect(state).toBe('diverged');
    expect(sentence).toContain('the last good state, step 328, where JSD is 0.693 nats');
  });

  test('are the same at every frame from one gauge step to the next, however the run is watched', () => {
    const gauges = rowsOf(stuck, 2560);
    const said = [2560, 2571, 2599].map((step) => {
      const latest = { step, quantities: { js: step } } as unknown as PlaneSnapshot;
      const history = gauges.filter((_, k) => k % (step % 7) === 0);
      return happeningIn({ loss: 'minimax' }, { latest, history, gauges }, readerOf(en, 'nats'));
    });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });
});
