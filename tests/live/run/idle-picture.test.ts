import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../components/live/run/idle-picture.ts';
import { reduce, idle } from '../../../components/live/run/reduce.ts';
import type { Run } from '../../../components/live/run/run.ts';
import type { Cell } from '../../../components/cells/registry.ts';
import { readAddress } from '../../../src/notebook/address.ts';
import { addressOf, lab, line, Session, Tab } from './session.ts';

const at = (cell: Cell, address: string): Run => idle(cell, readAddress(address, cell).values, undefined);

describe('what is drawn before a run', () => {
  test.each([
    ['as the page comes', lab, ''],
    ['where only how it is watched differs', lab, '?gan-2d.pace=full&gan-2d.until=700&gan-2d.map=data'],
    ['on the line', line, '?gan-1d.pace=slow'],
  ] as const)('is the recorded run %s', (_when, cell, address) => {
    expect(pictureOf(cell, at(cell, address)).kind).toBe('recorded');
  });

  test.each([
    [lab, '?gan-2d.data=eight', { data: 'eight' }],
    [lab, '?gan-2d.seed=2', { seed: 2 }],
    [lab, '?gan-2d.plan=0_g-rate_0.001,50_g-rate_0.01', { gRate: 0.001 }],
    [
      lab,
      `?gan-2d.data=drawn&gan-2d.drawing=${lab.parameters['drawing']?.format([-1, 0, 1, 0.5]) ?? ''}`,
      { data: 'drawn', points: [-1, 0, 1, 0.5] },
    ],
    [line, '?gan-1d.data=uniform', { data: 'uniform' }],
  ] as const)('is step 0 of other settings (%#)', (cell, address, config) => {
    expect(pictureOf(cell, at(cell, address))).toMatchObject({ kind: 'untrained', config });
  });

  test('is step 0 after Reset, whatever the settings are', () => {
    const run = at(lab, '');
    const [after] = reduce(lab, run, { type: 'reset', values: readAddress('', lab).values });
    expect(pictureOf(lab, after).kind).toBe('untrained');
  });

  test('is nothing where the settings are not enough for a run', () => {
    const values = { ...readAddress('?gan-2d.data=drawn', lab).values, drawing: [] };
    expect(pictureOf(lab, idle(lab, values, undefined)).kind).toBe('none');
  });

  test('is the run of this tab where the address tells its story, and only there', async () => {
    const tab = new Tab();
    const first = new Session(lab, addressOf(lab, { data: 'ring' }), { tab });
    await first.runTo(8);
    await first.until(() => tab.stored !== undefined);
    first.leave();
    const again = new Session(lab, addressOf(lab, { data: 'ring' }), { tab });
    expect(pictureOf(lab, again.run)).toMatchObject({ kind: 'kept', kept: { checkpoint: { step: 8 } } });
    const other = new Session(lab, addressOf(lab, { data: 'line' }), { tab });
    expect(pictureOf(lab, other.run)).toMatchObject({ kind: 'untrained', config: { data: 'line' } });
  });
});
