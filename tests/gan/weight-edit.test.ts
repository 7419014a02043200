// A weight that is set by hand is part of the run's story, and what the units answer can be read at any step.
import { beforeAll, describe, expect, test } from 'vitest';
import { discriminatorArchitecture, layerSizes } from '../../src/gan/contract/architecture.ts';
import { withWeight } from '../../src/gan/contract/weight-edit.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { inspect } from '../../src/gan/observe/inspect.ts';
import { forward } from '../../src/gan/plane/plain.ts';
import {
  CELLS,
  PLANE_CONFIG,
  type Checkpoint,
  type PlaneSnapshot,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { expectAllClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import { CHOICE, CONFIG as LINE, Thread } from './thread.ts';

beforeAll(onCpu);

const CONFIG = {
  ...PLANE_CONFIG,
  dActivation: 'leaky-relu',
  gActivation: 'leaky-relu',
  depth: 2,
  width: 4,
  gDepth: 1,
  gWidth: 3,
  batch: 8,
  dSteps: 1,
} as const;

async function checkpointOf(config: TrainingConfig = CONFIG, steps = 3): Promise<Checkpoint> {
  const engine = makeReferenceEngine(config);
  engine.step(steps);
  const checkpoint = await engine.checkpoint();
  engine.dispose();
  return checkpoint;
}

describe('a weight that is set', () => {
  test('is the one of its number, through the layers, and all else stays', async () => {
    const before = await checkpointOf();
    const flat = ({ discriminator, generator }: Checkpoint) => [
      ...discriminator.weights.flat(),
      ...generator.weights.flat(),
    ];
    const { length } = before.discriminator.weights.flat();
    for (const index of [0, 8, 11, 16]) {
      const after = withWeight(before, { player: 'd', index, value: 0.5 });
      expect(flat(after)).toEqual(flat(before).with(index, 0.5));
      expect(after.discriminator.memory).toEqual(before.discriminator.memory);
      const ofG = withWeight(before, { player: 'g', index, value: 2 });
      expect(flat(ofG)).toEqual(flat(before).with(length + index, 2));
    }
  });

  test('has to be one that the networks have', async () => {
    const checkpoint = await checkpointOf();
    const { length } = checkpoint.discriminator.weights.flat();
    for (const edit of [
      { player: 'd', index: length, value: 0 },
      { player: 'd', index: -1, value: 0 },
      { player: 'd', index: 1.5, value: 0 },
      { player: 'd', index: 0, value: NaN },
      { player: 'g', index: 0, value: 1001 },
    ] as const)
      expect(() => withWeight(checkpoint, edit)).toThrow(RangeError);
    const fixed = await checkpointOf({ ...LINE, generator: 'fixed' });
    expect(() => withWeight(fixed, { player: 'g', index: 0, value: 1 })).toThrow(RangeError);
  });
});

describe('what the units answer', () => {
  test('is what the layers behind them are made of', async () => {
    const checkpoint = await checkpointOf();
    const { places, noise, discriminator, generator } = inspect(checkpoint);
    expect(discriminator.units.map(({ length }) => length)).toEqual([4 * CELLS ** 2, 4 * CELLS ** 2]);
    expect(generator.units.map(({ length }) => length)).toEqual([3 * noise.rows * noise.columns]);
    // Oracle: the network cut after each layer, linear there, with the activation by hand.
    const sizes = layerSizes(discriminatorArchitecture(CONFIG));
    for (const layer of [1, 2]) {
      const sums = forward(
        discriminator.weights.slice(0, 2 * layer),
        sizes.slice(0, layer + 1),
        CONFIG.dActivation,
        places,
      );
      const units = discriminator.units[layer - 1] as Float32Array;
      const byUnit = Array.from({ length: units.length }, (_, i) => {
        const sum = sums[(i % CELLS ** 2) * 4 + Math.floor(i / CELLS ** 2)] as number;
        return sum > 0 ? sum : 0.4 * sum;
      });
      expectAllClose(units, byUnit, { absolute: 1e-6 });
    }
    // The places are the cells of a snapshot's pictures.
    expect(Array.from(places.slice(0, 4))).toEqual([places[0], places[1], places[2] as number, places[1]]);
    expect(places[2]).toBeGreaterThan(places[0] as number);
  });

  test('of a run on the line is there as well', async () => {
    const { places, discriminator } = inspect(await checkpointOf(LINE));
    expect(discriminator.units[0]).toHaveLength(3 * places.length);
  });
});

/** What has to be the same when a run is repeated. */
const shown = (thread: Thread): unknown => {
  const { quantities, ...rest } = thread.all('snapshot').at(-1)?.snapshot as PlaneSnapshot;
  return { ...rest, quantities: { ...quantities, 'steps-per-second': 0 } };
};

async function runTo(thread: Thread, step: number): Promise<void> {
  const { length } = thread.all('checkpoint');
  thread.send({ type: 'until', run: 1, until: step }, { type: 'run', run: 1 });
  await thread.until(() => thread.all('checkpoint').slice(length).at(-1)?.checkpoint.step === step);
}

describe('a trainer', () => {
  test('sets a weight on the way, says so, and repeats it from its story bit for bit', async () => {
    const thread = new Thread();
    thread.send({ type: 'start', run: 1, config: CONFIG, choice: CHOICE, tempo: 'watch' });
    await runTo(thread, 12);
    const before = shown(thread);
    const edit = { player: 'd', index: 7, value: 0.5 } as const;
    thread.send({ type: 'edit', run: 1, edit });
    await thread.until(() => thread.events.length === 1 && thread.messages.at(-1)?.type === 'checkpoint');
    expect(thread.events).toEqual([{ step: 12, edit }]);
    expect(thread.all('checkpoint').at(-1)?.checkpoint.discriminator.weights.flat()[7]).toBe(0.5);
    expect(shown(thread)).not.toEqual(before);
    await runTo(thread, 30);
    const there = shown(thread);
    // It is gone back behind, and met again.
    for (const step of [12, 4, 30]) thread.send({ type: 'seek', run: 1, step });
    await thread.until(
      () => thread.all('snapshot').at(-1)?.snapshot.step === 30 && thread.all('applied').at(-1)?.wish === 8,
    );
    expect(shown(thread)).toEqual(there);

    const other = new Thread();
    other.send({
      type: 'start',
      run: 1,
      config: CONFIG,
      choice: CHOICE,
      tempo: 'full',
      schedule: thread.events,
    });
    await runTo(other, 30);
    expect(shown(other)).toEqual(there);
    await thread.close(1);
    await other.close(1);
  });

  test('shows its networks at any time, and goes on as if nobody had looked', async () => {
    const thread = new Thread();
    thread.send({ type: 'start', run: 1, config: CONFIG, choice: CHOICE, tempo: 'watch', until: 20 });
    thread.send({ type: 'run', run: 1 }, { type: 'inspect', run: 1 });
    const { wish, inspection } = await thread.wait('inspected');
    expect([wish, inspection.step]).toEqual([3, 0]);
    await thread.until(() => thread.all('checkpoint').at(-1)?.checkpoint.step === 20);
    const plain = new Thread();
    plain.send({ type: 'start', run: 1, config: CONFIG, choice: CHOICE });
    await runTo(plain, 20);
    expect(shown(thread)).toEqual(shown(plain));
    await thread.close(1);
    await plain.close(1);
  });
});
