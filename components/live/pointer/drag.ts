import type { Handle } from '../../../src/notebook/figure.ts';
import { showHalos } from './halos.ts';
import { dataAt, placeOf, type Place } from './pointing.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

/** How near a finger has to come to a handle, in pixels. */
const reach = 36;

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

/**
 * Lets a pointer take the handles of the drawn panels; `move` hears the parameter and where it is dragged to. Returns what
 * has to be told that the pictures were drawn.
 */
export function enableDragging(
  root: HTMLElement,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  move: (parameter: string, value: number) => void,
  signal: AbortSignal,
): () => void {
  const halos = showHalos(root, panels, signal);
  const takenAt = ({ target }: Event): Place | undefined => {
    const place = placeOf(target, panels());
    return place && place.panel.handles.length > 0 ? place : undefined;
  };
  let held: string | undefined;
  /** From where the pointer took it to the handle, in pixels: it does not jump to the pointer. */
  let grab = 0;

  root.addEventListener(
    'pointerdown',
    (event) => {
      const place = event.button === 0 ? takenAt(event) : undefined;
      const handle = place && handleAt(place, event);
      if (!handle) return;
      held = handle.parameter;
      halos.grip(held, 'held');
      const at = dataAt(place, event);
      grab = (handle.x - at.x) / at.perPixel;
      // The box keeps the pointer, since the picture in it is drawn anew with every move.
      place.box.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const place = takenAt(event);
      if (!place) {
        if (held === undefined) halos.grip(undefined, undefined);
        return;
      }
      if (held !== undefined) {
        // The picture was drawn anew since, and with it the handle.
        const handle = place.panel.handles.find(({ parameter }) => parameter === held);
        const at = dataAt(place, event);
        const x = at.x + grab * at.perPixel;
        move(held, handle?.valueAt?.(x) ?? x);
      } else {
        const near = handleAt(place, event);
        place.box.classList.toggle('grabbable', near !== undefined);
        halos.grip(near?.parameter, 'near');
      }
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    root.addEventListener(
      type,
      () => {
        held = undefined;
        halos.grip(undefined, undefined);
      },
      { signal },
    );
  }
  root.addEventListener('pointerleave', () => held ?? halos.grip(undefined, undefined), { signal });
  return halos.follow;
}
