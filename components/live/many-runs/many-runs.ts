/** Many runs as they are made: of one story, a run for each seed. Nothing of it touches the page. */
import type { SweepEnd, SweepRow, SweepTask } from '../../../src/gan/sweep/tasks.ts';
import { SweepPool, type OpenLine } from '../sweep/pool.ts';
import type { Story } from './host.ts';

/** What was asked for. */
export interface Order {
  readonly story: Story;
  readonly steps: number;
  readonly seeds: readonly number[];
}

/** A run as far as it has come. */
export interface RunOfMany {
  readonly seed: number;
  readonly rows: readonly SweepRow[];
  readonly end?: SweepEnd;
  /** It could not be made: its settings were refused, or its worker broke. */
  readonly failed?: string;
}

export type ManyRunsState = 'none' | 'running' | 'paused' | 'done' | 'stopped' | 'missing';

interface Surroundings {
  readonly open: OpenLine;
  /** As many workers as may be busy. */
  readonly workers: number;
  readonly now: () => number;
  /** Something is to be shown anew. */
  readonly changed: () => void;
}

/** What a worker is told of one run. */
type Task = Omit<SweepTask, 'id'>;

export class ManyRuns {
  readonly #around: Surroundings;
  #pool: SweepPool | undefined;
  #state: ManyRunsState = 'none';
  #order: Order | undefined;
  #runs: RunOfMany[] = [];
  /** Only grows, so that what an earlier order's workers still say is of no run. */
  #firstId = 0;
  #began = 0;
  /** Milliseconds at work before the last pause. */
  #worked = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get state(): ManyRunsState {
    return this.#state;
  }

  get order(): Order | undefined {
    return this.#order;
  }

  get runs(): readonly RunOfMany[] {
    return this.#runs;
  }

  /** The runs that are over. */
  get finished(): number {
    return this.#runs.filter(({ end, failed }) => end !== undefined || failed !== undefined).length;
  }

  /** The steps that are behind, in all runs: one that has left the finite numbers has no more to make. */
  get stepsBehind(): number {
    const most = this.#order?.steps ?? 0;
    return this.#runs.reduce(
      (sum, run) => sum + (run.end || run.failed !== undefined ? most : madeIn(run)),
      0,
    );
  }

  /** Steps a second, of all workers together; 0 before anything was measured. */
  get rate(): number {
    const working = this.#state === 'running' ? this.#around.now() - this.#began : 0;
    const seconds = (this.#worked + working) / 1000;
    const made = this.#runs.reduce((sum, run) => sum + madeIn(run), 0);
    return seconds > 0 ? made / seconds : 0;
  }

  /** `tasks` are those of the order's seeds. */
  start(order: Order, tasks: readonly Task[]): void {
    this.#firstId += this.#runs.length;
    this.#order = order;
    this.#runs = order.seeds.map((seed) => ({ seed, rows: [] }));
    this.#worked = 0;
    this.#began = this.#around.now();
    this.#state = 'running';
    // One in which no worker could be had finds none later.
    this.#pool ??= this.#makePool();
    this.#pool.clear();
    this.#pool.pause(false);
    this.#pool.add(tasks.map((task, i) => ({ ...task, id: this.#firstId + i })));
    this.#around.changed();
  }

  pause(): void {
    if (this.#state !== 'running') return;
    this.#rest('paused');
    this.#pool?.pause(true);
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#began = this.#around.now();
    this.#state = 'running';
    this.#pool?.pause(false);
    this.#around.changed();
  }

  /** Ends what is under way; what is over stays. */
  stop(): void {
    if (this.#state !== 'running' && this.#state !== 'paused') return;
    this.#pool?.clear();
    this.#rest('stopped');
  }

  /** What makes runs, or what they begin with, did not arrive. */
  fail(): void {
    this.#pool?.close();
    this.#pool = undefined;
    this.#state = 'missing';
    this.#around.changed();
  }

  /** Makes room for another result. */
  forget(): void {
    this.stop();
    this.#firstId += this.#runs.length;
    this.#order = undefined;
    this.#runs = [];
    this.#state = 'none';
    this.#around.changed();
  }

  /** Ends the workers as well. */
  close(): void {
    this.stop();
    this.#pool?.close();
    this.#pool = undefined;
  }

  #rest(state: 'paused' | 'done' | 'stopped'): void {
    if (this.#state === 'running') this.#worked += this.#around.now() - this.#began;
    this.#state = state;
    this.#around.changed();
  }

  #makePool(): SweepPool {
    const { open, workers, changed } = this.#around;
    return new SweepPool(open, workers, {
      onRows: (id, rows) => {
        this.#change(id, (run) => ({ ...run, rows: [...run.rows, ...rows] }));
        changed();
      },
      onEnd: (id, end) => this.#over(id, (run) => ({ ...run, end })),
      onFailed: (id, detail) => this.#over(id, (run) => ({ ...run, failed: detail })),
      onMissing: () => this.fail(),
    });
  }

  #over(id: number, change: (run: RunOfMany) => RunOfMany): void {
    this.#change(id, change);
    // The last words of a run may come after a pause.
    if (this.finished === this.#runs.length) this.#rest('done');
    else this.#around.changed();
  }

  #change(id: number, change: (run: RunOfMany) => RunOfMany): void {
    const i = id - this.#firstId;
    const run = this.#runs[i];
    if (run) this.#runs = this.#runs.with(i, change(run));
  }
}

const madeIn = ({ rows, end }: RunOfMany): number => end?.quantities.step ?? rows.at(-1)?.step ?? 0;
