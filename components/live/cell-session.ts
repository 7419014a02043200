import type { Checkpoint, FromWorker, Snapshot } from '../../src/gan/protocol.ts';
import { needsRestart } from '../../src/gan/protocol.ts';
import type { HistoryRow } from '../../src/notebook/cell.ts';
import { History } from '../../src/notebook/cell.ts';
import { cellWords } from '../../src/notebook/cell-words.ts';
import { languageOfPath } from '../../src/notebook/language.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Cell } from '../cells/registry.ts';
import { choiceOf, stepButtons, tempoOf } from './cell-choices.ts';
import type { Values } from './figure-shell.ts';
import { startShell } from './figure-shell.ts';
import { keptRun } from './kept-run.ts';
import { showNotice } from './notice.ts';
import { reasonSentence } from './reason-sentence.ts';
import { drawPanels, measureFrame, pageUnit, writeQuantities, writeTables } from './surface.ts';
import { TrainerLink } from './trainer-link.ts';

type State = 'idle' | 'loading' | 'running' | 'paused' | 'done' | 'failed';

/** What is to be done once the trainer is ready. */
type Wish = 'run' | 'pause' | 'both' | 'd' | 'g';

/** Makes a recorded run one that the reader can train. Returns what undoes it. */
export function startCell(root: HTMLElement, cell: Cell, early: readonly Event[]): () => void {
  const language = languageOfPath(location.pathname);
  const ui = cellWords[language];
  const { title } = cell.text[language];
  const controller = new AbortController();
  const { signal } = controller;
  let state: State = 'idle';
  let latest: Snapshot | undefined;
  let history = new History();
  let wish: Wish = 'pause';
  let backendSentence = '';
  let inSight = true;
  let ready = false;
  let following = false;
  let turn = 0;
  const kept = keptRun(cell.id);

  const button = (name: string): HTMLButtonElement | null => root.querySelector(`button[name="${name}"]`);

  function show(next: State): void {
    state = next;
    root.dataset['state'] = next;
    root.dataset['step'] = String(latest?.step ?? 0);
    // A run that waits until it is seen again is one that can be paused, and not one that can be started.
    const busy = next === 'running' || next === 'loading' || (next === 'paused' && wish === 'run');
    const run = button('run');
    const pause = button('pause');
    // The focus follows the button that takes over, so that a keyboard reader is not thrown to the top of the page.
    const refocus = document.activeElement === (busy ? run : pause);
    if (run) run.disabled = busy;
    if (pause) pause.disabled = !busy;
    if (refocus) (busy ? pause : run)?.focus({ preventScroll: true });
    const waiting = next === 'idle' ? kept.read(cell.config(shell.values())) : undefined;
    const line = waiting
      ? ui.kept(formatNumber(waiting.step, 0))
      : next === 'idle'
        ? ui.recorded(formatNumber(cell.recorded.latest.step, 0))
        : `${ui.states[next]}${backendSentence === '' ? '' : ` ${backendSentence}`}`;
    const place = root.querySelector('.run-state');
    if (place && place.textContent !== line) place.textContent = line;
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
      history.cutAfter(from);
      ready = false;
      show('loading');
    },
    notLoaded() {
      showNotice(root, ui.notLoaded);
      show('failed');
    },
  });

  const visible = (): boolean => inSight && !document.hidden;

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
      latest = message.snapshot;
      root.dataset['step'] = String(latest.step);
      history.add({ ...latest.quantities, step: latest.step } satisfies HistoryRow);
      root.dispatchEvent(new CustomEvent('training-frame', { bubbles: true, detail: { snapshot: latest } }));
      following = state === 'running';
      shell.requestDraw();
    } else if (message.type === 'state') {
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
      showNotice(root, ui.diverged(formatNumber(message.step, 0)));
      show('failed');
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
    latest = undefined;
    history = new History();
    backendSentence = '';
    ready = false;
    showNotice(root, '');
    show('loading');
    link.setTempo(tempoOf(values));
    link.start(cell.config(values), choiceOf(values), from);
  }

  function ask(next: Wish): void {
    wish = next;
    const values = shell.values();
    if (!link.started || state === 'failed') begin(values, kept.read(cell.config(values)));
    else carryOut();
  }

  function backToRecorded(): void {
    link.end();
    kept.forget();
    wish = 'pause';
    latest = undefined;
    history = new History();
    root.dataset['backend'] = '';
    root.dataset['engine'] = '';
    show('idle');
    shell.requestDraw();
  }

  function changed(values: Values, before: Values): void {
    if (!link.started) return;
    const config = cell.config(values);
    if (values['pace'] !== before['pace']) link.setTempo(tempoOf(values));
    if (state === 'failed' || needsRestart(cell.config(before), config)) begin(values);
    else if (values['backend'] !== before['backend'] || values['engine'] !== before['engine']) {
      ready = false;
      show('loading');
      link.start(config, choiceOf(values), link.checkpoint);
    } else link.configure(config);
  }

  const shell = startShell(root, cell, {
    draw(values) {
      const course = latest ? { latest, history: history.rows } : cell.recorded;
      const unit = pageUnit();
      const frame = measureFrame(root, language, unit);
      const panels = cell.figure(values, course, frame);
      // While frames follow each other, one picture a frame: no task is long, and each is still drawn many times a second.
      const next = cell.panels[turn++ % cell.panels.length] ?? '';
      const picture = panels[next];
      const now = following && picture ? { [next]: picture } : panels;
      following = false;
      writeQuantities(root, cell.quantitiesOf(course.latest), frame);
      writeTables(root, panels);
      root.querySelector('.now')?.replaceChildren(cell.describe(values, course, language, unit));
      return drawPanels(root, frame, { id: cell.id, title }, now);
    },
    changed,
  });

  root.addEventListener(
    'click',
    (event) => {
      const name = event.target instanceof Element ? (event.target.closest('button')?.name ?? '') : '';
      const preset = event.target instanceof Element ? event.target.closest('[data-preset]') : null;
      const part = stepButtons[name];
      if (name === 'reset') backToRecorded();
      else if (name === 'run' || preset) ask('run');
      else if (name === 'pause') ask('pause');
      else if (part) ask(part);
    },
    { signal },
  );
  const sight = new IntersectionObserver((entries) => {
    // Several may come at once, oldest first: the last one is how it is now.
    inSight = entries.at(-1)?.isIntersecting ?? inSight;
    if (wish === 'run' && link.started) carryOut();
  });
  sight.observe(root);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (wish === 'run' && link.started) carryOut();
    },
    { signal },
  );
  show('idle');
  for (const event of early) {
    shell.hear(event);
    if (event.type === 'click' && event.target instanceof HTMLButtonElement && event.target.name === 'run')
      ask('run');
  }

  return () => {
    controller.abort();
    sight.disconnect();
    link.close();
    latest = undefined;
    show('idle');
    shell.stop();
  };
}
