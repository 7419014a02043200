import {
  discriminatorArchitecture,
  layerSizes,
  variableSizes,
  weightCount,
} from '../contract/architecture.ts';
import { freshState } from '../engines/fresh-state.ts';
import { machineConfig } from '../engines/kernel-config.ts';
import { makeKernelInstance, type Counters } from '../engines/kernel-instance.ts';
import { isPlane } from '../contract/config.ts';
import { isSound, probesOf } from '../observe/observe.ts';
import type { ProbeOutputs } from '../observe/probe-outputs.ts';
import type { TrainingConfig } from '../contract/config.ts';

/** A run of one config from its seed, by the kernel alone: no tensor, and the same numbers as the fused engine to the last bit. */
export interface BareRun {
  readonly steps: number;
  /** Makes n whole steps. */
  readonly step: (n: number) => void;
  /** The whole state: D's weights and optimiser state, then G's. */
  readonly state: () => Float32Array;
  readonly probe: () => ProbeOutputs;
  readonly isSound: (outputs: ProbeOutputs) => boolean;
  /** Marks the present state, and goes back to the marked one. */
  readonly mark: () => void;
  readonly rewind: () => void;
}

/** `standing` is a config with the same laws and networks, whose probes are made already. */
export function makeBareRun(
  kernel: WebAssembly.Module,
  config: TrainingConfig,
  standing: TrainingConfig = config,
): BareRun {
  const machine = makeKernelInstance(kernel, machineConfig(config));
  const { dSteps, gSteps } = machine.config;
  const dSizes = isPlane(config) ? variableSizes(discriminatorArchitecture(config)) : [];
  const dCount = weightCount(layerSizes(discriminatorArchitecture(config)));
  const { noise, places } = probesOf(standing);
  let steps = 0;
  machine.load(freshState(config));
  let marked = { steps, state: machine.state() };

  const counters = (): Counters => {
    const [d, g] = [steps * dSteps, steps * gSteps];
    return { dUpdates: d, dAge: d, gUpdates: g, gAge: g };
  };
  return {
    get steps() {
      return steps;
    },
    step(n) {
      machine.run('both', n, counters());
      steps += n;
    },
    state: machine.state,
    probe() {
      const { dUpdates, gUpdates } = counters();
      return {
        step: steps,
        dUpdates,
        gUpdates,
        generated: machine.evaluate('g', noise),
        logits: machine.evaluate('d', places),
        dWeights: dSizes.length === 0 ? [] : split(machine.state().subarray(0, dCount), dSizes),
        diverged: machine.diverged,
      };
    },
    isSound: (outputs) => isSound(outputs, standing),
    mark() {
      marked = { steps, state: machine.state() };
    },
    rewind() {
      steps = marked.steps;
      machine.load(marked.state);
    },
  };
}

function split(row: Float32Array, sizes: readonly number[]): number[][] {
  let at = 0;
  return sizes.map((size) => Array.from(row.subarray(at, (at += size))));
}
