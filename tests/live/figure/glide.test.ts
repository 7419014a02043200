import { describe, expect, it } from 'vitest';
import { valuesBetween } from '../../../components/live/figure/glide.ts';
import { choice, slider, vector } from '../../../src/notebook/kinds/index.ts';

const parameters = {
  mean: slider({ min: -6, max: 6, step: 0.05, initial: 0 }),
  form: choice(['density', 'bars'], 'density'),
  p: vector([0.5, 0.5], { minLength: 2, maxLength: 4 }),
};
const from = { mean: -2, form: 'density', p: [0.5, 0.5] };
const to = { mean: 2, form: 'bars', p: [0.1, 0.9] };

describe('the way of a figure from one state to another', () => {
  it('goes through numbers and laws, and takes at once what has nothing between', () => {
    const half = valuesBetween({ parameters }, from, to, 0.5);
    expect(half).toMatchObject({ mean: 0, form: 'bars' });
    const [first = NaN, second = NaN] = half['p'] as number[];
    expect(first).toBeCloseTo(0.3, 12);
    expect(first + second).toBeCloseTo(1, 12);
  });

  it('ends in the very values that it leads to', () => {
    expect(valuesBetween({ parameters }, from, to, 1)).toBe(to);
  });

  it('takes laws on another number of outcomes at once', () => {
    expect(valuesBetween({ parameters }, from, { ...to, p: [0.2, 0.3, 0.5] }, 0.5)['p']).toEqual([
      0.2, 0.3, 0.5,
    ]);
  });

  it('never shows a state that is not valid', () => {
    const valid = ({ mean }: Readonly<Record<string, unknown>>): boolean => Math.abs(mean as number) > 1;
    expect(valuesBetween({ parameters, valid }, from, to, 0.5)).toBe(to);
  });
});
