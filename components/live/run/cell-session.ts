// long because it is the one place where the reader's wishes, the page and the trainer meet: each of them is a file of its own.
import type { Checkpoint, FromWorker, Snapshot, TrainingConfig } from '../../../src/gan/protocol.ts';
import { cellWords } from '../../../src/notebook/cell-words.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { Cell } from '../../cells/registry.ts';
import { cellView } from './cell-view.ts';
import { listenToRun, type RunWish } from './cell-buttons.ts';
import { choiceOf, tempoOf, untilOf } from './cell-choices.ts';
import type { Values } from '../figure/figure-shell.ts';
import { startShell } from '../figure/figure-shell.ts';
import { watchSight } from '../page/in-sight.ts';
import { keptRun } from './checkpoint-store.ts';
import { momentSlider } from './moment-slider.ts';
import { showNotice } from '../page/notice.ts';
import { reasonSentence } from './reason-sentence.ts';
import { RunChanges } from './run-changes.ts';
import { RunCourse } from './run-history.ts';
import { planOf, valuesAtStep } from './run-schedule.ts';
import { startRun, wishOf } from './run-start.ts';
import { showRunState } from './run-state.ts';
import { TrainerLink } from './trainer-link.ts';

type State = 'idle' | 'loading' | 'running' | 'paused' | 'done' | 'failed';

/** Makes a recorded run one that the reader can train. Returns what undoes it. */
export function startCell(root: HTMLElement, cell: Cell, early: readonly Event[]): () => void {
  const language = languageOfPath(location.pathname);
  const ui = cellWords[language];
  const controller = new AbortController();
  const { signal } = controller;
  let state: State = 'idle';
  const course = new RunCourse<Snapshot>();
  const changes = new RunChanges(cell);
  let wish: RunWish = 'pause';
  let backendSentence = '';
  let ready = false;
  let following = false;
  let beginnings = 0;
  /** What the run began with: a part of it may change on the way, the world it lives in not. */
  let begun: TrainingConfig | undefined;
  const kept = keptRun(cell.id);
  const view = cellView(root, cell, language);
  const seen = () => course.course ?? cell.recorded;

  function show(next: State): void {
    state = next;
    const waiting = next === 'idle' ? kept.read(cell.config(shell.values())) : undefined;
    showRunState(root, {
      state,
      step: course.latest?.step ?? 0,
      // A run that waits until it is seen again is one that can be paused, and not one that can be started.
      busy: next === 'running' || next === 'loading' || (next === 'paused' && wish === 'run'),
      line: waiting
        ? ui.kept(formatNumber(waiting.step, 0))
        : next === 'idle'
          ? ui.recorded(formatNumber(cell.recorded.latest.step, 0))
          : `${ui.states[next]}${backendSentence === '' ? '' : ` ${backendSentence}`}`,
    });
  }

  const link = new TrainerLink({
    message: hear,
    lost(next) {
      if (next === undefined) {
        showNotice(root, ui.workerLost);
        show('failed');
        return;
      }
      showNotice(root, ui.movedOn(cell.text[language].options?.['backend']?.[next] ?? next));
      const from = link.checkpoint?.step ?? 0;
      course.goBackTo(from);
      ready = false;
      show('loading');
    },
    notLoaded() {
      showNotice(root, ui.notLoaded);
      show('failed');
    },
  });

  const visible = watchSight(
    root,
    () => {
      if (wish === 'run' && link.started) carryOut();
    },
    signal,
  );

  /** What the trainer should do now: a wish to run waits while nobody can see it. */
  function carryOut(): void {
    if (!ready) return;
    if (wish === 'run') link.send(visible() ? 'run' : 'pause');
    else if (wish === 'pause') link.send('pause');
    else {
      link.step(wish);
      wish = 'pause';
    }
  }

  function hear(message: FromWorker): void {
    if (message.type === 'ready') {
      root.dataset['backend'] = message.backend;
      root.dataset['engine'] = message.engine;
      backendSentence = reasonSentence(message, cell.text[language].options ?? {}, language);
      ready = true;
      carryOut();
      show(state);
    } else if (message.type === 'snapshot') {
      const { snapshot } = message;
      course.see(snapshot);
      root.dataset['step'] = String(snapshot.step);
      moment?.arrived();
      root.dispatchEvent(new CustomEvent('training-frame', { bubbles: true, detail: { snapshot } }));
      following = state === 'running';
      shell.adopt(changes.at(snapshot.step, shell.values()));
      shell.requestDraw();
    } else if (message.type === 'happened') {
      course.fork(message.event.step);
      shell.adopt(changes.took(message.event, shell.values()));
    } else if (message.type === 'state') {
      // Where it was to pause by itself, it has.
      const until = untilOf(shell.values());
      if (message.state === 'paused' && until > 0 && until === course.latest?.step) wish = 'pause';
      // A run begins paused; with a wish to go on in sight of the reader that is over before it can be seen.
      const passing = message.state === 'paused' && wish === 'run' && visible();
      if (state !== 'failed' && !passing) {
        show(message.state);
        following = false;
        shell.requestDraw();
      }
    } else if (message.type === 'checkpoint') {
      // What diverged is not worth going on with.
      if (state !== 'failed') kept.save(message.checkpoint);
    } else if (message.type === 'diverged') {
      wish = 'pause';
      kept.forget();
      course.diverge();
      showNotice(root, ui.diverged(formatNumber(message.step, 0)));
      show('failed');
      shell.requestDraw();
    } else {
      wish = 'pause';
      kept.forget();
      showNotice(
        root,
        message.code === 'no-backend' ? ui.noBackend : ui.internal(message.detail.slice(0, 120)),
      );
      show('failed');
    }
  }

  function begin(values: Values, from?: Checkpoint): void {
    if (cell.canTrain?.(values) === false) {
      wish = link.started ? wish : 'pause';
      showNotice(root, cell.text[language].invalid ?? '');
      return;
    }
    begun = cell.config(values);
    course.restart();
    changes.begin(valuesAtStep(cell, values, from?.step ?? 0));
    backendSentence = '';
    ready = false;
    showNotice(root, '');
    show('loading');
    const mine = ++beginnings;
    startRun(link, cell, values, from, () => mine === beginnings).catch(() => {
      showNotice(root, ui.notLoaded);
      show('failed');
    });
  }

  function ask(next: RunWish): void {
    wish = next;
    const values = shell.values();
    if (!link.started || state === 'failed') begin(values, kept.read(cell.config(values)));
    else carryOut();
  }

  function backToRecorded(): void {
    link.end();
    kept.forget();
    wish = 'pause';
    beginnings++;
    course.forget();
    root.dataset['backend'] = '';
    root.dataset['engine'] = '';
    show('idle');
    shell.requestDraw();
  }

  function changed(values: Values, before: Values): void {
    if (values['until'] !== before['until']) link.setUntil(untilOf(values));
    // A stroke that is being drawn is one change, at its end.
    if (!link.started || root.hasAttribute('data-spraying')) return;
    if (values['pace'] !== before['pace']) link.setTempo(tempoOf(values));
    const asked = wishOf(cell, begun, values, before);
    if (asked === 'replan') begin(values);
    else if (asked === 'restart' || state === 'failed') {
      // From other weights, or in another world, nothing of the old run's changes has a meaning.
      shell.adopt({ ...values, ...(planOf(cell) ? { plan: [] } : {}) });
      begin(shell.values());
    } else if (asked === 'move') {
      ready = false;
      show('loading');
      link.start(cell.config(values), choiceOf(values), link.checkpoint);
    } else if (asked === 'configure') {
      changes.send(values);
      link.configure(cell.config(values));
    }
  }

  const moment = momentSlider(
    root,
    language,
    (step) => {
      wish = 'pause';
      link.seek(step);
    },
    signal,
  );

  const shell = startShell(root, cell, {
    draw(values) {
      const drawn = view(values, seen(), following);
      following = false;
      moment?.show(seen().latest.step, course);
      return drawn;
    },
    panels: (values, context) => cell.figure(values, seen(), context),
    history: () => seen().history,
    more: async () => {
      const { runMenu } = await import('./run-menu.ts');
      return runMenu({
        ...{ root, cell, language },
        values: () => shell.values(),
        checkpoint: () => link.checkpoint,
        course: () => seen(),
        open(values, checkpoint) {
          wish = 'pause';
          shell.adopt({ ...shell.values(), ...values });
          begin(shell.values(), checkpoint);
        },
      });
    },
    changed,
  });

  listenToRun(
    root,
    {
      ask,
      reset: backToRecorded,
      /** A link to a run leads to the step that it is at. */
      copying() {
        if (cell.past && course.latest) shell.adopt({ ...shell.values(), until: course.latest.step });
      },
    },
    signal,
  );
  show('idle');
  for (const event of early) {
    shell.hear(event);
    if (event.type === 'click' && event.target instanceof HTMLButtonElement && event.target.name === 'run')
      ask('run');
  }

  return () => {
    controller.abort();
    link.close();
    course.forget();
    show('idle');
    shell.stop();
  };
}
