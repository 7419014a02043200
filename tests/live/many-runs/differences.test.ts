import { expect, test } from 'vitest';
import { differencesOf } from '../../../components/live/many-runs/differences.ts';
import { toldDifferences } from '../../../components/live/many-runs/told-differences.ts';
import { loadCell } from '../../../components/cells/registry.ts';
import type { Order } from '../../../components/live/many-runs/many-runs.ts';
import { words } from '../../../content/en/words/live/many-runs.ts';
import { initialValues } from '../../../src/notebook/widget.ts';

const cell = await loadCell('gan-2d', 'en');
const settings = initialValues(cell.parameters);
const orderOf = (change: object, more: Partial<Order> = {}): Order => ({
  story: { settings: { ...settings, ...change }, schedule: [] },
  steps: 2000,
  seeds: [1, 2, 3],
  ...more,
});
const first = orderOf({});
const told = (other: Order) => toldDifferences({ cell, nameOf: (name) => name }, first, other, words);

test('two sets of runs differ in the controls that the trainer is told of, and not in how they are looked at', () => {
  const { story } = orderOf({
    'g-rate': 0.01,
    map: 'data',
    'show-push': false,
    pace: 'full',
    seed: 8,
    until: 90,
  });
  expect(differencesOf(cell, first.story, story)).toEqual([{ name: 'g-rate', before: 0.001, after: 0.01 }]);
});

test('a drawing differs only where it is the data', () => {
  const drawing = [0, 0, 1, 1];
  expect(differencesOf(cell, first.story, orderOf({ drawing }).story)).toEqual([]);
  const names = differencesOf(cell, first.story, orderOf({ drawing, data: 'drawn' }).story).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['data', 'drawing']);
});

test('both values are said where they are short, with the names of options', () => {
  expect(told(orderOf({ data: 'eight', 'd-steps': 3 }))).toEqual([
    {
      name: 'data',
      before: cell.text.options?.['data']?.['gaussians'],
      after: cell.text.options?.['data']?.['eight'],
    },
    { name: 'd-steps', before: '2', after: '3' },
  ]);
});

test('other steps, other seeds and other changes on the way are said too', () => {
  const other = orderOf({}, { steps: 500, seeds: [4, 5] });
  expect(told(other)).toEqual([
    { name: words.steps, before: '2,000', after: '500' },
    { name: words.seedsName, before: '1–3', after: '4–5' },
  ]);
  const changed = { ...first, story: { ...first.story, schedule: [{ step: 5, name: 'd' }] } };
  expect(told(changed)).toEqual([{ name: words.changes }]);
  expect(told(first)).toEqual([]);
});
