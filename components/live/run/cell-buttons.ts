import { stepButtons } from './cell-choices.ts';

/** What is to be done once the trainer is ready. */
export type RunWish = 'run' | 'pause' | 'both' | 'd' | 'g';

interface Hearer {
  readonly ask: (wish: RunWish) => void;
  readonly reset: () => void;
  /** Before the link to the figure is written. */
  readonly copying: () => void;
}

/** Hears the buttons of a run. A preset is a wish to run as well. */
export function listenToRun(root: HTMLElement, { ask, reset, copying }: Hearer, signal: AbortSignal): void {
  const within = (event: Event, selector: string): Element | null =>
    event.target instanceof Element ? event.target.closest(selector) : null;
  root.addEventListener('click', (event) => within(event, '[name=copy-link]') && copying(), {
    signal,
    capture: true,
  });
  root.addEventListener(
    'click',
    (event) => {
      const name = within(event, 'button')?.getAttribute('name') ?? '';
      const part = stepButtons[name];
      if (name === 'reset') reset();
      else if (name === 'run' || within(event, '[data-preset]')) ask('run');
      else if (name === 'pause') ask('pause');
      else if (part) ask(part);
    },
    { signal },
  );
}
