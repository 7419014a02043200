/** What invites a hand to a handle: a ring that swells when a pointer is near, a halo while it is held, and arrows until one was dragged. */
import './halos.css';
import type { Handle } from '../../../src/notebook/figure.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

/** Whether a handle is near a pointer, held, or neither. */
export type Grip = 'near' | 'held' | undefined;

export interface Halos {
  /** Puts the halos where the handles were drawn. */
  readonly follow: () => void;
  /** Shows the grip on the handle of a parameter, and on no other. */
  readonly grip: (parameter: string | undefined, grip: Grip) => void;
}

/** Said once on a page: whoever has dragged one handle knows the others. */
let hasDragged = false;

/** The pixel of a place on an even axis, of which only the way back is known. */
const pixelOf = (value: number, inverse: (pixel: number) => number): number =>
  (100 * (value - inverse(0))) / (inverse(100) - inverse(0));

/** The colour of what a parameter belongs to, by the role of its group of controls. */
const roleOf = (root: HTMLElement, parameter: string): string =>
  root.querySelector(`[data-parameter="${parameter}"]`)?.closest('fieldset')?.className ?? '';

/** Gives each handle that moves sideways its halo. */
export function showHalos(
  root: HTMLElement,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  signal: AbortSignal,
): Halos {
  const layers = new Map<string, HTMLElement>();

  /** The layer of a panel, right behind its picture, with one halo for each handle. */
  function layerOf(name: string, handles: readonly Handle[]): HTMLElement | undefined {
    const known = layers.get(name);
    if (known) return known;
    const drawing = root.querySelector(`[data-panel="${name}"] > .drawing`);
    if (!drawing) return undefined;
    const layer = document.createElement('div');
    layer.className = 'halos';
    layer.ariaHidden = 'true';
    for (const { parameter } of handles) {
      const halo = document.createElement('span');
      halo.className = `halo ${roleOf(root, parameter)}`;
      halo.dataset['of'] = parameter;
      layer.append(halo);
    }
    drawing.after(layer);
    layers.set(name, layer);
    return layer;
  }

  const invite = (): void => void root.classList.toggle('undragged', !hasDragged);

  function follow(): void {
    for (const [name, { handles, inverse }] of Object.entries(panels())) {
      const sideways = handles.filter(({ axis }) => axis === 'x');
      const layer = sideways.length === 0 ? layers.get(name) : layerOf(name, sideways);
      const height = Number(layer?.previousElementSibling?.querySelector('svg')?.getAttribute('height'));
      for (const halo of layer?.querySelectorAll<HTMLElement>('.halo') ?? []) {
        const handle = sideways.find(({ parameter }) => parameter === halo.dataset['of']);
        halo.hidden = !handle;
        if (!handle) continue;
        const [x, y] = [pixelOf(handle.x, inverse.x), pixelOf(handle.y, inverse.y) - height];
        halo.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
      }
    }
    invite();
  }

  function grip(parameter: string | undefined, wanted: Grip): void {
    if (wanted === 'held') hasDragged = true;
    invite();
    for (const layer of layers.values()) {
      for (const halo of layer.querySelectorAll<HTMLElement>('.halo')) {
        const state = halo.dataset['of'] === parameter ? wanted : undefined;
        if (state === undefined) delete halo.dataset['grip'];
        else halo.dataset['grip'] = state;
      }
    }
  }

  signal.addEventListener('abort', () => {
    for (const layer of layers.values()) layer.remove();
    root.classList.remove('undragged');
  });
  return { follow, grip };
}
