import { workOf } from '../../../src/gan/contract/work.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Values } from '../figure/shell.ts';
import { writeText } from '../surface/render-figure.ts';

/** Less than this factor is no difference that an estimate can tell. */
const NOTABLE = 1.25;

const short = (factor: number): string => formatNumber(factor, factor < 9.5 && factor % 1 >= 0.05 ? 1 : 0);

/** What a step costs against one with the first settings, in words. */
export function costSentence(
  cell: Pick<Cell, 'config' | 'parameters'>,
  values: Values,
  ui: CellWords,
): string {
  const factor = workOf(cell.config(values)) / workOf(cell.config(initialValues(cell.parameters)));
  if (factor >= NOTABLE) return ui.cost.more(short(factor), Math.round(factor));
  if (factor <= 1 / NOTABLE) return ui.cost.less(short(1 / factor), Math.round(1 / factor));
  return ui.cost.same;
}

/** Returns what keeps the sentence up to date, beneath the settings of the networks. */
export function costNote(
  root: HTMLElement,
  cell: Cell,
  ui: CellWords,
  signal: AbortSignal,
): (values: Values) => void {
  const note = document.createElement('p');
  note.className = 'cost';
  note.setAttribute('role', 'status');
  root.querySelector('[data-parameter="width"]')?.after(note);
  signal.addEventListener('abort', () => note.remove());
  let last: Values | undefined;
  return (values) => {
    if (values === last) return;
    last = values;
    writeText(note, costSentence(cell, values, ui));
  };
}
