// A run of one seed by the kernel alone, looked at on its gauge steps and on others that are asked for.
import { nextGaugeStep } from '../../../src/gan/contract/gauge-steps.ts';
import type { TrainingConfig } from '../../../src/gan/contract/config.ts';
import type { Snapshot } from '../../../src/gan/contract/snapshot.ts';
import { makeObserver } from '../../../src/gan/observe/observe.ts';
import { makeBareRun } from '../../../src/gan/sweep/bare-run.ts';
import type { GaugeRow } from '../../../src/gan/verdict/course.ts';

/** How a run went: the rows of its gauge steps, the snapshots at every `every` steps, and the first look that was not sound. */
export interface SeedCourse {
  readonly config: TrainingConfig;
  readonly gauges: readonly GaugeRow[];
  readonly looks: readonly Snapshot[];
  readonly divergedAt: number | null;
}

export function seedCourse(
  kernel: WebAssembly.Module,
  config: TrainingConfig,
  { steps, every }: { readonly steps: number; readonly every: number },
): SeedCourse {
  const run = makeBareRun(kernel, config);
  const observe = makeObserver(config);
  const gauges: GaugeRow[] = [];
  const looks: Snapshot[] = [];
  let [gauge, look] = [0, 0];
  for (;;) {
    const outputs = run.probe();
    if (!run.isSound(outputs)) return { config, gauges, looks, divergedAt: run.steps };
    const snapshot = observe(outputs, 0);
    if (run.steps === gauge) {
      gauges.push({ ...snapshot.quantities, step: run.steps });
      gauge = nextGaugeStep(gauge);
    }
    if (run.steps === look) {
      looks.push(snapshot);
      look += every;
    }
    const next = Math.min(gauge, look);
    if (next > steps) return { config, gauges, looks, divergedAt: null };
    run.step(next - run.steps);
  }
}
