import type { Checkpoint } from '../../src/gan/protocol.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something stored has a checkpoint's outline; the trainer looks at every number. */
export const isCheckpoint = (value: unknown): value is Checkpoint =>
  isFields(value) &&
  value['version'] === 1 &&
  isFields(value['config']) &&
  Number.isSafeInteger(value['step']) &&
  isFields(value['discriminator']) &&
  isFields(value['generator']);
