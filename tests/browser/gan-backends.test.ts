import { afterEach, expect, test } from 'vitest';
import { BACKEND_NAMES, DEFAULT_CONFIG, type TrainingConfig } from '../../src/gan/protocol.ts';
import { TestPage } from './gan-worker.ts';

let page: TestPage;
afterEach(() => {
  page.close();
});

/** Few steps must show it, since a software adapter does some ten a second: a small batch, and a brisk G. */
const BRISK: TrainingConfig = { ...DEFAULT_CONFIG, batch: 64, gRate: 0.005, dRate: 0.02, dSteps: 1 };

test.for(BACKEND_NAMES)('%s, chosen by hand, moves both players and lowers JSD', { timeout: 120_000 }, async (backend) => {
  page = new TestPage();
  page.start(BRISK, backend);
  const ready = await page.wait('ready');
  expect(ready).toMatchObject({ backend, reason: { kind: 'chosen' }, unavailable: [] });
  const first = (await page.wait('snapshot')).snapshot;
  page.send({ type: 'pause' });
  const before = (await page.wait('checkpoint')).checkpoint;

  const sent = page.messages.length;
  page.send({ type: 'run' });
  const last = (await page.wait('snapshot', ({ snapshot }) => snapshot.step >= 60, sent)).snapshot;
  page.send({ type: 'pause' });
  await page.wait('state', ({ state }) => state === 'paused', sent);
  const after = (await page.wait('checkpoint', ({ checkpoint }) => checkpoint.step >= 60, sent)).checkpoint;

  console.log(backend, first.quantities.js, last.quantities.js, last.step, last.quantities['steps-per-second']);
  for (const player of ['discriminator', 'generator'] as const) {
    before[player].weights.forEach((row, i) => expect(after[player].weights[i]).not.toEqual(row));
  }
  expect(last.quantities.js).toBeLessThan(0.8 * first.quantities.js);
  for (const message of page.messages) {
    if (message.type !== 'snapshot') continue;
    const { value, criterion } = message.snapshot.quantities;
    expect(value).toBeLessThanOrEqual(criterion);
  }
});
