import { reportMissing } from '../../../src/notebook/outside.ts';
import type { Figure, OwnPoints } from './own-points.ts';

/**
 * Points of the reader's own can be drawn, pasted and dropped, and what was drawn can be taken back: most figures have no
 * need of what that takes. Returns what hears an event from before the figure was live, and what has changed.
 */
export function loadOwnPoints(root: HTMLElement, host: Figure, signal: AbortSignal): OwnPoints {
  const isNeeded = Object.values(host.parameters).some(({ kind }) => /^(?:cloud|points|curve)$/.test(kind));
  if (!isNeeded) return { hear: () => {}, changed: () => {} };
  let points: OwnPoints | undefined;
  let loaded: Promise<OwnPoints> | undefined;
  const load = (): Promise<OwnPoints> => {
    loaded ??= import('./own-points.ts').then((module) => module.enableOwnPoints(root, host, signal));
    // Without it there is still the list to write in.
    loaded.then(
      (all) => (points = all),
      (error: unknown) => {
        loaded = undefined;
        reportMissing(error);
      },
    );
    return loaded;
  };
  const tell = (said: (points: OwnPoints) => void): void => void load().then(said, () => {});
  // A first touch may draw already. Elsewhere it is fetched when a hand comes near: whoever pastes or drops has been there.
  if (Object.values(host.parameters).some(({ kind }) => kind === 'cloud' || kind === 'points')) void load();
  const near = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.drawing, .data, [data-parameter]:has(textarea)'))
      void load();
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) root.addEventListener(type, near, { signal });
  document.addEventListener('dragenter', () => void load(), { signal });
  return {
    hear: (event) => tell(({ hear }) => hear(event)),
    changed(before, after, byHand) {
      // At once where that can be, because what is done by undoing is not to be undone.
      if (points) points.changed(before, after, byHand);
      else if (byHand) tell(({ changed }) => changed(before, after, byHand));
    },
  };
}
