/** Reads a picture where a pointer, a finger or the arrow keys are: a hair line, and the numbers of that place. */
import { trustedHtml } from '../../../src/notebook/trusted.ts';
import './reading.css';
import type { Reading } from '../../../src/notebook/figure.ts';
import { fourDigits, heading } from '../surface/table.ts';
import { dataAt, placeOf, type Place } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

/** A key's step, in pixels; with Shift the smaller one. */
const STEP = { long: 8, short: 2 };

/** Where the reading stands: a picture, and a place in it in pixels of the screen from its corner. */
interface Cursor {
  readonly box: HTMLElement;
  left: number;
  top: number;
}

const sentenceOf = ({ x, y, names, values }: Reading): string =>
  [
    `${names.x} ${fourDigits(x)}`,
    ...(y === undefined ? [] : [`${names.y ?? ''} ${fourDigits(y)}`]),
    ...values.map(({ label, value }) => `${label.replace(/_\{?(\w+)\}?/g, ' $1')} ${fourDigits(value)}`),
  ].join(', ');

/** The box with the numbers: a row for each. */
function fill(box: HTMLElement, { x, y, names, values }: Reading): void {
  const row = (label: string, value: number, colour?: string): string =>
    `<tr><th${colour === undefined ? '' : ` style="color:${colour}"`}>${heading(label)}</th><td>${fourDigits(value)}</td></tr>`;
  const rows = [
    row(names.x, x),
    y === undefined ? '' : row(names.y ?? '', y),
    ...values.map(({ label, value, colour }) => row(label, value, colour)),
  ];
  box.innerHTML = trustedHtml(`<table>${rows.join('')}</table>`);
}

/** Where a key leads, in pixels; undefined for a key that leads nowhere. */
function moveBy({ key, shiftKey }: KeyboardEvent): readonly [number, number] | undefined {
  const step = shiftKey ? STEP.short : STEP.long;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
    Home: [-Infinity, 0],
    End: [Infinity, 0],
  };
  return moves[key];
}

/** A cursor that a key has moved within its picture; the first key brings it to the middle. */
function moved(
  before: Cursor | undefined,
  box: HTMLElement,
  [right, down]: readonly [number, number],
  { width, height }: DOMRect,
): Cursor {
  if (!before) return { box, left: width / 2, top: height / 2 };
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  return { box, left: within(before.left + right, width), top: within(before.top + down, height) };
}

/** Reads the panels of a figure, from the event on that asked for it. Returns what writes the numbers anew once the pictures have changed. */
export function enableReading(
  root: HTMLElement,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  first: Event | undefined,
  signal: AbortSignal,
): () => void {
  const overlay = document.createElement('div');
  overlay.className = 'place-numbers';
  overlay.setAttribute('aria-hidden', 'true');
  overlay.innerHTML = trustedHtml('<i></i><b></b><div></div>');
  const [level, upright, numbers] = [...overlay.children] as [HTMLElement, HTMLElement, HTMLElement];
  let cursor: Cursor | undefined;

  const hide = (): void => {
    cursor = undefined;
    overlay.remove();
  };

  /** The reading under the cursor, and where in the picture its place is, in pixels from the corner. */
  function readingAt(place: Place, { left, top }: Cursor) {
    const { svg, panel } = place;
    const corner = svg.getBoundingClientRect();
    const at = (dx: number, dy: number) =>
      dataAt(place, new MouseEvent('pointermove', { clientX: corner.left + dx, clientY: corner.top + dy }));
    const { x, y } = at(left, top);
    const reading = panel.readAt?.(x, y);
    if (!reading) return undefined;
    // Both axes of what is read are even, but for a chart's height, at which no line is drawn.
    const even = (value: number, key: 'x' | 'y'): number => {
      const [from, to] = [at(0, 0)[key], at(100, 100)[key]];
      return (100 * (value - from)) / (to - from);
    };
    return {
      reading,
      left: even(reading.x, 'x'),
      top: reading.y === undefined ? undefined : even(reading.y, 'y'),
    };
  }

  function show(): Reading | undefined {
    const place = cursor && placeOf(cursor.box, panels());
    const found = cursor && place && readingAt(place, cursor);
    if (!cursor || !place || !found) {
      overlay.remove();
      return undefined;
    }
    const holder = cursor.box.parentElement ?? cursor.box;
    const [outer, inner] = [holder.getBoundingClientRect(), place.svg.getBoundingClientRect()];
    const [dx, dy] = [inner.left - outer.left, inner.top - outer.top];
    upright.style.cssText = `left:${dx + found.left}px;top:${dy}px;height:${inner.height}px`;
    level.hidden = found.top === undefined;
    level.style.cssText = `left:${dx}px;top:${dy + (found.top ?? 0)}px;width:${inner.width}px`;
    fill(numbers, found.reading);
    if (overlay.parentElement !== holder) holder.append(overlay);
    // The numbers stand beside the line, on the side that has room.
    const onLeft = found.left > inner.width / 2;
    const x = onLeft ? dx + found.left - numbers.offsetWidth - 10 : dx + found.left + 10;
    numbers.style.cssText = `left:${Math.max(0, x)}px;top:${dy + Math.max(0, Math.min(cursor.top - 12, inner.height - numbers.offsetHeight))}px`;
    return found.reading;
  }

  function follow(event: PointerEvent): void {
    const place = placeOf(event.target, panels());
    if (!place?.panel.readAt) return;
    const draws = place.panel.spray !== undefined || place.panel.sketch !== undefined;
    // A hand that drags or draws looks at what it does; a finger that draws reads nothing.
    if (event.pointerType === 'mouse' ? event.buttons !== 0 : draws) {
      hide();
      return;
    }
    const { left, top } = place.svg.getBoundingClientRect();
    cursor = { box: place.box as HTMLElement, left: event.clientX - left, top: event.clientY - top };
    show();
  }
  root.addEventListener('pointermove', follow, { signal });
  root.addEventListener('pointerdown', follow, { signal });
  // A finger that is lifted leaves its reading standing.
  const leave = (event: PointerEvent): void => {
    const within = event.relatedTarget instanceof Node && cursor?.box.contains(event.relatedTarget) === true;
    if (event.pointerType === 'mouse' && !within && cursor?.box !== document.activeElement) hide();
  };
  root.addEventListener('pointerout', leave, { signal });
  root.addEventListener('focusout', hide, { signal });

  const press = (event: KeyboardEvent): void => {
    const box =
      event.target instanceof HTMLElement && event.target.matches('.drawing') ? event.target : undefined;
    const place = box && placeOf(box, panels());
    if (!box || !place?.panel.readAt || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') hide();
    const move = moveBy(event);
    if (!move) return;
    event.preventDefault();
    cursor = moved(cursor?.box === box ? cursor : undefined, box, move, place.svg.getBoundingClientRect());
    const reading = show();
    root.querySelector('.announcement')?.replaceChildren(reading ? sentenceOf(reading) : '');
  };
  root.addEventListener('keydown', press, { signal });
  signal.addEventListener('abort', hide, { once: true });

  if (first instanceof PointerEvent) follow(first);
  if (first instanceof KeyboardEvent) press(first);

  return () => {
    if (cursor) show();
  };
}
