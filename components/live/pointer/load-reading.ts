import { reportOurs } from '../../../src/notebook/outside.ts';
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
  let asked = false;
  const fetchReading = (event: Event): void => {
    if (asked || !(event.target instanceof Element) || !event.target.closest('.drawing')) return;
    asked = true;
    import('./reading.ts').then(({ enableReading }) => {
      if (!signal.aborted) readAnew = enableReading(root, panels, event, signal);
    }, reportOurs);
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin'])
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
