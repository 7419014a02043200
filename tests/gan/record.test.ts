import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/gan/protocol.ts';
import { record, type Recording } from '../../src/gan/record.ts';
import { expectClose } from './close.ts';

const file = new URL('../../components/cells/frames/gan-1d.json', import.meta.url);
const recording = JSON.parse(readFileSync(file, 'utf8')) as Recording;

test('the recorded frame was made with the initial settings of the cell', () => {
  expect(recording.config).toEqual(DEFAULT_CONFIG);
});

test('the recorded run begins as the code runs it now', { timeout: 120_000 }, async () => {
  const again = await record(DEFAULT_CONFIG, 150, 50);
  // Oracle: the file. It has six digits; another version of the engine may round its exponentials otherwise.
  again.history.forEach((row, i) => {
    const before = recording.history[i];
    for (const [name, value] of Object.entries(row)) {
      expectClose(
        value ?? Infinity,
        before?.[name as keyof typeof row] ?? Infinity,
        { relative: 1e-4 },
        `${name} at ${row.step}`,
      );
    }
  });
});

test('the recorded run ends well: JSD under 0.05, V ≤ C(G) all the way, and the last row is the snapshot', () => {
  const { snapshot, history } = recording;
  expect(snapshot.quantities.js).toBeLessThan(0.05);
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
