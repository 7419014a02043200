import type { Checkpoint, Snapshot } from '../../../src/gan/protocol.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Shell } from '../figure/shell.ts';
import type { CheckpointStore } from './checkpoint-store.ts';
import type { Effect, Notice } from './effect.ts';
import type { RunHistory } from './run-history.ts';
import type { SessionEvent } from './session-event.ts';
import type { TrainerLink } from './trainer-link.ts';

/** What the effects of a run reach. */
export interface RunSurroundings {
  readonly root: HTMLElement;
  readonly cell: Cell;
  readonly link: TrainerLink;
  readonly shell: Shell;
  readonly history: RunHistory<Snapshot>;
  readonly store: CheckpointStore;
  readonly say: (notice: Notice | undefined) => void;
  /** Says, once, that the browser keeps no run. */
  readonly sayForgotten: () => void;
  readonly draw: (following: boolean) => void;
  readonly send: (event: SessionEvent) => void;
}

/** Carries out an effect of a run: the one place where a run touches the page, the worker and the storage. */
export function perform(effect: Effect, around: RunSurroundings): void {
  const { root, link, shell, history, store } = around;
  switch (effect.type) {
    case 'post':
      link.post(effect.message);
      break;
    case 'replace-worker':
      link.replace();
      break;
    case 'fetch-weights':
      fetchWeights(effect, around);
      break;
    case 'adopt':
      shell.adopt({ ...shell.values(), ...effect.values });
      break;
    case 'say':
      around.say(effect.notice);
      // The reader is told that the run stopped; why it did is for us to know.
      if (effect.notice?.kind === 'internal') reportError(new Error(effect.notice.detail));
      break;
    case 'draw':
      around.draw(effect.following);
      break;
    case 'see': {
      const { snapshot } = effect;
      history.see(snapshot);
      root.dispatchEvent(new CustomEvent('training-frame', { bubbles: true, detail: { snapshot } }));
      break;
    }
    case 'inspected': {
      const { inspection } = effect;
      root.dispatchEvent(new CustomEvent('training-inspected', { bubbles: true, detail: { inspection } }));
      break;
    }
    case 'judged': {
      const { judgement } = effect;
      root.dispatchEvent(new CustomEvent('training-judged', { bubbles: true, detail: { judgement } }));
      break;
    }
    case 'store':
      keep(effect, around);
      break;
    case 'forget-stored':
      store.forget();
      break;
    default:
      note(effect, history);
  }
}

type Handled =
  | 'post'
  | 'replace-worker'
  | 'fetch-weights'
  | 'adopt'
  | 'say'
  | 'draw'
  | 'see'
  | 'inspected'
  | 'judged'
  | 'store'
  | 'forget-stored';

/** Carries out what an effect makes of the course that is shown. */
function note(effect: Exclude<Effect, { type: Handled }>, history: RunHistory<Snapshot>): void {
  switch (effect.type) {
    case 'gauge':
      history.gauge(effect.rows.map((row) => ({ ...row })));
      break;
    case 'restart-history':
      history.restart();
      break;
    case 'forget-history':
      history.forget();
      break;
    case 'fork-history':
      history.fork(effect.step);
      break;
    case 'cut-history':
      history.goBackTo(effect.step);
      break;
    case 'end-history':
      history.diverge();
      break;
    case 'restore-history':
      history.restore(effect.course, effect.step);
      break;
  }
}

/** Keeps a run with its course, and with its pictures where it is of pictures. */
function keep({ stored }: Extract<Effect, { type: 'store' }>, around: RunSurroundings): void {
  const { history, store } = around;
  const latest = history.shown?.latest;
  const pictures = latest && 'fakes' in latest ? { pictures: latest } : {};
  void store.save({ ...stored, course: history.kept, ...pictures }).then((isKept) => {
    if (!isKept) around.sayForgotten();
  });
}

type FetchWeights = Extract<Effect, { type: 'fetch-weights' }>;

function fetchWeights({ run, settings }: FetchWeights, { cell, send }: RunSurroundings): void {
  // The trainer checks what it is given.
  const weights = cell.startFrom?.(settings) as Promise<Checkpoint | undefined> | undefined;
  void weights?.then(
    (checkpoint) => send({ type: 'weights', run, checkpoint }),
    (error: unknown) => {
      reportOurs(error);
      send({ type: 'weights-missing', run });
    },
  );
}
