import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BACKEND_NAMES, DEFAULT_CONFIG, ENGINE_NAMES } from '../../src/gan/protocol.ts';
import { TestPage } from './gan-worker.ts';
import type {
  BackendName,
  Checkpoint,
  EngineName,
  Snapshot,
  TrainingConfig,
} from '../../src/gan/protocol.ts';
import { ofLaws } from '../gan/of-laws.ts';

/** Twenty steps must show it, since a software adapter does a few in a second: one mode, and a brisk pair of players. */
const CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  data: 'one-gaussian',
  width: 8,
  gWidth: 8,
  batch: 64,
  dSteps: 1,
  dRate: 0.02,
  gRate: 0.005,
};
const STEPS = 20;

interface Trace {
  readonly snapshots: readonly Snapshot[];
  readonly start: Checkpoint;
  readonly end: Checkpoint;
}

let page: TestPage | undefined;
afterEach(() => page?.close());

async function trace(backend: BackendName, engine: EngineName): Promise<Trace> {
  page = new TestPage();
  page.start(CONFIG, backend, engine);
  expect(await page.wait('ready')).toMatchObject({
    backend,
    engine,
    reason: { kind: 'chosen' },
    unavailable: [],
  });
  page.send({ type: 'pause' });
  const start = (await page.wait('checkpoint')).checkpoint;
  for (let i = 0; i < STEPS; i++) page.send({ type: 'step', part: 'both' });
  await page.wait('snapshot', ({ snapshot }) => snapshot.step === STEPS);
  page.send({ type: 'pause' });
  const end = (await page.wait('checkpoint', ({ checkpoint }) => checkpoint.step === STEPS)).checkpoint;
  return { snapshots: page.all('snapshot').map(({ snapshot }) => snapshot), start, end };
}

const places = BACKEND_NAMES.flatMap((backend) => ENGINE_NAMES.map((engine) => [backend, engine] as const));

describe.for(places)('%s and %s, chosen by hand', { timeout: 120_000 }, ([backend, engine]) => {
  let cpu: Trace;
  beforeAll(async () => {
    cpu = await trace('cpu', 'reference');
    page?.close();
  });

  test('moves both players, lowers JSD, keeps V ≤ C(G), and goes the way of the cpu', async () => {
    const { snapshots, start, end } = await trace(backend, engine);
    for (const player of ['discriminator', 'generator'] as const) {
      start[player].weights.forEach((row, i) => expect(end[player].weights[i]).not.toEqual(row));
    }
    const first = ofLaws(snapshots[0] as Snapshot);
    const last = ofLaws(snapshots.at(-1) as Snapshot);
    expect(last.quantities.js).toBeLessThan(0.7 * first.quantities.js);
    expect(snapshots).toHaveLength(STEPS + 1);
    snapshots.map(ofLaws).forEach(({ step, quantities }, i) => {
      expect(quantities.value).toBeLessThanOrEqual(quantities.criterion);
      // Oracle: tfjs's plain JavaScript. Single precision in another order of summing; losses to 1e-4.
      const reference = ofLaws(cpu.snapshots[i] as Snapshot).quantities;
      for (const name of ['d-loss', 'g-loss', 'js'] as const) {
        const off = Math.abs(quantities[name] - reference[name]);
        expect(off, `${name} at step ${step}`).toBeLessThan(1e-4 * Math.abs(reference[name]));
      }
    });
  });
});
