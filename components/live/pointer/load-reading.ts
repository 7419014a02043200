import { reportMissing } from '../../../src/notebook/outside.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

export interface ReadingWords {
  /** Behind the name of a picture that takes the focus. */
  readonly keys: string;
}

/**
 * Makes the panels of a figure readable; what reads them is fetched when a pointer or the focus first comes to one. Returns
 * what writes the numbers anew once the pictures have changed.
 */
export function loadReading(
  root: HTMLElement,
  panels: () => Readonly<Record<string, DrawnPanel>>,
  { keys }: ReadingWords,
  signal: AbortSignal,
): () => void {
  let readAnew: (() => void) | undefined;
  let last: Event | undefined;
  const fetchReading = (event: Event): void => {
    if (readAnew || !(event.target instanceof Element) || !event.target.closest('.drawing')) return;
    const isAsked = last !== undefined;
    // What comes before the code has is done once it is there.
    last = event;
    if (isAsked) return;
    import('./reading.ts').then(({ enableReading }) => {
      if (!signal.aborted) readAnew = enableReading(root, panels, last, signal);
    }, reportMissing);
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown'])
    root.addEventListener(type, fetchReading, { signal });
  return () => {
    for (const box of root.querySelectorAll<HTMLElement>('[data-panel] > .drawing')) {
      const panel = box.closest<HTMLElement>('[data-panel]');
      if (box.tabIndex === 0 || !panels()[panel?.dataset['panel'] ?? '']?.readAt) continue;
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      const name = panel?.querySelector('.panel-label')?.getAttribute('data-plain') ?? '';
      box.setAttribute('aria-label', `${name}. ${keys}`);
    }
    readAnew?.();
  };
}
