import type { Judgement, TrainingConfig } from '../../../src/gan/protocol.ts';
import type { StudioWords } from '../../../src/notebook/words/studio.ts';
import { make } from '../inspect/dom.ts';
import { Asker } from '../page/asker.ts';
import { watchSight } from '../page/in-sight.ts';
import { makeCodeRoom } from './code-room.ts';
import { centred } from './ink.ts';
import { makeVerdicts } from './verdicts.ts';
import './studio.css';

/** The least time between two questions to a run that goes on, in milliseconds. */
const EVERY = 200;

/** The state of a cell's run, as its root says it. */
const stateOf = (root: HTMLElement): string => root.dataset['state'] ?? '';

/** Fills the fold with a walk through the codes of G and with what D says of pictures. It speaks to the run by events alone. */
export function fillStudio(
  fold: HTMLDetailsElement,
  root: HTMLElement,
  settings: () => TrainingConfig,
  words: StudioWords,
  signal: AbortSignal,
): void {
  /** The settings of the run that answers. */
  let config: TrainingConfig | undefined;
  const begin = make('button', { type: 'button', name: 'studio-begin' }, words.begin);
  const none = make('p', { class: 'studio-none' });
  const room = make('div', { class: 'studio-room', hidden: '' });
  const send = (detail: object): unknown => root.dispatchEvent(new CustomEvent('training-ask', { detail }));
  const codes = makeCodeRoom(words, () => asker.changed());
  const verdicts = makeVerdicts(words, () => asker.changed());
  room.append(codes.element, verdicts.element);

  const isSeen = (): boolean => fold.open && isInSight() && !['idle', 'loading'].includes(stateOf(root));
  const asker = new Asker({
    every: EVERY,
    isRunning: () => stateOf(root) === 'running',
    isSeen,
    ask() {
      const drawn = centred(verdicts.ink());
      const pictures = drawn ? drawn.map((amount) => 2 * amount - 1) : new Float32Array();
      send({ type: 'judge', codes: codes.codes(), pictures, heldOut: verdicts.heldOut() });
    },
  });
  const isInSight = watchSight(fold, () => asker.changed(), signal);

  function answered(judgement: Judgement): void {
    const isProbability = config?.loss !== 'wasserstein';
    room.hidden = false;
    none.hidden = true;
    codes.show(judgement);
    verdicts.show(judgement, codes.here(judgement), isProbability);
    asker.answered();
  }

  function turned(): void {
    const state = stateOf(root);
    if (state === 'idle' || state === 'loading' || state === 'failed') asker.forget();
    if (state === 'idle' || state === 'loading') {
      room.hidden = true;
      none.hidden = false;
      if (state === 'loading') none.replaceChildren(words.waiting);
      else none.replaceChildren(words.none, ' ', begin);
      return;
    }
    follow();
    asker.changed();
  }

  /** Codes have as many coordinates as the networks of the run take. */
  function follow(): void {
    config = settings();
    codes.fit(config.noise, config.noiseDimension);
  }

  fold.append(none, room);
  begin.addEventListener('click', () => {
    follow();
    send({ type: 'judge', codes: new Float32Array(), pictures: new Float32Array(), heldOut: 0 });
  });
  root.addEventListener('training-frame', () => asker.changed(), { signal });
  root.addEventListener(
    'training-judged',
    (event) => answered((event as CustomEvent<{ readonly judgement: Judgement }>).detail.judgement),
    { signal },
  );
  const states = new MutationObserver(turned);
  states.observe(root, { attributeFilter: ['data-state'] });
  document.addEventListener('themechange', () => asker.changed(), { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => asker.changed(), { signal });
  fold.addEventListener('toggle', () => asker.changed(), { signal });
  signal.addEventListener('abort', () => {
    states.disconnect();
    asker.forget();
  });
  turned();
}
