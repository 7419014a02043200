import type { Checkpoint, TrainingConfig } from '../../../src/gan/protocol.ts';
import { needsRestart } from '../../../src/gan/protocol.ts';
import type { Cell } from '../../cells/registry.ts';
import { choiceOf, tempoOf, untilOf } from './cell-choices.ts';
import type { Values } from '../figure/figure-shell.ts';
import { plannedRun, planOf, valuesAtStep } from './run-schedule.ts';
import type { TrainerLink } from './trainer-link.ts';

/**
 * Puts a run on its way: from its seed, from a checkpoint, or from where the cell says. What has to be fetched first may
 * come when nobody wants it any more.
 */
export async function startRun(
  link: TrainerLink,
  cell: Cell,
  values: Values,
  from: Checkpoint | undefined,
  wanted: () => boolean,
): Promise<void> {
  link.setTempo(tempoOf(values));
  link.setUntil(untilOf(values));
  const { config, events } = plannedRun(cell, values);
  if (from) {
    link.start(cell.config(valuesAtStep(cell, values, from.step)), choiceOf(values), from, events);
    return;
  }
  // The trainer checks what it is given.
  const checkpoint = cell.startFrom && ((await cell.startFrom(values)) as Checkpoint | undefined);
  if (wanted()) link.start(config, choiceOf(values), checkpoint, events);
}

/** What new values ask of a run that began with `begun`. */
export function wishOf(
  cell: Cell,
  begun: TrainingConfig | undefined,
  values: Values,
  before: Values,
): 'replan' | 'restart' | 'move' | 'configure' | 'nothing' {
  const differs = (name: string): boolean => values[name] !== before[name];
  const config = cell.config(values);
  if (planOf(cell) && differs('plan')) return 'replan';
  if ((begun && needsRestart(begun, config)) || differs('start')) return 'restart';
  if (differs('backend') || differs('engine')) return 'move';
  return JSON.stringify(cell.config(before)) === JSON.stringify(config) ? 'nothing' : 'configure';
}
