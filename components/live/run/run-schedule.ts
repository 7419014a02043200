import type { RunEvent, TrainingConfig } from '../../../src/gan/protocol.ts';
import type { Change, Plan } from '../../../src/notebook/kinds/index.ts';
import { valuesAt } from '../../../src/notebook/kinds/index.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Values } from '../figure/figure-shell.ts';

/** The parameter that keeps what was changed on a run's way, for a cell that has one. */
export const planOf = (cell: Cell): Plan | undefined =>
  cell.parameters['plan']?.kind === 'plan' ? (cell.parameters['plan'] as Plan) : undefined;

export const changesOf = (values: Values): readonly Change[] =>
  (values['plan'] as readonly Change[] | undefined) ?? [];

/** The values as they are at a step of the run. */
export function valuesAtStep(cell: Cell, values: Values, step: number): Values {
  const plan = planOf(cell);
  return plan ? valuesAt(plan, values, changesOf(values), step) : values;
}

/** How a run begins, and what happens to it then, in the trainer's words. */
export function plannedRun(
  cell: Cell,
  values: Values,
): { readonly config: TrainingConfig; readonly events: readonly RunEvent[] } {
  const plan = planOf(cell);
  if (!plan) return { config: cell.config(values), events: [] };
  const changes = changesOf(values);
  const first = changes.findIndex(({ step, text }) => step > 0 || text === undefined);
  const atStart = first < 0 ? changes : changes.slice(0, first);
  const later = first < 0 ? [] : changes.slice(first);
  const upTo = (some: readonly Change[]) => cell.config(valuesAt(plan, values, some, Infinity));
  return {
    config: upTo(atStart),
    events: later.map(({ step, name, text }, i) =>
      text === undefined
        ? { step, update: name === 'd' ? ('d' as const) : ('g' as const) }
        : { step, config: upTo([...atStart, ...later.slice(0, i + 1)]) },
    ),
  };
}
