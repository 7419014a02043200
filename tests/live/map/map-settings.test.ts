import { expect, test } from 'vitest';
import { loadCell } from '../../../components/cells/registry.ts';
import { isMoreThanMap, ratesOf, settingsOfRun } from '../../../components/live/map/map-settings.ts';
import { timeLeft } from '../../../components/live/map/time-left.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';

test.each(['gan-1d', 'gan-2d'])(
  'a run of the map of %s has the settings of the cell but for the two rates',
  async (id) => {
    const cell = await loadCell(id, 'en');
    const base = { ...initialValues(cell.parameters), seed: 7, batch: 33, pace: 'slow' };
    const settings = settingsOfRun(cell, base, { d: 0.123, g: 0.0456 }, 250);
    const [before, after]: TrainingConfig[] = [cell.config(base), cell.config(settings)];
    expect(after).toEqual({ ...before, dRate: 0.123, gRate: 0.0456 });
    expect(Object.keys(settings).sort()).toEqual(Object.keys(base).sort());
    expect(settings).toMatchObject({ until: 250, backend: 'cpu', engine: 'fused', pace: 'slow' });
    expect(ratesOf(settings)).toEqual({ d: 0.123, g: 0.0456 });
  },
);

test('what the runs of a map leave out is known', () => {
  expect(isMoreThanMap({})).toBe(false);
  expect(isMoreThanMap({ plan: [], start: 'fresh' })).toBe(false);
  expect(isMoreThanMap({ plan: [{ step: 10, name: 'd' }] })).toBe(true);
  expect(isMoreThanMap({ plan: [], start: 'trained' })).toBe(true);
});

test('the time that is left is said at the pace since the start, once there is one', () => {
  let [time, done] = [0, 100];
  const left = timeLeft(
    () => done,
    () => time,
  );
  left.begin();
  [time, done] = [1000, 150];
  expect(left.seconds(200)).toBeUndefined();
  [time, done] = [4000, 120];
  expect(left.seconds(200)).toBe(16);
});
