import type { Parameters, Points } from '../../src/notebook/kinds/index.ts';
import type { DrawnPanel } from './surface.ts';

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
    ({ target, clientX, clientY }) => {
      const box = target instanceof Element ? target.closest('.drawing') : null;
      const panel = panels()[box?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? ''];
      const svg = box?.querySelector<SVGSVGElement>('svg.plot');
      if (!svg || panel?.tap === undefined) return;
      if (Math.hypot(clientX - from.x, clientY - from.y) > still) return;
      const parameter = parameters[panel.tap] as Points | undefined; // a panel names points to be put in it
      const points = values()[panel.tap] as readonly number[] | undefined;
      if (parameter?.kind !== 'points' || !points) return;
      const { left, width } = svg.getBoundingClientRect();
      const pixel = ((clientX - left) * panel.frame.width) / width;
      const x = panel.inverse.x(pixel);
      const perPixel = Math.abs(panel.inverse.x(pixel + 1) - x);
      if (Number.isFinite(x)) tap(panel.tap, parameter.tapped(points, x, reach * perPixel));
    },
    { signal },
  );
}
