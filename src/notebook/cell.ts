import type { FigureContext, Panel, Reader, Table } from './figure.ts';
import type { Parameters, Values } from './kinds/kind.ts';
import type { Language } from './language.ts';
import type { UnitKind } from './unit.ts';
import type { FigureDefinition } from './widget.ts';
import { checkFigure } from './widget.ts';

/** What a run has shown so far: where it stands, and the numbers of its course. */
export interface Course<Snapshot> {
  readonly latest: Snapshot;
  readonly history: readonly HistoryRow[];
  /** The quantities at the steps at which every run is looked at, up to the latest: what is said of a run rests on these. */
  readonly gauges?: readonly HistoryRow[];
  /** The course that was left for this one: before a fork, or with other settings. */
  readonly before?: readonly HistoryRow[];
  /** Whether the step after this one left the finite. */
  readonly diverged?: boolean;
}

/** The quantities at one step, in nats. */
export type HistoryRow = Readonly<Record<string, number>> & { readonly step: number };

/** The present state of a run by its gauges: its name, and what to see and try. */
export interface Happening {
  readonly state: string;
  readonly name: string;
  readonly sentence: string;
}

/**
 * How a quantity is to be read under the present settings: in a unit, as a number that has no meaning there, or not at
 * all. Where a cell says nothing, its definition holds.
 */
export type Reading = UnitKind | 'meaningless' | 'absent';

/** A run beyond the settings that it begins with. */
export interface ToldStory {
  /** What happens on the way, in the trainer's words. */
  readonly events: readonly object[];
  /** Whether it begins with what `startFrom` returns. */
  readonly savedStart: boolean;
}

/** What a training cell is, whatever its words. */
export interface CellParts<P extends Parameters, Q extends string, Config, Snapshot, Stage extends string> {
  /** Whether the data are pictures: they are fetched before a run, and nothing of it is an integral. */
  readonly ofPictures?: boolean;
  /** Who has a button for a step of its own, beside the step of all; both players where it is not said. */
  readonly players?: readonly ('d' | 'g')[];
  /** What the trainer is told. */
  config(values: Values<P>): Config;
  quantitiesOf(snapshot: Snapshot): Readonly<Record<Q, number>>;
  /** The quantities whose unit or sense depends on the settings: only a logarithm is in nats. */
  readings?(values: Values<P>): Readonly<Partial<Record<Q, Reading>>>;
  readonly recorded: Course<Snapshot>;
  /** What a step consists of, for a run that is walked through; the snapshot tells which it is at. */
  readonly stages?: readonly Stage[];
  /** Where a run starts that does not start from seeded weights. */
  startFrom?(values: Values<P>): Promise<unknown>;
  /** Whether these values are enough for a run; where not, the words for `invalid` say why. */
  canTrain?(values: Values<P>): boolean;
  /** The points that a snapshot shows, for a spreadsheet. */
  points?(snapshot: Snapshot): Table;
  /** The same model as a complete script for PyTorch, with what the trainer is told of the way. */
  script?(config: Config, language: Language, story: ToldStory): Promise<string>;
  /** Whether a run can be gone back in; the parameter `plan` then keeps what was changed on the way. */
  readonly past?: boolean;
}

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
  Say = unknown,
  Folded extends Q = Q,
  PresetId extends string = string,
  Stage extends string = string,
>
  extends
    FigureDefinition<P, Q, PanelName, Folded, PresetId, never>,
    CellParts<P, Q, Config, Snapshot, Stage> {
  figure(
    values: Values<P>,
    course: Course<Snapshot>,
    context: FigureContext<Say>,
  ): Readonly<Record<PanelName, Panel<Options>>>;
  describe(values: Values<P>, course: Course<Snapshot>, reader: Reader<Say>): string;
  /** Whose numbers these are, and how far they can be trusted; stands right below them. */
  remark?(values: Values<P>, snapshot: Snapshot, reader: Reader<Say>): string;
  /** "What is happening?" */
  happening?(values: Values<P>, course: Course<Snapshot>, reader: Reader<Say>): Happening;
}

/** As `defineWidget`: `Say` is what the cell's own code says. */
export function defineCell<Say>() {
  return <
    P extends Parameters,
    Q extends string,
    PanelName extends string,
    Options extends object,
    Config,
    Snapshot,
    Folded extends Q = never,
    PresetId extends string = never,
    Stage extends string = never,
  >(
    definition: CellDefinition<P, Q, PanelName, Options, Config, Snapshot, Say, Folded, PresetId, Stage>,
  ): CellDefinition<P, Q, PanelName, Options, Config, Snapshot, Say, Folded, PresetId, Stage> => {
    checkFigure(definition);
    return definition;
  };
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
