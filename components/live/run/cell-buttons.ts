import type { RunWish } from './run.ts';

/** The buttons of a cell that make one step, and whose it is. */
const stepButtons: Readonly<Record<string, RunWish>> = { step: 'both', 'step-d': 'd', 'step-g': 'g' };

interface RunButtons {
  readonly press: (wish: RunWish) => void;
  readonly preset: () => void;
  /** What a preset changes of the run that is there. */
  readonly rescue: (preset: string) => void;
  readonly goOn: () => void;
  readonly reset: () => void;
  /** Before the link to the figure is written. */
  readonly copyLink: () => void;
}

/**
 * Hears the buttons of a run, after the figure has taken the values of a preset or a reset. Returns the listener, so
 * that presses from before the figure was live can be heard after all.
 */
export function listenToRun(
  root: HTMLElement,
  buttons: RunButtons,
  signal: AbortSignal,
): (event: Event) => void {
  const pressed = ({ target }: Event): HTMLButtonElement | null =>
    target instanceof Element ? target.closest('button') : null;
  root.addEventListener('click', (event) => pressed(event)?.name === 'copy-link' && buttons.copyLink(), {
    signal,
    capture: true,
  });
  const listener = (event: Event): void => {
    const button = event.type === 'click' ? pressed(event) : null;
    if (!button) return;
    const { name, dataset } = button;
    const step = stepButtons[name];
    if (dataset['rescue'] !== undefined) buttons.rescue(dataset['rescue']);
    else if (dataset['preset'] !== undefined) buttons.preset();
    else if (name === 'reset') buttons.reset();
    else if (name === 'go-on') buttons.goOn();
    else if (name === 'run' || name === 'pause') buttons.press(name);
    else if (step) buttons.press(step);
  };
  root.addEventListener('click', listener, { signal });
  return listener;
}
