import type { Snapshot } from '../../../src/gan/protocol.ts';
import { reportMissing } from '../../../src/notebook/outside.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import type { Cell } from '../../cells/registry.ts';
import { startShell } from '../figure/figure-shell.ts';
import { offerInside } from '../inspect/offer-inside.ts';
import { enableManyRuns } from '../many-runs/enable.ts';
import { loadOverview } from '../overview/load-overview.ts';
import { watchSight } from '../page/in-sight.ts';
import { showNotice } from '../page/notice.ts';
import { IdleView } from './idle-view.ts';
import { listenToRun } from './cell-buttons.ts';
import { openDoor } from './cell-door.ts';
import { cellView } from './cell-view.ts';
import type { CheckpointStore } from './checkpoint-store.ts';
import { nameStep, notePause } from './field-notes.ts';
import { costNote } from './cost-note.ts';
import { offerHelp } from './parameter-help.ts';
import { momentSlider } from './moment-slider.ts';
import { noticeSentence } from './notice-sentence.ts';
import { perform, type RunSurroundings } from './perform.ts';
import { idle, reduce } from './reduce.ts';
import { rescueOf } from './rescues.ts';
import { isBegun, type Run, type StoredRun } from './run.ts';
import { RunHistory } from './run-history.ts';
import type { NetworkRequest, SessionEvent } from './session-event.ts';
import { showRun } from './show-run.ts';
import { manyRunsHost } from './many-runs-host.ts';
import { TrainerLink } from './trainer-link.ts';

// Come with the session: a first view does without.
export { checkpointStore } from './checkpoint-store.ts';
export { loadCellWords, loadPictureRunWords, loadShellWords } from '../page/load-words.ts';

/** What a training cell says, and what every live figure does. */
type LiveCellWords = CellWords & { readonly shell: ShellWords };

/** Where the tab holds a run, and the one that it held when the page was opened. */
interface Held {
  readonly store: CheckpointStore;
  readonly stored: StoredRun | undefined;
}

/** Does something the first time alone. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Makes a recorded run one that the reader can train: events go in, effects come out. Returns what undoes it. */
export function startCell(
  root: HTMLElement,
  cell: Cell,
  ui: LiveCellWords,
  { store, stored }: Held,
  early: readonly Event[],
): () => void {
  const language = languageOfPath(location.pathname);
  const controller = new AbortController();
  const { signal } = controller;
  const history = new RunHistory<Snapshot>();
  const idleView = new IdleView(cell, () => {
    showPending();
    shell.requestDraw();
  });
  const shown = () => history.shown ?? idleView.course;
  const view = cellView(root, cell, language, ui.shell.units);
  let run: Run = idle(cell, initialValues(cell.parameters), undefined);
  let following = false;
  /** A run that goes on from where it was kept can be gone back in to there; one that stands still, nowhere. */
  const wayOf = ({ shown: seen, first, furthest }: typeof history) => {
    const step = idleView.course.latest.step;
    return seen ? { first, furthest } : { first: step, furthest: step };
  };

  function send(event: SessionEvent): void {
    const [next, effects] = reduce(cell, run, event);
    run = next;
    showRun(root, cell, run, ui);
    for (const effect of effects) perform(effect, surroundings);
    follow();
  }

  /** While no frame of a run has come, what is drawn follows the settings. */
  function follow(): void {
    idleView.follow(run, history.shown);
    showPending();
  }

  /** What is not of the present settings is no longer to be read: it is pale until the right picture has come. */
  function showPending(): void {
    root.ariaBusy = idleView.pending ? 'true' : null;
    root.toggleAttribute('data-unpictured', idleView.missing);
  }

  const link = new TrainerLink({
    onMessage: (message) => send({ type: 'message', message }),
    onLost: (lost) => send({ type: 'worker-lost', run: lost }),
    onMissing: () => send({ type: 'worker-missing' }),
  });
  const showCost = costNote(root, cell, ui, signal);
  const showOverview = loadOverview(root, cell, signal);
  const moment = momentSlider(root, ui, (step) => send({ type: 'seek', step }), signal);
  const shell = startShell(root, cell, ui.shell, {
    draw(values) {
      nameStep(root, values, ui);
      showCost(values);
      const drawn = view(values, shown(), following);
      showOverview({ values, course: shown(), following });
      following = false;
      moment?.show(shown().latest.step, wayOf(history), isBegun(run) && run.seeking !== undefined);
      return drawn;
    },
    panels: (values, context) => cell.figure(values, shown(), context),
    history: () => shown().history,
    async more() {
      const { runMenu } = await import('./run-menu.ts');
      return runMenu({
        root,
        cell,
        language,
        values: () => shell.values(),
        checkpoint: () => (isBegun(run) ? run.checkpoint : undefined),
        course: shown,
        keptCourse: () => history.kept,
        schedule: () => run.schedule,
        open: (values, kept) => send({ type: 'open', values: { ...shell.values(), ...values }, ...kept }),
      });
    },
    changed(values, by, before) {
      // A stroke that is being drawn is one change, at its end; what a button asks for beyond its values, it says itself.
      if (root.hasAttribute('data-spraying') || by === 'preset' || by === 'reset') return;
      if (by === 'hand') notePause(root, before, values, run, ui);
      send({ type: by === 'link' ? 'link' : 'set', values });
    },
  });
  const surroundings: RunSurroundings = {
    root,
    cell,
    link,
    shell,
    history,
    store,
    say: (notice) => showNotice(root, notice ? noticeSentence(notice, cell, ui) : ''),
    sayForgotten: once(() => showNotice(root, noticeSentence({ kind: 'not-kept' }, cell, ui))),
    draw(next) {
      following = next;
      shell.requestDraw();
    },
    send,
  };
  const hear = listenToRun(
    root,
    {
      press: (wish) => send({ type: 'press', wish }),
      preset: () => send({ type: 'preset', values: shell.values() }),
      rescue(preset) {
        shell.adopt({ ...shell.values(), ...rescueOf(cell, run, preset) });
        send({ type: 'set', values: shell.values() });
        send({ type: 'press', wish: 'run' });
      },
      goOn: () => send({ type: 'go-on' }),
      reset: () => send({ type: 'reset', values: shell.values() }),
      copyLink: () => send({ type: 'copy-link' }),
    },
    signal,
  );
  root.addEventListener(
    'training-ask',
    (event) => send({ type: 'ask', request: (event as CustomEvent<NetworkRequest>).detail }),
    { signal },
  );
  const replay = (values: Readonly<Record<string, unknown>>): void => {
    shell.adopt(values);
    send({ type: 'preset', values });
  };
  openDoor(root, { cell, values: shell.values, replay }, signal);
  offerHelp(root, cell, ui, signal);
  // Of an autoencoder nobody judges, and its codes have a plane.
  const studio = cell.config(run.settings).autoencoder ? undefined : ui.pictures?.studio;
  if (studio) {
    void import('../pictures/offer-studio.ts').then(
      ({ offerStudio }) => offerStudio(root, () => cell.config(run.settings), studio, signal),
      reportMissing,
    );
  } else if ((cell.players ?? ['d', 'g']).length === 2) offerInside(root, ui.inside, ui.shell.units, signal);
  enableManyRuns(
    root,
    ui.manyRuns.notLoaded,
    manyRunsHost(root, cell, ui.shell, () => run, send),
    signal,
  );
  run = idle(cell, shell.values(), stored);
  showRun(root, cell, run, ui);
  follow();
  const inSight = watchSight(root, () => send({ type: 'sight', inSight: inSight() }), signal);
  for (const event of early) {
    shell.hear(event);
    hear(event);
  }

  return () => {
    controller.abort();
    link.close();
    history.forget();
    idleView.close();
    run = idle(cell, initialValues(cell.parameters), undefined);
    showRun(root, cell, run, ui);
    follow();
    shell.stop();
  };
}
