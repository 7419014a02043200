import type { GamePart } from '../../../src/notebook/words/overview.ts';
import type { PicturedPart } from '../../cells/overview/thumbnails.ts';

export const isLoss = (part: GamePart): part is Exclude<GamePart, PicturedPart> =>
  part === 'd-loss' || part === 'g-loss';

export const partElement = (place: Element, part: GamePart): HTMLElement | null =>
  place.querySelector<HTMLElement>(`.game-part[data-part="${part}"]`);
