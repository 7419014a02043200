import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { Snapshot } from '../../../src/gan/protocol.ts';
import type { Course } from '../../../src/notebook/cell.ts';
import type { Language } from '../../../src/notebook/language.ts';
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import type { Cell } from '../../cells/registry.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import type { Values } from '../figure/shell.ts';
import { showHappening, showStage } from './run-signs.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';
import {
  drawPanels,
  measureFrame,
  writeQuantities,
  writeTables,
  writeText,
} from '../surface/render-figure.ts';

/** Between two sentences of a run that goes on, in milliseconds. */
const SENTENCE = 250;

type Panels = Readonly<Record<string, PlotPanel>>;

/** Of a cell's pictures those that are drawn in this frame. To ask for one is to make it. */
function inTurn([first = '', ...others]: readonly string[], panels: Panels, turn: number): Panels {
  const painted = panels[first]?.painted !== undefined;
  const rest = painted ? others : [first, ...others];
  const next = rest[turn % rest.length];
  const names = [...(painted ? [first] : []), ...(next === undefined ? [] : [next])];
  return Object.fromEntries(names.flatMap((name) => (panels[name] ? [[name, panels[name]]] : [])));
}

/** Everything that a cell shows of a run, written and drawn. */
export function cellView(root: HTMLElement, cell: Cell, language: Language, units: UnitWords) {
  const { title } = cell.text;
  const unitKinds = Object.fromEntries(Object.entries(cell.units).map(([name, { unit }]) => [name, unit]));
  let turn = 0;
  /** Every panel as it was drawn last: a hand may reach for one that is not drawn anew in this frame. */
  let drawn: Record<string, DrawnPanel> = {};
  let said = -Infinity;

  /**
   * While frames follow each other, the first picture if it is painted, and one more a frame: no task is long, and each
   * picture is still drawn many times a second. Sentences come no faster than they are read.
   */
  return (values: Values, seen: Course<Snapshot>, following: boolean): Record<string, DrawnPanel> => {
    const unit = pageUnit();
    const context = measureFrame(root, language, unit);
    const panels = cell.figure(values, seen, context);
    const now = performance.now();
    writeQuantities(root, cell.quantitiesOf(seen.latest), unit, units, {
      ...unitKinds,
      ...cell.readings?.(values),
    });
    writeTables(root, panels);
    showStage(root, seen.latest);
    if (!following || now - said > SENTENCE) {
      said = now;
      showHappening(root, cell.happening(values, seen, unit));
      writeText(root.querySelector('.remark'), cell.remark(values, seen.latest, unit));
      writeText(root.querySelector('.now'), cell.describe(values, seen, unit));
    }
    const anew = following ? inTurn(cell.panels, panels, turn++) : panels;
    drawn = { ...drawn, ...drawPanels(root, context, { id: cell.id, title }, anew, following) };
    return drawn;
  };
}
