/** The runs of a map: every pixel's, coarse before fine, by the workers of a sweep. */
import type { SweepEnd, SweepTask } from '../../../src/gan/sweep/tasks.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';
import { SweepPool, type OpenLine } from '../sweep/pool.ts';
import type { Pixel } from './axes.ts';
import { refinement } from './refinement.ts';

/** What a map is made of. */
export interface MapPlan {
  readonly size: number;
  readonly steps: number;
  readonly configAt: (pixel: Pixel) => TrainingConfig;
}

/** What a pixel has come to: where its run ended, or that its settings were refused or broke their worker. */
export type PixelResult = SweepEnd | 'failed';

interface MapListener {
  readonly onResult: (pixel: Pixel) => void;
  readonly onMissing: () => void;
}

export type MapState = 'ready' | 'running' | 'paused' | 'done' | 'missing';

export class MapRun {
  readonly #open: OpenLine;
  readonly #workers: number;
  readonly #listener: MapListener;
  #pool: SweepPool | undefined;
  #plan: MapPlan | undefined;
  #results: (PixelResult | undefined)[] = [];
  #pixels = new Map<number, Pixel>();
  #lastId = 0;
  #state: MapState = 'ready';

  constructor(open: OpenLine, workers: number, listener: MapListener) {
    this.#open = open;
    this.#workers = workers;
    this.#listener = listener;
  }

  get state(): MapState {
    return this.#state;
  }

  get done(): number {
    return this.#results.filter((result) => result !== undefined).length;
  }

  readonly at = ({ column, row }: Pixel): PixelResult | undefined =>
    this.#results[row * (this.#plan?.size ?? 0) + column];

  /** Takes another plan; nothing of it is made before `start`. */
  take(plan: MapPlan): void {
    this.#pool?.clear();
    this.#pool?.pause(false);
    this.#plan = plan;
    this.#results = Array.from({ length: plan.size ** 2 }, () => undefined);
    this.#pixels.clear();
    this.#state = 'ready';
  }

  /** Makes the plan, or goes on with it. */
  start(): void {
    const plan = this.#plan;
    if (!plan || this.#state === 'running' || this.#state === 'done') return;
    this.#state = 'running';
    if (this.#pool && this.#pixels.size > 0) {
      this.#pool.pause(false);
      return;
    }
    this.#pool ??= new SweepPool(this.#open, this.#workers, {
      onEnd: (id, end) => this.#take(id, end),
      onFailed: (id) => this.#take(id, 'failed'),
      onMissing: () => this.#miss(),
    });
    const left = refinement(plan.size).filter((pixel) => this.at(pixel) === undefined);
    this.#pool.add(left.map((pixel) => this.#taskOf(plan, pixel)));
  }

  pause(): void {
    if (this.#state !== 'running') return;
    this.#state = 'paused';
    this.#pool?.pause(true);
  }

  /** Ends the workers. What is made stays, and the rest can be made by others. */
  close(): void {
    this.#pool?.close();
    this.#pool = undefined;
    this.#pixels.clear();
    if (this.#state === 'running') this.#state = 'paused';
  }

  #taskOf({ configAt, steps }: MapPlan, pixel: Pixel): SweepTask {
    const id = ++this.#lastId;
    this.#pixels.set(id, pixel);
    return { id, config: configAt(pixel), steps, looks: 'late' };
  }

  #take(id: number, result: PixelResult): void {
    const pixel = this.#pixels.get(id);
    if (!pixel || !this.#plan) return;
    this.#pixels.delete(id);
    this.#results[pixel.row * this.#plan.size + pixel.column] = result;
    if (this.#pixels.size === 0) {
      this.#state = 'done';
      // What has nothing to do holds no memory.
      this.#pool?.close();
      this.#pool = undefined;
    }
    this.#listener.onResult(pixel);
  }

  #miss(): void {
    this.#pool = undefined;
    this.#pixels.clear();
    this.#state = 'missing';
    this.#listener.onMissing();
  }
}
