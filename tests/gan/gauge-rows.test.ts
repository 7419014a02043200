// The rows at the steps that are always looked at are the run's, however it was watched.
import { beforeAll, expect, test } from 'vitest';
import { isGaugeStep } from '../../src/gan/contract/gauge-steps.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';
import {
  PLANE_CONFIG,
  PLANE_TEMPO_NAMES,
  type GaugeRow,
  type RunEvent,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { onCpu } from './cpu.ts';
import { Thread } from './thread.ts';

let fused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  fused = fusedEngine(await loadKernel());
});

const CONFIG: TrainingConfig = { ...PLANE_CONFIG, depth: 1, width: 4, gDepth: 1, gWidth: 4, batch: 4 };
const CHOICE = { backend: 'cpu', engine: 'fused' } as const;
const END = 120;

/** Gathers rows as a page does: the first look at a step counts, and a change drops what came after it. */
function watched(seed: number): { thread: Thread; rows: Map<number, unknown>; furthest: () => number } {
  // Some looks of its clock are closer together than two pictures.
  const thread = new Thread(['cpu'], () => 1 + (seed % 4), makeReferenceEngine, fused);
  const rows = new Map<number, unknown>();
  let furthest = 0;
  const add = ({ step, ...quantities }: GaugeRow) => {
    furthest = Math.max(furthest, step);
    if (isGaugeStep(step) && step > Math.max(-1, ...rows.keys()))
      rows.set(step, { ...quantities, 'steps-per-second': 0 });
  };
  thread.onPost = (message) => {
    if (message.type === 'gauges') message.rows.forEach(add);
    if (message.type === 'snapshot') add({ ...message.snapshot.quantities, step: message.snapshot.step });
    if (message.type === 'applied' && message.event) {
      const { step } = message.event;
      furthest = step;
      for (const key of rows.keys()) if (key > step) rows.delete(key);
    }
  };
  return { thread, rows, furthest: () => furthest };
}

/** Runs a story to its end without a stop. */
async function replayed(schedule: readonly RunEvent[]): Promise<Map<number, unknown>> {
  const { thread, rows } = watched(3);
  thread.send({ type: 'start', run: 1, config: CONFIG, choice: CHOICE, schedule, until: END });
  thread.send({ type: 'run', run: 1 });
  await thread.until(() => thread.all('checkpoint').at(-1)?.checkpoint.step === END);
  await thread.close(1);
  return rows;
}

test.for([1, 2, 3, 4, 5, 6, 7, 8])(
  'rows are the same bit for bit however a run is watched, changed and gone back in: pattern %i',
  async (seed) => {
    // Numerical Recipes' generator: a pattern is its seed.
    let state = seed;
    const below = (n: number): number => {
      state = (1664525 * state + 1013904223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * n);
    };
    const { thread, rows, furthest } = watched(seed);
    thread.send({ type: 'start', run: 1, config: CONFIG, choice: CHOICE });
    const odd = seed % 2 === 1;
    for (let i = 0; i < 14; i++) {
      const tempo = PLANE_TEMPO_NAMES[[0, 3, 3, 3][below(4)] as number] as 'watch' | 'full';
      thread.send({ type: 'tempo', run: 1, tempo }, { type: 'run', run: 1 });
      const goal = furthest() + 1 + below(9);
      await thread.until(() => furthest() >= Math.min(goal, END - 20));
      thread.send({ type: 'pause', run: 1 });
      await thread.wait('checkpoint', thread.all('checkpoint').length + 1);
      if (below(2) === 0) thread.send({ type: 'seek', run: 1, step: below(furthest() + 1) });
      for (let k = below(3); k > 0; k--) thread.send({ type: 'step', run: 1, part: 'both' });
      // Patterns of even numbers leave the run as it is.
      if (odd && below(3) === 0) thread.send({ type: 'step', run: 1, part: below(2) === 0 ? 'd' : 'g' });
      if (odd && below(4) === 0)
        thread.send({ type: 'edit', run: 1, edit: { player: 'd', index: below(9), value: below(3) / 4 } });
      // A page goes to no step that it has not heard of.
      await thread.answered();
    }
    thread.send({ type: 'tempo', run: 1, tempo: 'full' }, { type: 'until', run: 1, until: END });
    thread.send({ type: 'run', run: 1 });
    await thread.until(() => thread.all('checkpoint').at(-1)?.checkpoint.step === END);
    await thread.close(1);
    if (odd) expect(thread.events.length).toBeGreaterThan(0);
    else expect(thread.events).toEqual([]);
    expect([...rows.keys()]).toEqual(Array.from({ length: 1 + END / 10 }, (_, k) => 10 * k));
    // A change gives up those that were made after it.
    const story = thread.events.filter(
      (event, i) => !thread.events.slice(i + 1).some(({ step }) => step < event.step),
    );
    expect(rows).toEqual(await replayed(story));
  },
);
