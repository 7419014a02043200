import { afterAll, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type Snapshot } from '../../src/gan/protocol.ts';
import { TestPage } from './gan-worker.ts';
import { ofLaws } from '../gan/of-laws.ts';

const page = new TestPage();
afterAll(() => page.close());

/** Twice what the slowest of these seeds needs; a minute holds several times as many on two cores. */
const ENOUGH = 3000;

test(
  'the initial settings bring JSD under 0.05 nat on nine of ten seeds, V ≤ C(G) in every frame',
  { timeout: 400_000 },
  async () => {
    const table: { seed: number; step: number; js: number }[] = [];
    for (let seed = 1; seed <= 10; seed++) {
      const from = page.messages.length;
      page.start({ ...DEFAULT_CONFIG, seed }, 'auto');
      page.send({ type: 'run' });
      const close = (seen: Snapshot) => ofLaws(seen).quantities.js < 0.05 || seen.step >= ENOUGH;
      const { snapshot } = await page.wait('snapshot', (message) => close(message.snapshot), from);
      page.send({ type: 'dispose' });
      table.push({ seed, step: snapshot.step, js: ofLaws(snapshot).quantities.js });
    }
    expect(table.filter(({ js }) => js < 0.05).length, JSON.stringify(table)).toBeGreaterThanOrEqual(9);
    for (const { snapshot } of page.all('snapshot')) {
      const { value, criterion } = ofLaws(snapshot).quantities;
      expect(value).toBeLessThanOrEqual(criterion);
    }
  },
);

test('an automatic run stays with the kernel; the next one says how fast plain operations were, tried in a pause', async () => {
  const page = new TestPage();
  page.start(DEFAULT_CONFIG, 'auto');
  page.send({ type: 'run' });
  expect(await page.wait('ready')).toMatchObject({
    backend: 'cpu',
    engine: 'fused',
    kernel: 'wasm',
    reason: { kind: 'repeatable' },
    unavailable: [],
  });
  // The others are fetched once it is well under way: with its second checkpoint.
  await page.wait('checkpoint');
  await page.wait('checkpoint', () => true, page.messages.length);
  const from = page.messages.length;
  page.send({ type: 'pause' });
  const paused = () => page.messages.slice(from).filter(({ type }) => type === 'state').length;
  await page.wait('state', () => paused() >= 4, from);
  page.start(DEFAULT_CONFIG, 'auto');
  const { reason, backend, engine } = await page.wait('ready', () => true, page.messages.length);
  const trials = reason.kind === 'trial' ? reason.trials : [];
  expect(trials.map((trial) => [trial.backend, trial.engine])).toEqual([
    ['cpu', 'fused'],
    ['cpu', 'reference'],
  ]);
  expect([backend, engine]).toEqual(['cpu', 'fused']);
  page.close();
});
