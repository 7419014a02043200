import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGaugeStep, nextGaugeStep } from '../../src/gan/contract/gauge-steps.ts';

const upTo = (last: number): number[] => {
  const steps = [0];
  for (let step = 0; (step = nextGaugeStep(step)) <= last;) steps.push(step);
  return steps;
};

test('the first gauge steps are ten apart, and each doubling of a run has 32 more', () => {
  expect(upTo(60)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  for (const octave of [640, 1280, 2560, 81_920]) {
    const inside = upTo(2 * octave).filter((step) => step > octave);
    expect(inside).toHaveLength(32);
    expect(inside.at(-1)).toBe(2 * octave);
  }
});

test('from any step the next gauge step is the same as from the gauge step before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (step) => {
      const next = nextGaugeStep(step);
      expect(next).toBeGreaterThan(step);
      expect(isGaugeStep(next)).toBe(true);
      for (const between of [step + 1, next - 1])
        if (between < next && between > step) expect(isGaugeStep(between)).toBe(false);
    }),
  );
});
