import { weightAt, weightIndex } from '../../../src/gan/contract/weight-index.ts';
import type { Inspection, Snapshot } from '../../../src/gan/protocol.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { watchSight } from '../page/in-sight.ts';
import { make } from './dom.ts';
import { namesOf } from './names.ts';
import { NetworkView } from './network-view.ts';
import { signColours } from './paint-map.ts';
import { networkOf, within, type Player, type Unit, type Weight } from './place.ts';
import { Questions } from './questions.ts';
import { UnitCard } from './unit-card.ts';
import { WeightForm } from './weight-form.ts';
import './inside.css';

/** Values that a hand has given weights since the last training step, each with the one before it. */
interface ByHand {
  /** The updates of both players when they were given. */
  readonly at: string;
  readonly before: Map<string, number>;
}

const isWeight = (at: Unit | Weight): at is Weight => 'from' in at;

/**
 * Fills the fold with both networks of a cell's run, and lets their weights be changed. It speaks to the run by events alone.
 * `wanted`: a reader has asked for the networks, and where there is no run, one begins.
 */
export function fillInside(
  fold: HTMLDetailsElement,
  root: HTMLElement,
  words: InsideWords,
  wanted: boolean,
  signal: AbortSignal,
): void {
  let inspection: Inspection | undefined;
  let chosen: Weight = { player: 'd', layer: 1, from: 0, to: 0 };
  let looked: Unit | Weight | undefined;
  let now = '';
  let byHand: ByHand = { at: '', before: new Map() };
  let given = '';
  let width = 0;

  const room = make('div', { class: 'net-room' });
  const reading = make('p', { class: 'net-reading' });
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const card = new UnitCard(words);
  const begin = make('button', { type: 'button', name: 'inside-begin' }, words.begin);
  const none = make('p', { class: 'net-none' });
  fold.append(make('p', { class: 'net-explain' }, words.explain), none, room);

  const isRunning = (): boolean => root.dataset['state'] === 'running';
  const questions = new Questions({
    send: (detail) => root.dispatchEvent(new CustomEvent('training-ask', { detail })),
    isRunning,
    isSeen: () => fold.open && isInSight() && !['idle', 'loading'].includes(root.dataset['state'] ?? ''),
    show(next) {
      inspection = next;
      chosen = within(chosen, networkOf(next, chosen.player).sizes);
      looked = undefined;
      draw();
    },
  });
  const isInSight = watchSight(fold, () => questions.changed(), signal);

  const key = ({ player, layer, from, to }: Weight): string => `${player} ${layer} ${from} ${to}`;
  const form = new WeightForm(words, {
    choose(weight) {
      const next = inspection ? within(weight, networkOf(inspection, weight.player).sizes) : weight;
      choose(next);
    },
    give(weight, value, settled) {
      // A run that goes on takes one change, at the end: it is at another step with every move of the hand.
      if (!inspection || (isRunning() && !settled)) return;
      const { sizes, weights } = networkOf(inspection, weight.player);
      if (byHand.at !== now) byHand = { at: now, before: new Map() };
      const before = byHand.before.get(key(weight)) ?? weightAt(weights, weight);
      byHand.before.set(key(weight), before);
      const name = namesOf(weight.player, sizes, words).weight(weight);
      if (settled) status.textContent = words.changed(name, formatNumber(value, 3));
      // A slider that is let go of says once more where it is.
      const gift = [now, key(weight), value].join(' ');
      if (gift === given) return;
      given = gift;
      questions.edit({ player: weight.player, index: weightIndex(sizes, weight), value });
    },
  });
  const listener = {
    look(at: Unit | Weight | undefined) {
      looked = at;
      drawDetail();
    },
    choose,
    turned: draw,
  };
  const networks: Readonly<Record<Player, NetworkView>> = {
    d: new NetworkView('d', words, listener),
    g: new NetworkView('g', words, listener),
  };
  room.append(
    networks.d.element,
    networks.g.element,
    make('div', { class: 'net-detail' }, card.element, reading, form.element),
    make('p', { class: 'net-keys' }, words.keys),
    status,
  );

  function choose(weight: Weight): void {
    chosen = weight;
    const network = networks[weight.player];
    network.reveal({ player: weight.player, layer: weight.layer, unit: weight.to });
    if (weight.from !== 'bias')
      network.reveal({ player: weight.player, layer: weight.layer - 1, unit: weight.from });
    draw();
  }

  function drawDetail(): void {
    if (!inspection) return;
    const weight = looked && isWeight(looked) ? looked : chosen;
    const { sizes, weights } = networkOf(inspection, weight.player);
    const value = formatNumber(weightAt(weights, weight), 3);
    reading.textContent = words.is(namesOf(weight.player, sizes, words).weight(weight), value);
    const unit: Unit =
      looked && !isWeight(looked) ? looked : { player: weight.player, layer: weight.layer, unit: weight.to };
    const { sizes: layers } = networkOf(inspection, unit.player);
    card.show(inspection, unit, namesOf(unit.player, layers, words), signColours(room));
  }

  function draw(): void {
    showNone();
    if (!inspection) return;
    const colours = signColours(room);
    room.dataset['network'] = chosen.player;
    room.dataset['step'] = String(inspection.step);
    for (const player of ['d', 'g'] as const) {
      const names = namesOf(player, networkOf(inspection, player).sizes, words);
      networks[player].show(inspection, names, chosen, colours);
    }
    const { sizes, weights } = networkOf(inspection, chosen.player);
    const value = weightAt(weights, chosen);
    const names = namesOf(chosen.player, sizes, words);
    const before = byHand.at === now ? byHand.before.get(key(chosen)) : undefined;
    const trained = before === value ? undefined : before;
    form.show({ weight: chosen, value, trained, sizes, names });
    drawDetail();
  }

  function showNone(): void {
    const { state } = root.dataset;
    room.hidden = !inspection;
    none.hidden = inspection !== undefined;
    if (inspection) return;
    if (state === 'loading') none.replaceChildren(words.waiting);
    else if (!none.contains(begin)) none.replaceChildren(words.none, ' ', begin);
  }

  // What is asked of a cell without a run begins one, which waits at its start.
  begin.addEventListener('click', () => {
    root.dispatchEvent(new CustomEvent('training-ask', { detail: { type: 'inspect' } }));
  });
  root.addEventListener(
    'training-frame',
    (event) => {
      const { step, dUpdates, gUpdates } = (event as CustomEvent<{ readonly snapshot: Snapshot }>).detail
        .snapshot;
      now = `${step} ${dUpdates} ${gUpdates}`;
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
  const states = new MutationObserver(() => {
    const { state } = root.dataset;
    if (state === 'paused') questions.changed();
    if (state !== 'loading' && state !== 'idle' && state !== 'failed') return;
    questions.forget();
    byHand.before.clear();
    given = '';
    if (state === 'idle') inspection = undefined;
    showNone();
  });
  states.observe(root, { attributeFilter: ['data-state'] });
  const sizes = new ResizeObserver(() => {
    if (room.clientWidth === width) return;
    width = room.clientWidth;
    draw();
  });
  sizes.observe(room);
  fold.addEventListener('toggle', () => questions.changed(), { signal });
  document.addEventListener('themechange', draw, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => {
    states.disconnect();
    sizes.disconnect();
    questions.forget();
  });
  draw();
  questions.changed();
  if (root.dataset['state'] === 'idle' && wanted) begin.click();
}
