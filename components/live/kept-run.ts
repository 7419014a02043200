import type { Checkpoint, TrainingConfig } from '../../src/gan/protocol.ts';
import { needsRestart } from '../../src/gan/protocol.ts';
import { isCheckpoint } from './checkpoint-outline.ts';

/** A run's checkpoint, held by the tab through a reload. A browser that denies storage keeps nothing, and nothing else changes. */
export interface KeptRun {
  readonly save: (checkpoint: Checkpoint) => void;
  /** What is kept, if it can go on under these settings. Only its outline is looked at: the trainer checks the rest. */
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
      const stored = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown);
      if (!isCheckpoint(stored) || stored.step === 0) return undefined;
      // What an older page or a stranger wrote may lack what is compared: then it is none to go on with.
      return attempt(() => needsRestart(stored.config, config)) === false ? stored : undefined;
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}
