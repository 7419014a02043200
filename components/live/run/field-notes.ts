import { formatNumber } from '../../../src/notebook/unit.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import { showFault } from '../figure/field-fault.ts';
import type { Values } from '../figure/shell.ts';
import { writeText } from '../surface/render-figure.ts';
import { untilOf } from './cell-choices.ts';
import { isBegun, type Run } from './run.ts';

/** Says of a pause that the run is past that it does nothing. */
export function notePause(root: HTMLElement, before: Values, values: Values, run: Run, ui: CellWords): void {
  const until = untilOf(values);
  if (until === 0 || until === untilOf(before) || !isBegun(run) || until > run.step) return;
  showFault(root, 'until', ui.pausePassed(formatNumber(until, 0), formatNumber(run.step, 0)));
}

/** The button for a step says what it makes: where a step is walked through, one stage of it. */
export const nameStep = (root: HTMLElement, { pace }: Values, ui: CellWords): void =>
  writeText(root.querySelector('button[name="step"]'), pace === 'stages' ? ui.stage : ui.step);
