import { makeObserver } from '../observe/observe.ts';
import type { Observe } from '../observe/probe-outputs.ts';
import type { TrainingConfig } from '../contract/config.ts';

/** The settings of the game alone: the laws and the networks, and so what is observed of a run, do not depend on them. */
const OF_THE_GAME: readonly string[] = [
  'dRate',
  'gRate',
  'dSteps',
  'gSteps',
  'batch',
  'penalty',
  'dOptimizer',
  'gOptimizer',
] satisfies readonly (keyof TrainingConfig)[];

/** An observer, and a config that stands for all that it serves. */
export interface Observer {
  readonly config: TrainingConfig;
  readonly observe: Observe;
}

/** Makes the function that returns the observer of a config, and keeps the last one: neighbours in a map share it. */
export function makeObserverCache(): (config: TrainingConfig) => Observer {
  let last: { readonly key: string; readonly observer: Observer } | null = null;
  return (config) => {
    const key = JSON.stringify(Object.entries(config).filter(([name]) => !OF_THE_GAME.includes(name)));
    if (last?.key !== key) last = { key, observer: { config, observe: makeObserver(config) } };
    return last.observer;
  };
}
