import { checkCheckpoint } from '../contract/check-checkpoint.ts';
import { checkConfig } from '../contract/check-config.ts';
import { needsRestart } from '../protocol.ts';
import type { Outbox } from './outbox.ts';
import type { Checkpoint, ToWorker, TrainingConfig } from '../protocol.ts';

/** What a page asks to start with, looked at; null once it was told what is wrong. A checkpoint of another world is left. */
export function checkedStart(
  { run, config, checkpoint }: Extract<ToWorker, { type: 'start' }>,
  outbox: Outbox,
): { readonly config: TrainingConfig; readonly checkpoint?: Checkpoint } | null {
  const wanted = outbox.checked(run, 'bad-config', () => checkConfig(config));
  if (!wanted) return null;
  const stored = outbox.checked(run, 'bad-checkpoint', () => checkpoint && checkCheckpoint(checkpoint));
  if (stored === null) return null;
  return stored && !needsRestart(stored.config, wanted)
    ? { config: wanted, checkpoint: stored }
    : { config: wanted };
}

/** Settings that a run may be given on its way; those that make another run throw RangeError. */
export function checkedChange(before: TrainingConfig, wish: unknown): TrainingConfig {
  const config = checkConfig(wish);
  if (needsRestart(before, config))
    throw new RangeError(
      'config is of another run; it must keep its data, its noise, its networks and its seed',
    );
  return config;
}
