/** The card for many runs at once: what is asked for, what it costs, and what comes of it. */
import './many-runs.css';
import { workOf } from '../../../src/gan/contract/work.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { SweepTask } from '../../../src/gan/sweep/tasks.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { loadReading } from '../pointer/load-reading.ts';
import { csvFile } from '../save/csv-file.ts';
import { saveFile } from '../save/save-file.ts';
import { openWorker } from '../sweep/open-worker.ts';
import { poolSize } from '../sweep/pool.ts';
import { cardParts, type CardParts } from './card-parts.ts';
import { endsFile } from './ends-file.ts';
import type { ManyRunsHost } from './host.ts';
import { ManyRuns, type Order } from './many-runs.ts';
import { showButtons, showProgress, type ButtonName } from './progress.ts';
import { resultOf, type Result } from './result.ts';
import { ResultsView } from './results-view.ts';
import { asNowChoice, orderOf, showWish, withSeed, type Measured } from './wish.ts';

/** The buttons that there are besides those of the result. */
const SHOWN: Readonly<Record<ManyRuns['state'], readonly ButtonName[]>> = {
  none: ['start'],
  running: ['pause', 'stop'],
  paused: ['resume', 'stop'],
  done: ['start'],
  stopped: ['start'],
  missing: ['start'],
};

/** Fills the opened card. What it starts ends with the page, or when the signal says so. */
export function fillCard(
  fold: HTMLDetailsElement,
  host: ManyRunsHost,
  words: ManyRunsWords,
  signal: AbortSignal,
): void {
  const parts = cardParts(words);
  const workers = poolSize(navigator.hardwareConcurrency || 1);
  let request = 0;
  const requestDraw = (): void => {
    request ||= requestAnimationFrame(draw);
  };
  const runs = new ManyRuns({
    open: openWorker,
    workers,
    now: () => performance.now(),
    changed: requestDraw,
  });
  let kept: Result | undefined;
  let measured: Measured | undefined;
  const showChoice = asNowChoice(parts, host, words);
  const view = new ResultsView(parts, host, words, ({ order }, seed) =>
    host.open(withSeed(order.story, seed), order.steps),
  );
  const resultNow = (): Result | undefined => runs.order && resultOf(runs.order, runs.runs, host.told);

  const wished = (): Order | undefined => orderOf(parts, host, runs.order ?? kept?.order);

  function draw(): void {
    request = 0;
    const { state, rate, order } = runs;
    if (order && rate > 0) measured = { rate, work: workOf(host.told(order.story).config) };
    showChoice();
    showWish(parts, wished(), host, words, { workers, measured });
    const result = resultNow();
    const isOver = state === 'done' || state === 'stopped';
    const hasEnds = result !== undefined && result.ends.length > 0;
    showButtons(parts, [
      ...SHOWN[state],
      ...(isOver && hasEnds ? (['keep'] as const) : []),
      ...(kept ? (['drop'] as const) : []),
      ...(hasEnds || kept ? (['save'] as const) : []),
    ]);
    showProgress(parts, runs, words);
    view.show({ now: result, kept });
    readAnew();
  }

  let isStarting = false;
  async function begin(order: Order): Promise<void> {
    try {
      const tasks = await tasksOf(order, host);
      if (!signal.aborted) runs.start(order, tasks);
    } catch (error) {
      reportOurs(error);
      runs.fail();
    }
  }

  const act: Readonly<Record<ButtonName, () => void>> = {
    start() {
      const order = wished();
      if (!order) parts.steps.focus();
      else if (!isStarting) {
        isStarting = true;
        void begin(order).finally(() => (isStarting = false));
      }
    },
    pause: () => runs.pause(),
    resume: () => runs.resume(),
    stop: () => runs.stop(),
    keep() {
      kept = resultNow();
      runs.forget();
    },
    drop() {
      kept = undefined;
      requestDraw();
    },
    save() {
      const file = csvFile(endsFile({ kept, now: resultNow() }, words));
      saveFile(`minimax-${host.cell.id}-many-runs.csv`, file, 'text/csv;charset=utf-8');
    },
  };
  listen(parts, act, signal);
  const readAnew = loadReading(parts.body, () => view.drawn, host.words.reading, signal);
  const end = (): void => {
    runs.close();
    cancelAnimationFrame(request);
    request = 0;
  };
  // A page that is kept to be gone back to would keep its workers too.
  addEventListener('pagehide', end, { signal });
  document.addEventListener('unitchange', requestDraw, { signal });
  for (const type of ['input', 'change', 'click'])
    fold.parentElement?.addEventListener(type, requestDraw, { signal });
  // The worker says when a control that was moved has become a change on the way, or a return has taken one back.
  let changes = '';
  const follow = (): void => {
    const now = host.changes().join();
    if (now !== changes) requestDraw();
    changes = now;
  };
  fold.parentElement?.addEventListener('training-frame', follow, { signal });
  const observer = new ResizeObserver(requestDraw);
  observer.observe(parts.body);
  signal.addEventListener('abort', () => {
    end();
    observer.disconnect();
    parts.body.remove();
  });
  fold.append(parts.body);
  draw();
}

/** As a cell looks, so that the same is said of the same run. */
const tasksOf = (order: Order, { told, origin }: ManyRunsHost): Promise<Omit<SweepTask, 'id'>[]> =>
  Promise.all(
    order.seeds.map(async (seed) => {
      const story = withSeed(order.story, seed);
      const begins = await origin(story);
      return { ...told(story), steps: order.steps, looks: 'all', ...(begins ? { origin: begins } : {}) };
    }),
  );

function listen(
  { buttons, form }: CardParts,
  act: Readonly<Record<ButtonName, () => void>>,
  signal: AbortSignal,
): void {
  for (const [name, button] of Object.entries(buttons) as [ButtonName, HTMLButtonElement][])
    if (name !== 'start') button.addEventListener('click', act[name], { signal });
  // Enter in a field starts the runs too, which may not be there to be started.
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      if (!buttons.start.hidden) act.start();
    },
    { signal },
  );
}
