// Garbage in the address of the lab, by every parameter that it has: each keeps its start and is named as wrong.
import { describe, expect, it } from 'vitest';
import { gan2d } from '../../components/cells/gan-2d.ts';
import { readAddress } from '../../src/notebook/address.ts';

const names = Object.keys(gan2d.parameters) as (keyof typeof gan2d.parameters)[];
const initial = readAddress('', gan2d).values;

const read = (name: string, text: string): ReturnType<typeof readAddress<typeof gan2d.parameters>> =>
  readAddress(`?${new URLSearchParams({ [`gan-2d.${name}`]: text }).toString()}`, gan2d);

describe.each(['💥', '1e999', '%00', '<script>alert(1)</script>', '0_loss_💥,,5_d', 'NaN!', '__proto__'])(
  'garbage in the address (%s)',
  (garbage) => {
    it.each(names)('leaves %s as it was at first, and names it', (name) => {
      const { values, rejected } = read(name, garbage);
      expect(values).toEqual(initial);
      expect(rejected).toEqual([name]);
    });
  },
);

describe('garbage in the address, of one setting', () => {
  it.each([
    ['plan', '5_loss_nothing'],
    ['plan', '9_d,3_d'],
    ['plan', '5_seed_3'],
    ['plan', `${'1_d,'.repeat(1_500)}1_d`],
    ['drawing', 'A'],
    ['drawing', 'A'.repeat(3 * 601)],
    ['drawing', '!!!'],
    ['until', '-5'],
    ['until', '1.5'],
    ['until', '99999999999'],
    ['width', '-1'],
  ])('%s (case %#) leaves it', (name, text) => {
    const { values, rejected } = read(name, text);
    expect(values).toEqual(initial);
    expect(rejected).toEqual([name]);
  });
});
