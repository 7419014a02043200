// What stands in and around every live figure, in every language: for what runs at build. A live figure loads its own.
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import type { FigureWords } from '../../../src/notebook/words/figure.ts';
import type { Stage } from '../../cells/overview/lit.ts';
import type { FirstPlayWords } from '../../../src/notebook/words/first-play.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { inEveryLanguage } from '../../../src/notebook/words/load.ts';
import type { OverviewWords } from '../../../src/notebook/words/overview.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';

export const figureWords = await inEveryLanguage<FigureWords>(
  (language) => import(`../../../content/${language}/words/live/figure.ts`),
);
export const shellWords = await inEveryLanguage<ShellWords>(
  (language) => import(`../../../content/${language}/words/live/shell.ts`),
);
export const cellWords = await inEveryLanguage<CellWords>(
  (language) => import(`../../../content/${language}/words/live/cell.ts`),
);
export const overviewWords = await inEveryLanguage<OverviewWords<Stage>>(
  (language) => import(`../../../content/${language}/words/live/overview.ts`),
);
export const firstPlayWords = await inEveryLanguage<FirstPlayWords>(
  (language) => import(`../../../content/${language}/words/pages/first-play.ts`),
);
export const gameMapWords = await inEveryLanguage<GameMapWords>(
  (language) => import(`../../../content/${language}/words/live/game-map.ts`),
);
