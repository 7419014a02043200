import { describe, expect, test } from 'vitest';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import { defineWidget } from '../../src/notebook/widget.ts';

const base = {
  id: 'example',
  parameters: { a: slider({ min: 0, max: 1, step: 0.1, initial: 0 }), b: choice(['x', 'y'], 'x') },
  groups: [{ parameters: ['a' as const, 'b' as const] }],
  units: { double: { unit: 'none' as const } },
  panels: [] as never[],
  presets: [{ id: 'one', set: { a: 1 } }],
  quantities: ({ a }: { a: number }) => ({ double: 2 * a }),
  figure: () => ({}),
  describe: () => '',
};

describe('a widget that contradicts itself fails when it is defined', () => {
  test('and one that does not is what was given', () => {
    expect(defineWidget()(base).quantities({ a: 0.5, b: 'x' }).double).toBe(1);
  });

  test.each([
    ['an id that no address could hold', { id: 'K L' }, /lower-case/],
    ['a parameter in no group', { groups: [{ parameters: ['a' as const] }] }, /b stands in 0 groups/],
    [
      'a parameter in two groups',
      { groups: [{ parameters: ['a' as const, 'b' as const], more: ['a' as const] }] },
      /a stands in 2/,
    ],
    ['a preset outside the range', { presets: [{ id: 'one', set: { a: 2 } }] }, /what it cannot be/],
    ['a preset that is not valid', { valid: ({ a }: { a: number }) => a < 1 }, /not valid/],
  ])('%s', (_what, change, message) => {
    expect(() => defineWidget()({ ...base, ...change })).toThrow(message);
  });
});

describe('what quantities, figure and sentence share', () => {
  test('is derived once for a state, from the state before, and handed to each', () => {
    const asked: (number | undefined)[] = [];
    const seen: number[] = [];
    const widget = defineWidget()({
      ...base,
      derive({ a }: { a: number }, before: number | undefined): number {
        asked.push(before);
        return 10 * a;
      },
      quantities(_values, tenfold: number) {
        seen.push(tenfold);
        return { double: tenfold / 5 };
      },
      figure(_values, _quantities, _context, tenfold: number) {
        seen.push(tenfold);
        return {};
      },
      describe(_values, _quantities, _reader, tenfold: number) {
        seen.push(tenfold);
        return '';
      },
    });
    const context = { width: 640, compact: false, language: 'en', unit: 'nats', say: undefined } as const;
    for (const values of [
      { a: 0.5, b: 'x' },
      { a: 1, b: 'x' },
    ] as const) {
      const quantities = widget.quantities(values);
      widget.figure(values, quantities, context);
      widget.describe(values, quantities, context);
    }
    expect(asked).toEqual([undefined, 5]);
    expect(seen).toEqual([5, 5, 5, 10, 10, 10]);
  });
});
