/** The pictures of a run on pictures: fakes of fixed codes, digits beside them, both losses, and what D answers. */
import { SIDE, SHOWN_PICTURES, type LossName, type PictureSnapshot } from '../../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';
import type { FigureContext } from '../../../src/notebook/figure.ts';
import type { Unit, UnitKind } from '../../../src/notebook/unit.ts';
import { curves, thinned } from '../../plots/curves.ts';
import { lazily } from '../../plots/lazy.ts';
import type { PlotPanel, Point, Series } from '../../plots/panel.ts';
import { pictureGrid } from '../../plots/picture-grid.ts';
import type { HistoryPhrases } from '../gan-figures.ts';
import { lossesPanels, type LossesPhrases } from '../loss-figures.ts';

/** What a cell of pictures says, in its pictures and below them. */
export interface PicturePhrases extends HistoryPhrases, LossesPhrases {
  /** Columns of the tables of pictures. */
  readonly picture: string;
  readonly answer: string;
  /** The names of three means of D's answers. */
  readonly ofTraining: string;
  readonly ofHeldOut: string;
  readonly ofFakes: string;
  readonly updates: (d: number, g: number) => string;
  readonly losses: (d: string, g: string) => string;
  readonly answers: (real: string, fake: string) => string;
  /** What a classifier and real digits say of the fakes: confidence in percent. */
  readonly quality: (confidence: string, coverage: number, frechet: string, floor: string) => string;
  /** The unit as it stands behind a number, with the space before it where the language has one. */
  readonly unitAfter: (kind: UnitKind, unit: Unit) => string;
}

/** Training digits that stand beside the fakes. */
const REAL = 10;

export function picturePanels(
  loss: LossName,
  course: Course<PictureSnapshot>,
  context: FigureContext<PicturePhrases>,
): Record<'fakes' | 'real' | 'losses' | 'answers', PlotPanel> {
  const { fakes, real, fakeAnswers, realAnswers } = course.latest;
  const { say } = context;
  const isProbability = loss !== 'wasserstein';
  // Lower than in the lab: it stands under rows of digits.
  const { compact, shapeWidth = context.width } = context;
  const lower = { ...context, shapeWidth: compact ? shapeWidth : 0.75 * shapeWidth };
  const common = { side: SIDE, columns: [10, 8], words: [say.picture, say.answer] } as const;
  const answersOf = (answers: Float32Array): Float32Array =>
    isProbability ? answers : answers.map(() => NaN);
  return lazily({
    fakes: () =>
      pictureGrid(
        {
          ...common,
          pictures: fakes,
          answers: answersOf(fakeAnswers),
          shown: SHOWN_PICTURES,
          token: 'model',
        },
        context,
      ),
    real: () =>
      pictureGrid(
        {
          ...common,
          columns: [10, 10],
          pictures: real,
          answers: answersOf(realAnswers),
          shown: REAL,
          token: 'data',
        },
        context,
      ),
    losses: () => lossesPanels({ loss, penalty: 0 }, course, lower).losses,
    answers: () => answersPanel(isProbability, course, context),
  });
}

/** The means of D's answers over the steps; a critic's score is no probability, and none is drawn. */
function answersPanel(
  isProbability: boolean,
  { latest, history, before = [] }: Course<PictureSnapshot>,
  context: FigureContext<PicturePhrases>,
): PlotPanel {
  const { say } = context;
  const over = (rows: readonly HistoryRow[], name: string): Point[] =>
    isProbability
      ? thinned(rows, Math.max(2, Math.round(context.width / 8))).map((row) => [row.step, row[name] ?? NaN])
      : [];
  const mean = (role: Series['role'], label: string, name: string, rest: Partial<Series> = {}): Series => ({
    role,
    label,
    labelAt: 'end',
    points: over(history, name),
    ...rest,
  });
  return curves(
    {
      xLabel: say.step,
      x: [0, Math.max(latest.step, history.at(-1)?.step ?? 0, before.at(-1)?.step ?? 0, 1)],
      y: [0, 1],
      yAxis: true,
      shape: [0.28, 0.44],
      series: [
        mean('data', say.ofTraining, 'd-real'),
        mean('data', say.ofHeldOut, 'd-held-out', { thin: true, dotted: true }),
        mean('model', say.ofFakes, 'd-fake'),
      ],
      levels: [{ role: 'bound', label: '½', y: 0.5 }],
    },
    context,
  );
}
