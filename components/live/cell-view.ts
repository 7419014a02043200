import type { Snapshot } from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Cell } from '../cells/registry.ts';
import type { Values } from './figure-shell.ts';
import { showHappening, showStage } from './run-signs.ts';
import type { DrawnPanel } from './surface.ts';
import { drawPanels, measureFrame, pageUnit, writeQuantities, writeTables } from './surface.ts';

/** Everything that a cell shows of a run, written and drawn. */
export function cellView(root: HTMLElement, cell: Cell, language: Language) {
  const { title } = cell.text[language];
  let turn = 0;

  /**
   * While frames follow each other, one picture a frame: no task is long, and each picture is still drawn many times a
   * second.
   */
  return (values: Values, seen: Course<Snapshot>, following: boolean): Record<string, DrawnPanel> => {
    const unit = pageUnit();
    const frame = measureFrame(root, language, unit);
    const panels = cell.figure(values, seen, frame);
    const next = cell.panels[turn++ % cell.panels.length] ?? '';
    const picture = panels[next];
    writeQuantities(root, cell.quantitiesOf(seen.latest), frame);
    writeTables(root, panels);
    showStage(root, seen.latest);
    showHappening(root, cell.happening?.(values, seen, language, unit));
    root.querySelector('.now')?.replaceChildren(cell.describe(values, seen, language, unit));
    return drawPanels(
      root,
      frame,
      { id: cell.id, title },
      following && picture ? { [next]: picture } : panels,
    );
  };
}
