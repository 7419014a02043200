import { expect, test } from 'vitest';
import { shareText } from '../../components/controls/vector.ts';

test('a share reads to the hundredth, and to the thousandth where it has one', () => {
  // Oracle: the shares as one writes them by hand.
  expect([0, 0.5, 0.25, 1 / 8, 1 / 16, 1 / 3, 0.81, 0.19 / 3, 1].map(shareText)).toEqual([
    '0.00',
    '0.50',
    '0.25',
    '0.125',
    '0.063',
    '0.333',
    '0.81',
    '0.063',
    '1.00',
  ]);
});
