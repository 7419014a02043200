/** The pictures of an autoencoder's run: of the plane of codes, of what is decoded, and of the course so far. */
import type { AutoencoderSnapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import { CELL, CELLS_ALONG, cellOf, countsOf, PRIOR_MASSES } from '../../src/gan/pictures/code-cells.ts';
import { decode } from '../../src/gan/pictures/decode.ts';
import type { Course, HistoryRow } from '../../src/notebook/cell.ts';
import type { FigureContext, Reading } from '../../src/notebook/figure.ts';
import { curves } from '../plots/curves.ts';
import { niceRange } from '../plots/nice-range.ts';
import type { PlotPanel, Series } from '../plots/panel.ts';
import { codeMap } from '../plots/pictures/code-map.ts';
import { decodedPanel, decodingsPanel } from '../plots/pictures/decodings.ts';
import { SIDE } from '../plots/pictures/greys.ts';
import { pointsOver } from './gan-figures.ts';

/** What the pictures say. */
export interface AutoencoderPictureWords {
  readonly step: string;
  readonly digit: string;
  readonly holes: string;
  readonly ink: string;
  /** Of the curves: digits that no step sees, training digits, and minus the ELBO. */
  readonly heldOut: string;
  readonly training: string;
  readonly bound: string;
}

/** A place in the plane of codes. */
export type Code = readonly [x: number, y: number];

/** What was decoded, and at which code. */
export interface Decoded {
  readonly code: Code;
  /** `[784]`, from 0, paper, to 255, ink. */
  readonly picture: ArrayLike<number>;
}

/**
 * Decodes a code with the decoder of a snapshot. The run that a page comes with has no decoder: the nearest of the codes that
 * were decoded stands for it.
 */
export function decodedAt(
  { decoder, decodings, reach }: AutoencoderSnapshot,
  config: TrainingConfig,
  code: Code,
): Decoded {
  if (decoder.length > 0) return { code, picture: decode(decoder, config, code).map((share) => 255 * share) };
  const across = Math.round(Math.sqrt(decodings.length) / SIDE);
  const cell = (x: number): number =>
    Math.max(0, Math.min(across - 1, Math.floor(((x / reach + 1) / 2) * across)));
  const middle = (i: number): number => reach * ((2 * i + 1) / across - 1);
  const [column, row] = [cell(code[0]), cell(-code[1])];
  const from = (row * across + column) * SIDE * SIDE;
  return {
    code: [middle(column), -middle(row)],
    picture: decodings.subarray(from, from + SIDE * SIDE),
  };
}

/** The least mass of p(z) in a cell for which it counts as a hole: of 256 draws such a cell stays empty once in twenty times. */
const LEAST_MASS = 0.0117;

/** The map of codes, the square of decodings, and the decoding of one code. */
export function codePanels(
  snapshot: AutoencoderSnapshot,
  { code, picture }: Decoded,
  context: FigureContext<AutoencoderPictureWords>,
): { codes: PlotPanel; decodings: PlotPanel; decoded: PlotPanel } {
  const { codes, labels, reach, decodings } = snapshot;
  const { say } = context;
  const counts = countsOf(codes);
  const isHole = Array.from(PRIOR_MASSES, (mass, i) => mass >= LEAST_MASS && counts[i] === 0);
  /** Both densities at a place: of the prior, and of the codes on its cell. */
  const readAt = (x: number, y: number): Reading | undefined => {
    if (!(Math.abs(x) <= reach && Math.abs(y) <= reach)) return undefined;
    const cell = cellOf(x, y);
    const share = (counts[cell] ?? NaN) / labels.length;
    return {
      x,
      y,
      names: { x: 'z₁', y: 'z₂' },
      values: [
        { label: 'p(z)', value: Math.exp(-(x * x + y * y) / 2) / (2 * Math.PI) },
        ...(cell < 0 ? [] : [{ label: 'q(z)', value: share / CELL ** 2 }]),
      ],
    };
  };
  const pick = ['code-x', 'code-y'] as const;
  const map = codeMap(
    { reach, codes, labels, cells: { side: CELL, along: CELLS_ALONG, isHole }, at: code, names: say },
    context,
  );
  return {
    codes: { ...map, pick, readAt },
    decodings: {
      ...decodingsPanel({ reach, pictures: decodings, at: code, names: say }, context),
      pick,
      readAt,
    },
    decoded: decodedPanel(picture, say, context),
  };
}

/** The share of the points that the axis has room for: the first steps run out of it. */
const SHARE = 0.9;

/** What a digit costs, over the steps: of digits that no step sees, of training digits, and with the divergence beside it. */
export function costPanel(
  { latest, history }: Course<AutoencoderSnapshot>,
  hasBound: boolean,
  context: FigureContext<AutoencoderPictureWords>,
): PlotPanel {
  const { say } = context;
  const series: Series[] = [
    {
      role: 'bce',
      label: say.heldOut,
      points: pointsOver(history, context, 'reconstruction'),
      labelAt: 'end',
    },
    {
      role: 'data',
      label: say.training,
      points: pointsOver(history, context, 'training-reconstruction'),
      labelAt: 'end',
      dotted: true,
      thin: true,
    },
    ...(hasBound
      ? [
          {
            role: 'cross-entropy' as const,
            label: say.bound,
            points: pointsOver(history, context, 'elbo', (elbo) => -elbo),
            labelAt: 'end' as const,
          },
        ]
      : []),
  ];
  return curves(
    {
      xLabel: say.step,
      x: [0, Math.max(latest.step, lastStep(history), 1)],
      y: rangeOf(series),
      yAxis: true,
      shape: [0.5, 0.5],
      series,
    },
    context,
  );
}

const lastStep = (history: readonly HistoryRow[]): number => history.at(-1)?.step ?? 0;

function rangeOf(series: readonly Series[]): readonly [number, number] {
  const values = series
    .flatMap(({ points }) => points.map(([, y]) => y))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const top = values[Math.round(SHARE * (values.length - 1))] ?? 1;
  return niceRange(values[0] ?? 0, top);
}
