/** What a widget and a training cell share in the browser: writing numbers, pictures, tables and controls. */
import { trustedHtml } from '../../../src/notebook/trusted.ts';
import type { Reading } from '../../../src/notebook/cell.ts';
import type { DrawContext, Handle, Sketch } from '../../../src/notebook/figure.ts';
import type { Parameter, Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { Language } from '../../../src/notebook/language.ts';
import type { Unit, UnitKind } from '../../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../../src/notebook/unit.ts';
import type { FieldWords } from '../../../src/notebook/words/fields.ts';
import { unitName, type UnitWords } from '../../../src/notebook/words/units.ts';
import { controlOf } from '../../controls/index.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import type { Inverse } from '../../plots/render.ts';
import { keepOver, keptOver } from './overlay-cache.ts';
import { placePicture } from './painting.ts';
import { renderInPlace } from './picture-in-place.ts';
import { shareOfHeight } from './share-of-height.ts';
import { tableBody, tableHead } from './table.ts';

/** The same text again would be laid out again. */
export function writeText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Writes every live number: the full double in nats for machines, the reader's unit for people. */
export function writeQuantities(
  root: ParentNode,
  quantities: Readonly<Record<string, number>>,
  unit: Unit,
  words: UnitWords,
  readings: Readonly<Partial<Record<string, Reading>>> = {},
): void {
  for (const output of root.querySelectorAll<HTMLOutputElement>('.values output')) {
    const value = quantities[output.name];
    const reading = readings[output.name] ?? (output.dataset['unitKind'] as UnitKind); // written by the build
    const row = output.closest('div');
    if (row && row.hidden !== (reading === 'absent')) row.hidden = reading === 'absent';
    // What is not shown is told to no machine either: it would be the number of a state before.
    if (reading === 'absent') delete output.dataset['value'];
    else if (value !== undefined) writeQuantity(output, value, reading, unit, words);
  }
}

function writeQuantity(
  output: HTMLOutputElement,
  value: number,
  reading: Exclude<Reading, 'absent'>,
  unit: Unit,
  words: UnitWords,
): void {
  const digits = Number(output.dataset['digits']);
  if (reading === 'meaningless') {
    delete output.dataset['value'];
    writeText(output, formatNumber(NaN));
    writeText(output.nextElementSibling, '');
    return;
  }
  output.dataset['value'] = String(value);
  output.dataset['unitKind'] = reading;
  writeText(output, formatQuantity(value, reading, unit, digits));
  writeText(output.nextElementSibling, unitName(reading, unit, words));
}

function writeControl(
  root: ParentNode,
  name: string,
  parameter: Parameter,
  value: unknown,
  words: FieldWords,
): void {
  const element = root.querySelector(`[data-parameter="${name}"]`);
  if (element) controlOf(parameter).write(element, parameter, value, words);
}

/** Writes values into their controls: into all of them, or into those that are wanted. */
export function writeControls(
  root: ParentNode,
  parameters: Parameters,
  values: Readonly<Record<string, unknown>>,
  words: FieldWords,
  isWanted: (name: string) => boolean = () => true,
): void {
  for (const [name, parameter] of Object.entries(parameters))
    if (isWanted(name)) writeControl(root, name, parameter, values[name], words);
}

/** A picture on the page: how to get from a pixel to its data, and what in it can be dragged. */
export interface DrawnPanel {
  readonly inverse: Inverse;
  readonly handles: readonly Handle[];
  readonly sketch?: Sketch;
  readonly tap?: string;
  readonly pick?: readonly [x: string, y: string];
  readonly spray?: string;
  /** What is said of a place in it. */
  readonly readAt?: PlotPanel['readAt'];
  readonly context: DrawContext;
}

/**
 * Draws each of the given panels at the width that it has now; a panel that is not among them stays as it is. `throttled`, with
 * more to come in the next frame, it may leave what stands over a canvas as it was a moment before.
 */
export function drawPanels(
  root: ParentNode,
  context: DrawContext,
  { id, title }: { readonly id: string; readonly title: string },
  panels: Readonly<Record<string, PlotPanel>>,
  throttled = false,
): Record<string, DrawnPanel> {
  const drawn: Record<string, DrawnPanel> = {};
  for (const element of root.querySelectorAll<HTMLElement>('[data-panel]')) {
    const name = element.dataset['panel'] ?? '';
    const panel = panels[name];
    const drawing = element.querySelector('.drawing');
    if (!panel || !drawing) continue;
    const label = element.querySelector('.panel-label')?.getAttribute('data-plain') ?? name;
    const picture = { name: `${title}: ${label}`, id: `${id}-${name}`, describedBy: `${id}-now` };
    const kept = panel.painted && keptOver(drawing, panel.painted, context, throttled);
    const rendered = kept ?? renderInPlace(drawing, panel.painted ?? panel, picture);
    const { inverse } = rendered;
    placePicture(drawing, rendered, panel.painted);
    if (panel.painted && !kept) keepOver(drawing, rendered, panel.painted, context);
    drawing.classList.toggle('sketched', panel.sketch !== undefined);
    drawing.classList.toggle('tapped', panel.tap !== undefined);
    drawing.classList.toggle('picked', panel.pick !== undefined);
    drawing.classList.toggle('sprayed', panel.spray !== undefined);
    drawn[name] = {
      inverse,
      handles: panel.handles ?? [],
      context,
      ...(panel.readAt ? { readAt: panel.readAt } : {}),
      ...(panel.sketch ? { sketch: panel.sketch } : {}),
      ...(panel.tap === undefined ? {} : { tap: panel.tap }),
      ...(panel.pick === undefined ? {} : { pick: panel.pick }),
      ...(panel.spray === undefined ? {} : { spray: panel.spray }),
    };
  }
  return drawn;
}

/** Fills the tables behind the pictures, when they are open to be read. */
export function writeTables(root: ParentNode, panels: Readonly<Record<string, PlotPanel>>): void {
  if (root.querySelector<HTMLDetailsElement>('details.numbers')?.open !== true) return;
  for (const element of root.querySelectorAll<HTMLTableElement>('[data-table]')) {
    const table = panels[element.dataset['table'] ?? '']?.table;
    if (!table) continue;
    element.tHead?.replaceChildren();
    element.tHead?.insertAdjacentHTML('beforeend', trustedHtml(tableHead(table)));
    element.tBodies[0]?.replaceChildren();
    element.tBodies[0]?.insertAdjacentHTML('beforeend', trustedHtml(tableBody(table)));
  }
}

const widths = new WeakMap<Element, number>();
let watch: ResizeObserver | undefined;

/** The width of a box, asked for once and then told: to ask amid changes makes the browser lay out the page. */
function widthOf(drawing: Element): number {
  const known = widths.get(drawing);
  if (known !== undefined) return known;
  watch ??= new ResizeObserver((entries) => {
    for (const { target } of entries) widths.set(target, target.clientWidth);
  });
  watch.observe(drawing);
  widths.set(drawing, drawing.clientWidth);
  return drawing.clientWidth;
}

/**
 * Returns the width whose shape gives a picture its height: the more of them stand one above another, the flatter each, so
 * that a figure fits its window. Four stand two by two.
 */
export const shapeWidthFor = (panels: number): number => [640, 560, 420, 500][panels - 1] ?? 500;

/** The room that the pictures have. Below 440 px they are drawn for a phone. */
export function measureFrame(root: ParentNode, language: Language, unit: Unit): DrawContext {
  const drawing = root.querySelector('.drawing');
  const width = drawing ? widthOf(drawing) : 0;
  const drawn = width > 0 ? width : 640;
  const stage = root.querySelector<HTMLElement>('.stage');
  const panels = root.querySelectorAll('.panel').length;
  const compact = drawn < 440;
  const shapeWidth = stage ? (compact ? drawn : shapeWidthFor(panels)) * shareOfHeight(stage) : drawn;
  return { width: drawn, compact, shapeWidth, language, unit };
}
