import type { Frame, Panel } from './figure.ts';
import type { Parameters, Values } from './kinds/kind.ts';
import type { Language } from './language.ts';
import type { Unit } from './unit.ts';
import type { FigureDefinition } from './widget.ts';
import { checkFigure } from './widget.ts';

/** What a run has shown so far: where it stands, and the numbers of its course. */
export interface Course<Snapshot> {
  readonly latest: Snapshot;
  readonly history: readonly HistoryRow[];
}

/** The quantities at one step, in nats. */
export type HistoryRow = Readonly<Record<string, number>> & { readonly step: number };

/**
 * A training cell: a figure like any other, but that its quantities come from a trainer in a worker, frame by frame.
 * `recorded` is the course of a real run at the initial values, which the page shows until the reader runs one.
 */
export interface CellDefinition<
  P extends Parameters,
  Q extends string,
  PanelName extends string,
  Options,
  Config,
  Snapshot,
> extends FigureDefinition<P, Q, PanelName> {
  /** Who learns, and so has a button for a step of its own; both players where it is not said. */
  readonly players?: readonly ('d' | 'g')[];
  /** What the trainer is told. */
  config(values: Values<P>): Config;
  quantitiesOf(snapshot: Snapshot): Readonly<Record<Q, number>>;
  figure(
    values: Values<P>,
    course: Course<Snapshot>,
    frame: Frame,
  ): Readonly<Record<PanelName, Panel<Options>>>;
  describe(values: Values<P>, course: Course<Snapshot>, language: Language, unit: Unit): string;
  readonly recorded: Course<Snapshot>;
}

export function defineCell<
  P extends Parameters,
  Q extends string,
  PanelName extends string,
  Options extends object,
  Config,
  Snapshot,
>(
  definition: CellDefinition<P, Q, PanelName, Options, Config, Snapshot>,
): CellDefinition<P, Q, PanelName, Options, Config, Snapshot> {
  checkFigure(definition);
  return definition;
}

/**
 * A history that never grows past `most` rows: when it is full every other row goes and the stride doubles, so that
 * a run of any length is kept from its first step to its last.
 */
export class History {
  #rows: HistoryRow[] = [];
  #stride = 1;
  #count = 0;
  readonly #most: number;

  constructor(most = 400) {
    this.#most = most;
  }

  get rows(): readonly HistoryRow[] {
    return this.#rows;
  }

  add(row: HistoryRow): void {
    if (this.#count++ % this.#stride !== 0) return;
    this.#rows.push(row);
    if (this.#rows.length < this.#most) return;
    this.#rows = this.#rows.filter((_, i) => i % 2 === 0);
    this.#stride *= 2;
  }

  /** Forgets what came after a step, when a run goes on from an earlier checkpoint. */
  cutAfter(step: number): void {
    this.#rows = this.#rows.filter((row) => row.step <= step);
  }
}
