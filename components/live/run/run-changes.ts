import type { RunEvent } from '../../../src/gan/protocol.ts';
import { withChanges } from '../../../src/notebook/kinds/index.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Values } from '../figure/figure-shell.ts';
import { changesOf, planOf, valuesAtStep } from './run-schedule.ts';

/**
 * Keeps the parameter `plan` in step with what really happens to a run: a change is on its way until the trainer says
 * at which step it took place.
 */
export class RunChanges {
  readonly #cell: Cell;
  /** The values as far as the trainer has taken them, and those that it has still to take, in order. */
  #settled: Values = {};
  #sent: Values[] = [];

  constructor(cell: Cell) {
    this.#cell = cell;
  }

  begin(values: Values): void {
    this.#settled = values;
    this.#sent = [];
  }

  send(values: Values): void {
    this.#sent.push(values);
  }

  /** The values with the event among the changes. */
  took(event: RunEvent, values: Values): Values {
    const plan = planOf(this.#cell);
    const after = 'config' in event ? (this.#sent.shift() ?? values) : values;
    if (!plan) return values;
    const before = this.#settled;
    this.#settled = after;
    const changes = changesOf(values).filter(({ step }) => step <= event.step);
    const next =
      'update' in event
        ? [...changes, { step: event.step, name: event.update }]
        : withChanges(plan, changes, event.step, before, after);
    return { ...values, plan: next };
  }

  /** On its way a run comes to what is planned, or goes back before it: the values as they are at a step. */
  at(step: number, values: Values): Values {
    if (this.#sent.length > 0 || !planOf(this.#cell)) return values;
    this.#settled = valuesAtStep(this.#cell, values, step);
    return this.#settled;
  }
}
