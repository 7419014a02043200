import type { Parameters, Points } from '../../../src/notebook/kinds/index.ts';
import { dataAt, placeOf } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

type Values = Readonly<Record<string, unknown>>;

/** How near a finger has to come to a point to take it away, in pixels. */
const reach = 11;

/** A pointer that went further than this was on its way elsewhere. */
const still = 6;

/** Lets a tap in the panels that are made for it put a point there, or take away the point that it meets. */
export function enableTapping(
  root: HTMLElement,
  parameters: Parameters,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  values: () => Values,
  tap: (parameter: string, points: readonly number[]) => void,
  signal: AbortSignal,
): void {
  let from = { x: 0, y: 0 };
  root.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      from = { x: clientX, y: clientY };
    },
    { signal },
  );
  // A click comes from a mouse, a pen and a finger alike, and not from a finger that scrolls.
  root.addEventListener(
    'click',
    (event) => {
      const place = placeOf(event.target, panels());
      const name = place?.panel.tap;
      if (!place || name === undefined) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > still) return;
      const parameter = parameters[name] as Points | undefined; // a panel names points to be put in it
      const points = values()[name] as readonly number[] | undefined;
      if (parameter?.kind !== 'points' || !points) return;
      const { x, perPixel } = dataAt(place, event);
      if (Number.isFinite(x)) tap(name, parameter.tapped(points, x, reach * perPixel));
    },
    { signal },
  );
}
