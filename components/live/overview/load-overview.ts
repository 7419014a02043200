import { reportMissing } from '../../../src/notebook/outside.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { Cell } from '../../cells/registry.ts';
import type { OverviewFrame } from './frame.ts';

/**
 * Shows each frame of a run in the drawing of the game, where the cell has one. What draws it is fetched when there is
 * something else to see than what the page came with, or a hand comes to it.
 */
export function loadOverview(
  root: HTMLElement,
  cell: Cell,
  signal: AbortSignal,
): (frame: OverviewFrame) => void {
  const place = root.querySelector<HTMLElement>('.game');
  if (!place) return () => {};
  let show: ((frame: OverviewFrame) => void) | undefined;
  let last: OverviewFrame | undefined;
  let isAsked = false;
  // What is done before the code is there is done once it is.
  const early: Event[] = [];
  const fetchOverview = (): void => {
    if (isAsked) return;
    isAsked = true;
    import('./overview.ts')
      .then(async ({ startOverview }) => {
        const started = await startOverview(place, cell, signal);
        if (signal.aborted) return;
        ({ show } = started);
        if (last) show(last);
        for (const event of early.splice(0)) started.hear(event);
      })
      .catch(reportMissing);
  };
  for (const type of ['pointerover', 'focusin', 'click', 'input', 'keydown'])
    place.addEventListener(
      type,
      (event) => {
        if (show) return;
        early.push(event);
        fetchOverview();
      },
      { signal },
    );
  return (frame) => {
    last = frame;
    if (show) show(frame);
    else if (frame.course !== cell.recorded || pageUnit() !== place.dataset['unit']) fetchOverview();
  };
}
