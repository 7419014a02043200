import type { Inspection, Snapshot } from '../../../src/gan/protocol.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { amount, type UnitWords } from '../../../src/notebook/words/units.ts';
import { watchSight } from '../page/in-sight.ts';
import { make } from './dom.ts';
import { NetworksRoom } from './networks-room.ts';
import { Questions } from './questions.ts';
import './inside.css';
import './detail.css';

interface Opening {
  readonly units: UnitWords;
  /** A reader has asked for the networks: where there is no run, one begins. */
  readonly wanted: boolean;
  /** The last moment of the run that was seen, if there was any. */
  readonly latest: Snapshot | undefined;
}

/** Fills the fold with both networks of a cell's run, and lets their weights be changed. It speaks to the run by events alone. */
export function fillInside(
  fold: HTMLDetailsElement,
  root: HTMLElement,
  words: InsideWords,
  { units, wanted, latest }: Opening,
  signal: AbortSignal,
): void {
  let quantities: Snapshot['quantities'] | undefined;
  let width = 0;
  const begin = make('button', { type: 'button', name: 'inside-begin' }, words.begin);
  const none = make('p', { class: 'net-none' });
  const stateOf = (): string => root.dataset['state'] ?? '';
  const isRunning = (): boolean => stateOf() === 'running';
  const ask = (detail: object): unknown => root.dispatchEvent(new CustomEvent('training-ask', { detail }));

  const room = new NetworksRoom(words, { edit: (edit) => questions.edit(edit), isRunning });
  const questions = new Questions({
    send: ask,
    isRunning,
    isSeen: () => fold.open && isInSight() && !['idle', 'loading'].includes(stateOf()),
    show(inspection) {
      showRoom(true);
      showOutcome();
      room.show(inspection);
    },
  });
  const isInSight = watchSight(fold, () => questions.changed(), signal);

  function see(snapshot: Snapshot): void {
    ({ quantities } = snapshot);
    room.byHand.at(snapshot.step, snapshot.dUpdates, snapshot.gUpdates);
  }

  /** What the game has come to: the numbers of the cell may be far above. A critic has no V, and the cell shows none. */
  function showOutcome(): void {
    const output = root.querySelector('.values output[name="value"]');
    const { value: v, criterion } = quantities && 'value' in quantities ? quantities : {};
    const [value, most] = [v, criterion].map((nats = NaN) => amount(nats, pageUnit(), units));
    room.outcome =
      quantities && output && !output.closest('[hidden]') ? words.outcome(value ?? '', most ?? '') : '';
  }

  /** Shows the networks, or says why there are none. */
  function showRoom(hasNetworks: boolean): void {
    room.element.hidden = !hasNetworks;
    none.hidden = hasNetworks;
    if (stateOf() === 'loading') none.replaceChildren(words.waiting);
    else if (!none.contains(begin)) none.replaceChildren(words.none, ' ', begin);
  }

  function turned(): void {
    const state = stateOf();
    if (state === 'paused') questions.changed();
    if (!['idle', 'loading', 'failed'].includes(state)) return;
    questions.forget();
    room.byHand.forget();
    if (state !== 'idle' && !room.element.hidden) return;
    quantities = undefined;
    showRoom(false);
  }

  fold.append(make('p', { class: 'net-explain' }, words.explain), none, room.element);
  // What is asked of a cell without a run begins one, which waits at its start.
  begin.addEventListener('click', () => ask({ type: 'inspect' }));
  root.addEventListener(
    'training-frame',
    (event) => {
      see((event as CustomEvent<{ readonly snapshot: Snapshot }>).detail.snapshot);
      questions.changed();
    },
    { signal },
  );
  root.addEventListener(
    'training-inspected',
    (event) =>
      questions.answered((event as CustomEvent<{ readonly inspection: Inspection }>).detail.inspection),
    { signal },
  );
  const states = new MutationObserver(turned);
  states.observe(root, { attributeFilter: ['data-state'] });
  const sizes = new ResizeObserver(() => {
    if (room.element.clientWidth === width) return;
    width = room.element.clientWidth;
    room.draw();
  });
  sizes.observe(room.element);
  const drawAnew = (): void => {
    showOutcome();
    room.draw();
  };
  for (const change of ['themechange', 'unitchange']) document.addEventListener(change, drawAnew, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', drawAnew, { signal });
  fold.addEventListener('toggle', () => questions.changed(), { signal });
  signal.addEventListener('abort', () => {
    states.disconnect();
    sizes.disconnect();
    questions.forget();
  });

  if (latest) see(latest);
  showRoom(false);
  questions.changed();
  if (stateOf() === 'idle' && wanted) begin.click();
}
