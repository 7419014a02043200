import { expect, test } from 'vitest';
import { printsNats } from '../../components/prose/build/program-unit.ts';

test.each([
  ['print(log(2 / 1))', true],
  ["print('KL(p, q)', klBetween(p, q))", true],
  ['print(-binaryCrossEntropyWithLogits(0, a))', true],
  ['print(sqrt(bernoulliVariance(p) / n))', false],
  ['print(n, mean.toFixed(3)); // log( of nothing', false],
  ["print('in nats', entropy(p)); print('in bits', toBits(entropy(p)))", false],
])('%s prints nats that only the page can name: %s', (code, expected) => {
  expect(printsNats(code)).toBe(expected);
});
