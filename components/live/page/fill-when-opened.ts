import { reportOurs } from '../../../src/notebook/outside.ts';
import { showNotice } from './notice.ts';

/**
 * Fills a fold of a figure when it is first opened. Where what fills it does not come, the fold closes, the figure says so,
 * and the next opening tries again.
 */
export function fillWhenOpened(
  root: HTMLElement,
  fold: HTMLDetailsElement,
  fill: () => Promise<unknown>,
  notLoaded: string,
  signal: AbortSignal,
): void {
  let filled = false;
  const opened = (): void => {
    if (!fold.open || filled) return;
    filled = true;
    fill().catch((error: unknown) => {
      reportOurs(error);
      filled = false;
      fold.open = false;
      showNotice(root, notLoaded);
    });
  };
  fold.addEventListener('toggle', opened, { signal });
  // It may have been opened before the figure was live.
  opened();
}
