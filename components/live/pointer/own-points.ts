/** How a reader's own points come into a figure: drawn, pasted, dropped, or from a file; and how they are taken back. */
import type { Cloud, Parameters } from '../../../src/notebook/kinds/index.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';
import { aimAt, editable } from './aim.ts';
import { chooseFile } from './choose-file.ts';
import { enableDropping } from './drop.ts';
import { enablePasting } from './paste.ts';
import { enableSpraying } from './spray.ts';
import { enableUndo, type Undo } from './undo.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Figure {
  readonly parameters: Parameters;
  readonly panels: () => Readonly<Record<string, DrawnPanel>>;
  readonly values: () => Values;
  readonly change: (next: Values) => void;
  /** Hears of a text or file that is meant to become the parameter's value. */
  readonly take: (name: string, source: string | Blob) => void;
  readonly full: (parameter: Cloud) => void;
}

export interface OwnPoints {
  /** Hears a click. */
  readonly hear: (event: Event) => void;
  readonly changed: Undo['changed'];
}

/** Lets points come by every way but the controls' own. */
function enableBringing(
  root: HTMLElement,
  own: string,
  { change, take }: Figure,
  isAimed: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  /** Whether a field of something else is meant, which keeps what is put into it. */
  const isForeign = (target: EventTarget | null): boolean => {
    const field = editable(target);
    return field !== null && field.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'] !== own;
  };
  const taken = (source: string | Blob): void => take(own, source);
  enablePasting(isAimed, isForeign, taken, signal);
  enableDropping(root, isForeign, taken, signal);
  // What could not be read stays to be put right, until its field is left.
  root.addEventListener(
    'focusout',
    ({ target }) => {
      if (editable(target) && !isForeign(target)) change({});
    },
    { signal },
  );
}

export function enableOwnPoints(root: HTMLElement, figure: Figure, signal: AbortSignal): OwnPoints {
  const { parameters, panels, take } = figure;
  const own = Object.keys(parameters).find((name) => /^(?:cloud|points)$/.test(parameters[name]?.kind ?? ''));
  const isAimed = aimAt(root, signal);
  enableSpraying(root, parameters, panels, figure, signal);
  const undo = enableUndo(root, figure, isAimed, signal);
  if (own !== undefined) enableBringing(root, own, figure, isAimed, signal);

  const hear = ({ type, target }: Event): void => {
    const button = type === 'click' && target instanceof Element ? target.closest('button') : null;
    const name = button?.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'];
    if (!button || name === undefined) return;
    if (button.name === 'load-points') chooseFile((file) => take(name, file));
    if (button.name === 'erase-points')
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    undo.click(button);
  };
  root.addEventListener('click', hear, { signal });
  return { hear, changed: undo.changed };
}
