/** The drawing of the game, alive: its parts follow the run, its stages light it, and each part can be seen large. */
import type { GamePart } from '../../../src/notebook/words/overview.ts';
import { GAME_PARTS } from '../../../src/notebook/words/overview.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import { gameOf, lossesOf } from '../../cells/overview/shown-game.ts';
import { pictureOf } from '../../cells/overview/thumbnails.ts';
import type { Cell } from '../../cells/registry.ts';
import { loadOverviewWords } from '../page/load-words.ts';
import { writeText } from '../surface/render-figure.ts';
import { makeEnlarged } from './enlarged.ts';
import { gridWay } from './grid-way.ts';
import type { OverviewFrame } from './frame.ts';
import { isLoss, partElement } from './parts.ts';
import { putShapes } from './put-shapes.ts';
import { addWaysBack, showLit } from './show-lit.ts';
import './overview.css';

interface Overview {
  readonly show: (frame: OverviewFrame) => void;
  /** Takes what was done before this was there. */
  readonly hear: (event: Event) => void;
}

export async function startOverview(place: HTMLElement, cell: Cell, signal: AbortSignal): Promise<Overview> {
  const words = await loadOverviewWords();
  addWaysBack(place);
  let last: OverviewFrame | undefined;
  let turn = 0;
  const way = gridWay(place, words.morph, () => drawAll(['g']), signal);
  const enlarged = makeEnlarged(place, cell, words, () => drawAll([]));

  function drawPart(part: GamePart, { values, course }: OverviewFrame): void {
    const element = partElement(place, part);
    const picture = element?.querySelector('svg');
    if (!element || !picture) return;
    if (isLoss(part)) {
      const { text, bar } = lossesOf(values, course.latest, pageUnit())[part];
      writeText(element.querySelector('.game-loss'), text);
      putShapes(picture, bar);
      return;
    }
    const game = gameOf(cell, values, course.latest, way.at());
    if (game) putShapes(picture, pictureOf(part, game));
  }

  function drawAll(parts: readonly GamePart[]): void {
    if (!last) return;
    for (const part of parts) drawPart(part, last);
    enlarged.draw(last, way.at());
  }

  const hear = (event: Event): void => {
    enlarged.hear(event);
    way.hear(event);
  };
  for (const type of ['click', 'keydown', 'input', 'pointerover', 'pointerout', 'pointerdown'])
    place.addEventListener(type, hear, { signal });

  return {
    hear,
    show(frame) {
      last = frame;
      const { latest } = frame.course;
      showLit(place, 'stage' in latest ? latest.stage : null, words);
      // While frames follow each other, one part a frame: each is still drawn several times a second.
      const next = GAME_PARTS[turn++ % GAME_PARTS.length];
      if (!frame.following) drawAll(GAME_PARTS);
      else if (next) {
        drawPart(next, frame);
        if (turn % 2 === 0) enlarged.draw(frame, way.at());
      }
    },
  };
}
