import { reportOurs } from '../../../src/notebook/outside.ts';
import type { Figure, OwnPoints } from './own-points.ts';

/**
 * Points of the reader's own can be drawn, pasted and dropped, and what was drawn can be taken back: most figures have no
 * need of what that takes. Returns what hears an event from before the figure was live, and what has changed.
 */
export function loadOwnPoints(root: HTMLElement, host: Figure, signal: AbortSignal): OwnPoints {
  const isNeeded = Object.values(host.parameters).some(({ kind }) => /^(?:cloud|points|curve)$/.test(kind));
  if (!isNeeded) return { hear: () => {}, changed: () => {} };
  const loaded = import('./own-points.ts').then((module) => module.enableOwnPoints(root, host, signal));
  // Without it there is still the list to write in.
  loaded.catch(reportOurs);
  const tell = (said: (points: OwnPoints) => void): void => void loaded.then(said).catch(reportOurs);
  let points: OwnPoints | undefined;
  tell((all) => (points = all));
  return {
    hear: (event) => tell(({ hear }) => hear(event)),
    changed(before, after, byHand) {
      // At once where that can be, because what is done by undoing is not to be undone.
      if (points) points.changed(before, after, byHand);
      else tell(({ changed }) => changed(before, after, byHand));
    },
  };
}
