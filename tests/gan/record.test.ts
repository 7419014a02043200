import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG, DISCRIMINATOR_CONFIG } from '../../src/gan/protocol.ts';
import { record, type Recording } from '../../src/gan/recording/record-line.ts';
import { expectClose } from '../setup/close.ts';

function recordingOf(cell: string): Recording {
  const file = new URL(`../../components/cells/recordings/${cell}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Recording;
}

const recorded = [
  ['gan-1d', DEFAULT_CONFIG, 50],
  ['discriminator-1d', DISCRIMINATOR_CONFIG, 20],
] as const;

test.for(recorded)('the recorded frame was made with the initial settings of %s', ([cell, config]) => {
  expect(recordingOf(cell).config).toEqual(config);
});

test.for(recorded)('the recorded run of %s begins as the code runs it now', async ([cell, config, every]) => {
  const recording = recordingOf(cell);
  const again = await record(config, 3 * every, every);
  // Oracle: the file. It has six digits; another version of the engine may round its exponentials otherwise.
  again.history.forEach((row, i) => {
    const before = recording.history[i];
    for (const [name, value] of Object.entries(row)) {
      expectClose(value ?? Infinity, before?.[name as keyof typeof row] ?? Infinity, {
        relative: 1e-4,
        what: `${name} at ${row.step}`,
      });
    }
  });
});

test.for(recorded)('the recorded run of %s keeps V ≤ C(G), and its last row is the snapshot', ([cell]) => {
  const { snapshot, history } = recordingOf(cell);
  for (const row of history) {
    // To the six digits of the file.
    expect((row.value as number) - (row.criterion as number)).toBeLessThan(1e-5);
    expectClose(row.criterion as number, -Math.log(4) + 2 * (row.js as number), { absolute: 1e-5 });
  }
  const last = history.at(-1);
  expect({ ...snapshot.quantities, step: snapshot.step }).toMatchObject({ ...last });
  for (const curve of ['data', 'generator', 'discriminator', 'optimal'] as const) {
    expect(snapshot[curve].length).toBe(snapshot.x.length);
  }
});

test('the recorded runs end well: JSD under 0.05, and the loss of D alone within 0.01 of the least there is', () => {
  expect(recordingOf('gan-1d').snapshot.quantities.js).toBeLessThan(0.05);
  const { 'd-loss': loss, criterion } = recordingOf('discriminator-1d').snapshot.quantities;
  expectClose(loss as number, -(criterion as number) / 2, { absolute: 0.01 });
});
