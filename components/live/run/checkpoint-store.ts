import { checkCheckpoint } from '../../../src/gan/contract/check-checkpoint.ts';
import type { Checkpoint, TrainingConfig } from '../../../src/gan/protocol.ts';
import { needsRestart } from '../../../src/gan/protocol.ts';

/** A run's checkpoint, held by the tab through a reload. A browser that denies storage keeps nothing, and nothing else changes. */
export interface KeptRun {
  readonly save: (checkpoint: Checkpoint) => void;
  /** What is kept, if it is whole and can go on under these settings. */
  readonly read: (config: TrainingConfig) => Checkpoint | undefined;
  readonly forget: () => void;
}

/** Runs `act`, or nothing where storage is denied, full, or holds what nobody wrote. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export function keptRun(cell: string): KeptRun {
  const key = `run ${location.pathname} ${cell}`;
  return {
    save: (checkpoint) => attempt(() => sessionStorage.setItem(key, JSON.stringify(checkpoint))),
    read(config) {
      // What an older page or a stranger wrote, and what is no longer whole, is none to go on with.
      const stored = attempt(() => checkCheckpoint(JSON.parse(sessionStorage.getItem(key) ?? 'null')));
      return stored && stored.step > 0 && !needsRestart(stored.config, config) ? stored : undefined;
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}
