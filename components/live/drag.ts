import type { Handle } from '../../src/notebook/figure.ts';
import type { DrawnPanel } from './surface.ts';

/** How near a finger has to come to a handle, in pixels. */
const reach = 36;

interface Place {
  readonly panel: DrawnPanel;
  readonly svg: SVGSVGElement;
}

/** The data coordinates under a pointer. */
function dataAt({ panel, svg }: Place, event: PointerEvent): { x: number; y: number; perPixel: number } {
  const box = svg.getBoundingClientRect();
  const scale = panel.frame.width / box.width;
  const px = (event.clientX - box.left) * scale;
  const py = (event.clientY - box.top) * scale;
  const axis = panel.inverse;
  return { x: axis.x(px), y: axis.y(py), perPixel: Math.abs(axis.x(px + 1) - axis.x(px)) };
}

/** The handle that a pointer means: the nearest along the axis that it moves on. */
function handleAt(place: Place, event: PointerEvent): Handle | undefined {
  const at = dataAt(place, event);
  let best: Handle | undefined;
  let bestDistance = reach * at.perPixel;
  for (const handle of place.panel.handles) {
    if (handle.axis !== 'x') continue;
    const distance = Math.abs(handle.x - at.x);
    if (distance < bestDistance) {
      best = handle;
      bestDistance = distance;
    }
  }
  return best;
}

/** Lets a pointer take the handles of the drawn panels; `move` hears the parameter and where it is dragged to. */
export function enableDragging(
  root: HTMLElement,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  move: (parameter: string, value: number) => void,
  signal: AbortSignal,
): void {
  const placeOf = (event: Event): Place | undefined => {
    const drawing = event.target instanceof Element ? event.target.closest('.drawing') : null;
    const svg = drawing?.querySelector<SVGSVGElement>('svg.plot');
    const panel = panels()[drawing?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? ''];
    return svg && panel && panel.handles.length > 0 ? { panel, svg } : undefined;
  };
  let held: { drawing: Element; parameter: string } | undefined;

  root.addEventListener(
    'pointerdown',
    (event) => {
      const place = event.button === 0 ? placeOf(event) : undefined;
      const handle = place && handleAt(place, event);
      const drawing = place?.svg.parentElement;
      if (!handle || !drawing) return;
      held = { drawing, parameter: handle.parameter };
      // The drawing keeps the pointer, since the picture in it is drawn anew with every move.
      drawing.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const place = placeOf(event);
      if (held) {
        if (!place) return;
        const { parameter } = held;
        // The picture was drawn anew since, and with it the handle.
        const handle = place.panel.handles.find((one) => one.parameter === parameter);
        const { x } = dataAt(place, event);
        move(parameter, handle?.valueAt?.(x) ?? x);
      } else if (place) {
        place.svg.parentElement?.classList.toggle('grabbable', handleAt(place, event) !== undefined);
      }
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    root.addEventListener(type, () => (held = undefined), { signal });
  }
}
