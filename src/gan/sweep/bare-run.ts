import {
  discriminatorArchitecture,
  layerSizes,
  variableSizes,
  weightCount,
} from '../contract/architecture.ts';
import { machineConfig } from '../engines/kernel-config.ts';
import { makeKernelInstance } from '../engines/kernel-instance.ts';
import { isPictures, isPlane } from '../contract/config.ts';
import { isSound, probesOf } from '../observe/observe.ts';
import { startOf, withOptimizers, withWeightSet } from './bare-state.ts';
import type { Checkpoint } from '../contract/checkpoint.ts';
import type { ProbeOutputs } from '../observe/probe-outputs.ts';
import type { RunEvent } from '../protocol.ts';
import type { TrainingConfig } from '../contract/config.ts';

/** A run by the kernel alone: no tensor, and the same numbers as the fused engine to the last bit. */
export interface BareRun {
  readonly config: TrainingConfig;
  readonly steps: number;
  /** Makes n whole steps. */
  readonly step: (n: number) => void;
  /** Lets something happen to it where it stands. What was marked before is none of this run any more. */
  readonly happen: (event: RunEvent) => void;
  /** The whole state: D's weights and optimiser state, then G's. */
  readonly state: () => Float32Array;
  readonly probe: () => ProbeOutputs;
  readonly isSound: (outputs: ProbeOutputs) => boolean;
  /** Marks the present state, and goes back to the marked one. */
  readonly mark: () => void;
  readonly rewind: () => void;
}

/**
 * Makes a run of one config, from the weights of its seed or from `origin`. `standing` is a config with the same laws and
 * networks, whose probes are made already.
 */
export function makeBareRun(
  kernel: WebAssembly.Module,
  initial: TrainingConfig,
  standing: TrainingConfig = initial,
  origin?: Checkpoint,
): BareRun {
  let config = initial;
  let laws = standing;
  let machine = makeKernelInstance(kernel, machineConfig(config));
  let { steps, at, state } = startOf(config, origin);
  machine.load(state);
  let marked = { steps, at, state };

  const advance = (d: number, g: number): void => {
    at = { dUpdates: at.dUpdates + d, dAge: at.dAge + d, gUpdates: at.gUpdates + g, gAge: at.gAge + g };
  };
  function configure(next: TrainingConfig): void {
    const [changed, ages] = withOptimizers(machine.state(), config, next);
    at = { ...at, ...ages };
    config = laws = next;
    machine = makeKernelInstance(kernel, machineConfig(next));
    machine.load(changed);
  }
  return {
    get config() {
      return config;
    },
    get steps() {
      return steps;
    },
    step(n) {
      const { dSteps, gSteps } = machine.config;
      machine.run('both', n, at);
      advance(n * dSteps, n * gSteps);
      steps += n;
    },
    happen(event) {
      if ('config' in event) configure(event.config);
      else if ('edit' in event) machine.load(withWeightSet(machine.state(), config, event.edit));
      else if (event.update === 'd') {
        machine.run('d', 1, at);
        advance(1, 0);
      } else if (config.generator !== 'fixed') {
        machine.run('g', 1, at);
        advance(0, 1);
      }
    },
    state: () => machine.state(),
    probe() {
      const { noise, places } = probesOf(laws);
      const architecture = discriminatorArchitecture(config);
      const dCount = weightCount(layerSizes(architecture));
      const generated = machine.evaluate('g', noise);
      return {
        step: steps,
        dUpdates: at.dUpdates,
        gUpdates: at.gUpdates,
        generated,
        logits: machine.evaluate('d', places),
        fakeLogits: isPictures(config) ? machine.evaluate('d', generated) : new Float32Array(),
        dWeights: isPlane(config)
          ? split(machine.state().subarray(0, dCount), variableSizes(architecture))
          : [],
        diverged: machine.diverged,
      };
    },
    isSound: (outputs) => isSound(outputs, laws),
    mark() {
      marked = { steps, at, state: machine.state() };
    },
    rewind() {
      ({ steps, at, state } = marked);
      machine.load(state);
    },
  };
}

function split(row: Float32Array, sizes: readonly number[]): number[][] {
  let at = 0;
  return sizes.map((size) => Array.from(row.subarray(at, (at += size))));
}
