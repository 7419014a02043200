import { Asker } from '../page/asker.ts';
import type { Inspection, RunRequest, WeightEdit } from '../../../src/gan/protocol.ts';

type Question = Extract<RunRequest, { type: 'edit' | 'inspect' }>;

/** The least time between two looks at a run that goes on, in milliseconds. */
const EVERY = 300;

interface Surroundings {
  readonly send: (question: Question) => void;
  readonly isRunning: () => boolean;
  /** Whether anybody could see an answer. */
  readonly isSeen: () => boolean;
  readonly show: (inspection: Inspection) => void;
}

/**
 * Asks a run for its networks, one question at a time: at once where it stands still, and so seldom that it is not slowed
 * where it goes on. Of the values that a hand gives a weight meanwhile the last one is sent.
 */
export class Questions {
  readonly #around: Surroundings;
  readonly #asker: Asker;
  #edit: WeightEdit | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    const { isRunning, isSeen } = around;
    this.#asker = new Asker({
      every: EVERY,
      isRunning,
      isSeen,
      isUrgent: () => this.#edit !== undefined,
      ask: () => this.#ask(),
    });
  }

  /** The networks have become others, or may have. */
  changed(): void {
    this.#asker.changed();
  }

  edit(edit: WeightEdit): void {
    this.#edit = edit;
    this.#asker.next();
  }

  /** Another run has begun, or none is there any more: what was asked of the last one has no answer. */
  forget(): void {
    this.#edit = undefined;
    this.#asker.forget();
  }

  answered(inspection: Inspection): void {
    this.#asker.answered(() => this.#around.show(inspection));
  }

  #ask(): void {
    const edit = this.#edit;
    this.#edit = undefined;
    if (edit) this.#around.send({ type: 'edit', edit });
    this.#around.send({ type: 'inspect' });
  }
}
