/** The page's end of a sweep: tasks go to as many workers as there are, each gets the next when it has ended one. */
import type { FromSweeper, SweepEnd, SweepRow, SweepTask, ToSweeper } from '../../../src/gan/sweep/tasks.ts';

/** The line to one worker. */
export interface Line {
  readonly post: (message: ToSweeper) => void;
  readonly close: () => void;
}

/** Opens a line to a new worker; null where the browser runs none. `broke` says that it is gone. */
export type OpenLine = (hear: (message: FromSweeper) => void, broke: () => void) => Line | null;

export interface PoolListener {
  readonly onRows?: (id: number, rows: readonly SweepRow[]) => void;
  readonly onEnd: (id: number, end: SweepEnd) => void;
  /** A run broke its worker, or its settings were refused. */
  readonly onFailed: (id: number, detail: string) => void;
  /** No worker can be had, or none has the kernel: nothing of this sweep will come. */
  readonly onMissing: (detail: string) => void;
}

interface Hand {
  readonly line: Line;
  ready: boolean;
  task: SweepTask | null;
}

/** How many workers a sweep may keep busy: the cores but the one that the page needs, and no more than eight. */
export const poolSize = (cores: number): number => Math.min(8, Math.max(1, cores - 1));

export class SweepPool {
  readonly #open: OpenLine;
  readonly #most: number;
  readonly #listener: PoolListener;
  #hands: Hand[] = [];
  #waiting: SweepTask[] = [];
  #paused = false;
  #missing = false;

  constructor(open: OpenLine, most: number, listener: PoolListener) {
    this.#open = open;
    this.#most = most;
    this.#listener = listener;
  }

  /** The runs that have not ended. */
  get left(): number {
    return this.#waiting.length + this.#hands.filter(({ task }) => task !== null).length;
  }

  /** Adds runs behind those that wait. */
  add(tasks: readonly SweepTask[]): void {
    this.#waiting.push(...tasks);
    this.#deal();
  }

  /** Gives up all runs, those under way too; nothing is heard of them any more. */
  clear(): void {
    this.#waiting = [];
    for (const hand of this.#hands) {
      if (hand.task) hand.line.post({ type: 'cancel' });
      hand.task = null;
    }
  }

  pause(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    for (const { line } of this.#hands) line.post({ type: paused ? 'pause' : 'resume' });
    this.#deal();
  }

  close(): void {
    for (const { line } of this.#hands) line.close();
    this.#hands = [];
    this.#waiting = [];
  }

  #deal(): void {
    if (this.#paused || this.#missing) return;
    while (this.#hands.length < this.#most && this.#idle() < this.#waiting.length) if (!this.#hire()) break;
    for (const hand of this.#hands) {
      if (!hand.ready || hand.task) continue;
      const task = this.#waiting.shift();
      if (!task) return;
      hand.task = task;
      hand.line.post({ type: 'task', task });
    }
  }

  readonly #idle = (): number => this.#hands.filter(({ task }) => task === null).length;

  #hire(): boolean {
    const line = this.#open(
      (message) => this.#hear(hand, message),
      () => this.#lose(hand, ''),
    );
    if (!line) {
      if (this.#hands.length === 0) this.#miss('');
      return false;
    }
    const hand: Hand = { line, ready: false, task: null };
    this.#hands.push(hand);
    return true;
  }

  #hear(hand: Hand, message: FromSweeper): void {
    if (!this.#hands.includes(hand)) return;
    if (message.type === 'ready') hand.ready = true;
    else if (message.type === 'missing') this.#lose(hand, message.detail);
    else if (message.id === hand.task?.id) this.#take(hand, message);
    this.#deal();
  }

  #take(hand: Hand, message: Extract<FromSweeper, { readonly id: number }>): void {
    if (message.type === 'rows') {
      this.#listener.onRows?.(message.id, message.rows);
      return;
    }
    hand.task = null;
    if (message.type === 'end') this.#listener.onEnd(message.id, message.end);
    else this.#listener.onFailed(message.id, message.detail);
  }

  /** A worker is gone. One that never had the kernel will not have it next time either. */
  #lose(hand: Hand, detail: string): void {
    const { ready, task } = hand;
    hand.line.close();
    this.#hands = this.#hands.filter((other) => other !== hand);
    if (!ready && this.#hands.length === 0) this.#miss(detail);
    else if (task) this.#listener.onFailed(task.id, detail);
    if (ready) this.#deal();
  }

  #miss(detail: string): void {
    this.#missing = true;
    this.#waiting = [];
    this.#listener.onMissing(detail);
  }
}
