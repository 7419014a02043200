// A cell without a page: its run as one value, the real trainer on a thread of the test, and the effects as a page would carry them out.
import { reduce, idle } from '../../../components/live/run/reduce.ts';
import type { Effect, Notice } from '../../../components/live/run/effect.ts';
import { storedText } from '../../../components/live/run/checkpoint-store.ts';
import { readStored } from '../../../components/live/run/read-stored.ts';
import type { Begun, Run } from '../../../components/live/run/run.ts';
import type { SessionEvent } from '../../../components/live/run/session-event.ts';
import type { Cell } from '../../../components/cells/registry.ts';
import { loadCell } from '../../../components/cells/registry.ts';
import type { BackendName, Checkpoint, FromWorker, ToWorker } from '../../../src/gan/protocol.ts';
import { readAddress, writeAddress } from '../../../src/notebook/address.ts';
import { makeReferenceEngine } from '../../../src/gan/engines/reference.ts';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { Thread } from '../../gan/thread.ts';

export const lab: Cell = await loadCell('gan-2d', 'en');
export const line: Cell = await loadCell('gan-1d', 'en');
/** A cell that shows no schedule. */
export const alone: Cell = await loadCell('discriminator-1d', 'en');

type Values = Readonly<Record<string, unknown>>;

/** Networks that a test is through with at once, where Node can train. */
const small: Readonly<Record<string, string>> = {
  width: '4',
  depth: '1',
  batch: '4',
  pace: 'full',
  backend: 'cpu',
  engine: 'fused',
};
const smaller = { ...small, 'g-width': '4', 'g-depth': '1', 'd-steps': '1', penalty: '0' };

/** The address of a cell with small networks and these settings. */
export function addressOf(cell: Cell, settings: Readonly<Record<string, string | number>> = {}): string {
  const all = { ...(cell.past ? smaller : small), ...settings };
  const entries = Object.entries(all).map(([name, value]) => [`${cell.id}.${name}`, String(value)]);
  return `?${new URLSearchParams(entries).toString()}`;
}

// The kernel is through with a step in no time, and its steps are those of the other engines.
const fused = fusedEngine(await loadKernel());

/** What a tab keeps from one page to the next. */
export class Tab {
  stored: string | undefined;
}

export interface SessionOptions {
  readonly tab?: Tab;
  readonly has?: readonly BackendName[];
}

/** A page of the cell at an address, until it is left. */
export class Session {
  run: Run;
  /** As the controls show them. */
  values: Values;
  notice: Notice | undefined;
  /** Everything that was done, but for what a thread was told. */
  readonly effects: Effect[] = [];
  readonly posted: ToWorker[] = [];
  /** Every checkpoint of the present run, by step. */
  readonly cell: Cell;
  readonly #tab: Tab;
  readonly #has: readonly BackendName[];
  #thread: Thread | undefined;
  #waiting: (() => void)[] = [];
  #left = false;

  constructor(cell: Cell, address: string, { tab = new Tab(), has = ['cpu'] }: SessionOptions = {}) {
    this.cell = cell;
    this.#tab = tab;
    this.#has = has;
    const { values, rejected } = readAddress(address, cell);
    if (rejected.length > 0) throw new Error(`the test's address is wrong: ${rejected.join(', ')}`);
    this.values = values;
    this.run = idle(cell, values, tab.stored === undefined ? undefined : readStored(cell, tab.stored));
  }

  /** The link to what the page shows. */
  get address(): string {
    return writeAddress('', this.cell, this.values);
  }

  send(event: SessionEvent): void {
    if (this.#left) return;
    const [run, effects] = reduce(this.cell, this.run, event);
    this.run = run;
    for (const effect of effects) this.#carryOut(effect);
    this.#waiting.splice(0).forEach((wake) => wake());
  }

  /** Gives controls other values, as a hand does. */
  set(values: Values): void {
    this.values = { ...this.values, ...values };
    this.send({ type: 'set', values: this.values });
  }

  /** Presses a preset: it sets what it names, and resets the rest; the networks stay small. */
  preset(id: string): void {
    const { values } = readAddress(addressOf(this.cell), this.cell);
    this.values = { ...values, ...this.cell.presets.find((preset) => preset.id === id)?.set };
    this.send({ type: 'preset', values: this.values });
  }

  press(wish: 'run' | 'pause' | 'both' | 'd' | 'g'): void {
    this.send({ type: 'press', wish });
  }

  /** Waits until something holds of the run. */
  async until(holds: (run: Run) => boolean): Promise<void> {
    while (!holds(this.run)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Runs on to a step, and stands there. */
  async runTo(step: number): Promise<void> {
    this.set({ until: step });
    this.press('run');
    await this.standsAt(step);
  }

  async standsAt(step: number): Promise<void> {
    await this.until((run) => run.state === 'paused' && run.step === step && run.checkpoint?.step === step);
  }

  async goTo(step: number): Promise<void> {
    this.send({ type: 'seek', step });
    await this.standsAt(step);
  }

  /** The device that the run is on goes away, and is not there for the next worker. */
  loseDevice(): void {
    this.#endThread();
    this.send({ type: 'worker-lost', run: this.run.run });
  }

  /** The page is left; what the tab holds stays. */
  leave(): void {
    this.#left = true;
    this.#endThread();
  }

  #carryOut(effect: Effect): void {
    this.effects.push(effect);
    switch (effect.type) {
      case 'post':
        this.posted.push(effect.message);
        this.#thread ??= this.#open();
        // As between two threads, nothing is shared.
        this.#thread.trainer.receive(structuredClone(effect.message));
        break;
      case 'replace-worker':
        this.#endThread();
        break;
      case 'fetch-weights': {
        const { run, settings } = effect;
        void (this.cell.startFrom?.(settings) ?? Promise.resolve(undefined)).then((checkpoint) =>
          this.send({ type: 'weights', run, checkpoint: checkpoint as Checkpoint | undefined }),
        );
        break;
      }
      case 'adopt':
        this.values = { ...this.values, ...effect.values };
        break;
      case 'say':
        this.notice = effect.notice;
        break;
      case 'store':
        this.#tab.stored = storedText(this.cell, effect.stored);
        break;
      case 'forget-stored':
        this.#tab.stored = undefined;
        break;
      default:
    }
  }

  #open(): Thread {
    const thread = new Thread(this.#has, () => 4, makeReferenceEngine, fused);
    thread.onPost = (message: FromWorker) => {
      if (thread === this.#thread) this.send({ type: 'message', message: structuredClone(message) });
    };
    return thread;
  }

  #endThread(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    // Nobody hears what it still says.
    thread?.trainer.receive({ type: 'dispose', run: this.posted.at(-1)?.run ?? 0, wish: Infinity });
  }
}

/** Opens a page of a cell, and leaves it when the test is over. */
export async function visiting(
  look: (open: (address?: string, options?: SessionOptions & { cell?: Cell }) => Session) => Promise<void>,
): Promise<void> {
  const sessions: Session[] = [];
  try {
    await look((address, { cell = lab, ...options } = {}) => {
      const session = new Session(cell, address ?? addressOf(cell), options);
      sessions.push(session);
      return session;
    });
  } finally {
    for (const session of sessions) session.leave();
  }
}

/** What a run has come to: the same for two runs exactly if they went the same way. */
export function stateOf({ run }: Session): unknown {
  if (run.state === 'idle') throw new Error('there is no run');
  const { checkpoint } = run as Begun;
  if (!checkpoint) throw new Error('the run has no checkpoint');
  const { step, discriminator, generator } = checkpoint;
  return { step, discriminator, generator };
}

/** The schedule that the page shows, as the address has it. */
export const scheduleIn = (session: Session): string =>
  lab.parameters['plan']?.format(session.values['plan']) ?? '';

/** The first step that a page saw of its present run. */
export function firstStep(session: Session): number | undefined {
  const last = session.effects.findLastIndex(({ type }) => type === 'restart-history');
  return session.effects.slice(last).find((effect) => effect.type === 'see')?.snapshot.step;
}

/** A run with changes of every kind on its way, to step 30, and the link to it. */
export async function eventful(session: Session): Promise<string> {
  await session.runTo(20);
  await session.goTo(8);
  session.set({ 'd-steps': 3 });
  await session.runTo(16);
  session.press('g');
  session.set({ 'g-rate': 0.01, loss: 'minimax' });
  await session.runTo(30);
  session.send({ type: 'copy-link' });
  return session.address;
}
