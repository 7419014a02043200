import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/notebook/address.ts';
import { addresses } from '../../src/notebook/addresses.ts';
import { choice, slider, vector, whole } from '../../src/notebook/kinds/index.ts';

const figure = {
  id: 'kl',
  parameters: {
    'q-mean': slider({ min: -6, max: 6, step: 0.05, initial: 1 }),
    'q-sd': slider({ min: 0.1, max: 4, step: 0.05, initial: 1.6 }),
    form: choice(['density', 'bars'], 'density'),
    p: vector([0.5, 0.5]),
  },
  valid: (values: Readonly<Record<string, unknown>>) => !(values['q-mean'] === 6 && values['q-sd'] === 4),
};

describe('the address of a figure', () => {
  test('holds what differs from the start, and gives it back', () => {
    const { values } = readAddress('?kl.q-mean=-2.5&kl.form=bars&kl.p=0.25,0.75', figure);
    expect(values).toEqual({ 'q-mean': -2.5, 'q-sd': 1.6, form: 'bars', p: [0.25, 0.75] });
    expect(writeAddress('', figure, values)).toBe('?kl.q-mean=-2.5&kl.form=bars&kl.p=0.25,0.75');
  });

  test('takes a name of old for the parameters that came of it, which count more where they are named themselves', () => {
    const { parameters } = figure;
    const split = { id: 'kl', parameters, aliases: { q: ['q-mean', 'q-sd'] } };
    const read = (search: string) => {
      const { values, rejected, unknown } = readAddress(search, split);
      return [values['q-mean'], values['q-sd'], rejected, unknown];
    };
    expect(read('?kl.q=2')).toEqual([2, 2, [], 0]);
    expect(read('?kl.q=2&kl.q-sd=3')).toEqual([2, 3, [], 0]);
    expect(read('?kl.q-sd=3&kl.q=2')).toEqual([2, 3, [], 0]);
    // −5 is a mean, and no standard deviation.
    expect(read('?kl.q=-5')).toEqual([-5, 1.6, ['q-sd'], 0]);
    expect(writeAddress('', split, readAddress('?kl.q=2', split).values)).toBe('?kl.q-mean=2&kl.q-sd=2');
  });

  test('is read as it was copied from a page, and as a mail may have escaped it', () => {
    const { values, rejected } = readAddress(
      '?kl.q-mean=%E2%88%922.5+&amp;kl.q-sd=+2&amp;kl.p=0.25,+0.75',
      figure,
    );
    expect(rejected).toEqual([]);
    expect(values).toEqual({ 'q-mean': -2.5, 'q-sd': 2, form: 'density', p: [0.25, 0.75] });
    expect(writeAddress('?kl.q-mean=2&amp;kl.q-sd=2&amp;js.x=1', figure, values)).toBe(
      '?js.x=1&kl.q-mean=-2.5&kl.q-sd=2&kl.p=0.25,0.75',
    );
    expect(addresses('?kl.q-mean=2&amp;js.x=1', 'js')).toBe(true);
  });

  test('leaves what belongs to others alone', () => {
    const start = readAddress('', figure).values;
    expect(writeAddress('?js.q-mean=2&kl.q-sd=3', figure, start)).toBe('?js.q-mean=2');
  });

  test('is of the figure that it names, and not of one whose name ends alike', () => {
    const { values, present, unknown } = readAddress('?fused-kl.q-mean=2', figure);
    expect({ present, unknown, mean: values['q-mean'] }).toEqual({ present: false, unknown: 0, mean: 1 });
    expect(addresses('?fused-kl.q-mean=2', 'kl')).toBe(false);
    expect(addresses('?js.form=bars&kl.q-mean=2', 'kl')).toBe(true);
    expect(addresses('?text-entropy.text=a?kl.q-mean', 'kl')).toBe(false);
  });

  test('a wrong value costs that parameter alone, and is named; what the figure does not have is counted', () => {
    const { values, rejected, unknown } = readAddress('?kl.q-mean=2&kl.q-sd=99&kl.colour=red', figure);
    expect(values['q-mean']).toBe(2);
    expect(values['q-sd']).toBe(1.6);
    expect(rejected).toEqual(['q-sd']);
    expect(unknown).toBe(1);
  });

  test('names from the language itself are no parameters', () => {
    const { rejected, unknown, values } = readAddress(
      '?kl.__proto__=1&kl.constructor=2&kl.toString=3',
      figure,
    );
    expect([rejected, unknown]).toEqual([[], 3]);
    expect(Object.keys(values)).toEqual(Object.keys(figure.parameters));
  });

  test('where values contradict each other the last one gives way', () => {
    const { values, rejected } = readAddress('?kl.q-mean=6&kl.q-sd=4', figure);
    expect(values['q-mean']).toBe(6);
    expect(rejected).toEqual(['q-sd']);
  });

  test('a megabyte is not read', () => {
    const { rejected, tooLong, values } = readAddress(`?kl.q-mean=${'9'.repeat(1_000_000)}`, figure);
    expect(values['q-mean']).toBe(1);
    expect([rejected, tooLong]).toEqual([[], true]);
  });

  test('any address at all leaves every parameter valid', () => {
    const name = fc.oneof(fc.constantFrom('q-mean', 'q-sd', 'form', 'p'), fc.string());
    const text = fc.oneof(fc.string(), fc.double().map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (pairs) => {
        const search = `?${new URLSearchParams(pairs.map(([n, t]): [string, string] => [`kl.${n}`, t])).toString()}`;
        const { values } = readAddress(search, figure);
        for (const [key, parameter] of Object.entries<{
          parse(t: string): unknown;
          format(v: never): string;
        }>(figure.parameters)) {
          const value = values[key as keyof typeof values];
          expect(parameter.parse(parameter.format(value as never))).toEqual(value);
        }
      }),
    );
  });
});

describe('a parameter that follows another', () => {
  const bars = {
    id: 'bars',
    parameters: {
      outcomes: whole({ min: 2, max: 4, initial: 2 }),
      p: vector([0.5, 0.5], { minLength: 2, maxLength: 4 }),
    },
    follow: (changed: string, { p, outcomes }: { p: readonly number[]; outcomes: number }) =>
      changed === 'outcomes'
        ? { p: Array.from({ length: outcomes }, () => 1 / outcomes) }
        : { outcomes: p.length },
    valid: ({ p, outcomes }: { p: readonly number[]; outcomes: number }) => p.length === outcomes,
  };

  test('does so for an address that names one of the two', () => {
    expect(readAddress('?bars.outcomes=4', bars).values.p).toHaveLength(4);
    expect(readAddress('?bars.p=0.5,0.25,0.25', bars).values.outcomes).toBe(3);
  });

  test('stands as it is said where the address names both', () => {
    const { values, rejected } = readAddress('?bars.outcomes=3&bars.p=0.5,0.25,0.25', bars);
    expect(values).toEqual({ outcomes: 3, p: [0.5, 0.25, 0.25] });
    expect(rejected).toEqual([]);
  });

  test('where the two contradict each other the last one gives way', () => {
    const { values, rejected } = readAddress('?bars.outcomes=4&bars.p=0.5,0.25,0.25', bars);
    expect(values.p).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(rejected).toEqual(['p']);
  });
});
