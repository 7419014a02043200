import type { Cell } from '../../cells/registry.ts';

type Values = Readonly<Record<string, unknown>>;

/** What another part of the page may ask of a live cell. */
export interface CellDoor {
  readonly cell: Cell;
  /** The settings that its controls show. */
  readonly values: () => Values;
  /** Begins the run of these settings at 0. */
  readonly replay: (values: Values) => void;
}

const doors = new WeakMap<Element, CellDoor>();

/** Opens the door of a cell for as long as it is live. */
export function openDoor(root: Element, door: CellDoor, signal: AbortSignal): void {
  doors.set(root, door);
  signal.addEventListener('abort', () => doors.delete(root), { once: true });
}

/** Returns the door of a cell. One that waits until it is near is woken for it. */
export async function doorOf(root: HTMLElement): Promise<CellDoor> {
  await customElements.whenDefined(root.localName);
  const live = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  });
  if (!doors.has(root)) {
    // It comes to life when a reader's focus enters it, and so it does for this.
    root.dispatchEvent(new FocusEvent('focusin'));
    await live;
  }
  const door = doors.get(root);
  if (!door) throw new Error('the cell was taken away');
  return door;
}
