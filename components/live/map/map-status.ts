/** Says how far a map is and what it costs, and which of its buttons can do something. */
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { writeText } from '../surface/render-figure.ts';
import { isNarrowest, isWidest, WHOLE, type MapWindow } from './axes.ts';
import type { MapFrame } from './map-frame.ts';
import { countText } from './map-picture.ts';
import type { MapState } from './map-run.ts';

export interface MapStatus {
  readonly state: MapState;
  readonly done: number;
  readonly runs: number;
  readonly steps: number;
  /** Of the rest, where a pace is known. */
  readonly seconds: number | undefined;
  readonly window: MapWindow;
  readonly workers: number;
  readonly cores: number;
}

/** Says how far a map is. One that cannot be made has a sentence of its own. */
export const progressText = ({ state, done, runs }: MapStatus, words: GameMapWords): string =>
  words.progress[state === 'missing' ? 'ready' : state](countText(done), countText(runs));

export function showStatus(host: HTMLElement, frame: MapFrame, status: MapStatus, words: GameMapWords): void {
  const { state, done, runs, steps, seconds, workers, cores } = status;
  host.dataset['state'] = state;
  host.dataset['done'] = String(done);
  const left = state === 'running' && seconds !== undefined ? ` ${words.left(seconds)}` : '';
  writeText(frame.progress, progressText(status, words) + left);
  writeText(frame.intro, words.intro(countText(steps)));
  const all = countText(runs * steps);
  writeText(frame.cost, words.cost(countText(runs), countText(steps), all, workers, cores));
  frame.cost.hidden = state !== 'ready';
  showButtons(frame, state, words);
  const { closer, wider, whole } = frame.zoom;
  closer.disabled = isNarrowest(status.window);
  wider.disabled = isWidest(status.window);
  whole.disabled = JSON.stringify(status.window) === JSON.stringify(WHOLE);
}

function showButtons({ start, pause, again }: MapFrame, state: MapState, words: GameMapWords): void {
  writeText(start, state === 'paused' ? words.resume : words.start);
  const focused = document.activeElement;
  start.disabled = state === 'running' || state === 'done';
  pause.disabled = state !== 'running';
  again.disabled = state === 'ready';
  // The focus goes to the button that takes over.
  if (focused === start && start.disabled) (pause.disabled ? again : pause).focus({ preventScroll: true });
  if (focused === pause && pause.disabled) (start.disabled ? again : start).focus({ preventScroll: true });
}
