/** What the card asks for, and what that costs, in words. */
import { workOf } from '../../../src/gan/contract/work.ts';
import { formatCount, formatNumber } from '../../../src/notebook/unit.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { writeText } from '../surface/render-figure.ts';
import { STEPS, type CardParts } from './card-parts.ts';
import type { ManyRunsHost, Story } from './host.ts';
import type { Order } from './many-runs.ts';
import { seedsFrom } from './seeds.ts';

/** Steps a second as they were timed, and what one of those costs. */
export interface Measured {
  readonly rate: number;
  readonly work: number;
}

/** A rate that was timed holds for settings whose steps cost as much, to this factor. */
const ALIKE = 1.25;

export const withSeed = ({ settings, schedule }: Story, seed: number): Story => ({
  settings: { ...settings, seed },
  schedule,
});

/** Reads a number of steps; nothing where the text is none that can be asked for. */
function readSteps(text: string): number | undefined {
  const steps = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
  return steps >= STEPS.least && steps <= STEPS.most ? steps : undefined;
}

/**
 * What the fields and the cell ask for, where that can be run. A seed of the runs `before`, one of which may have been
 * opened in the cell, stands for all of them: what is compared begins with the same seed.
 */
export function orderOf(
  { steps: field, count, asNow }: CardParts,
  { story, asNow: present }: ManyRunsHost,
  before: Order | undefined,
): Order | undefined {
  const [told, steps] = [asNow.checked ? present() : story(), readSteps(field.value)];
  if (!told || steps === undefined) return undefined;
  const { seed } = told.settings;
  if (typeof seed !== 'number') throw new RangeError('a run that is to be made many times needs a seed');
  const first = before?.seeds.includes(seed) ? before.seeds[0] : seed;
  return { story: told, steps, seeds: seedsFrom(first ?? seed, Number(count.value)) };
}

/**
 * Keeps the choice to leave out what was changed on the way, where something was. Until the reader chooses, that is left
 * out which the runs would not come to: a control that was moved at the end of a run is meant for the next ones.
 */
export function asNowChoice(parts: CardParts, host: ManyRunsHost, words: ManyRunsWords): () => void {
  const { asNow, asNowText } = parts;
  let chosenFor = '';
  let key = '';
  asNow.addEventListener('change', () => (chosenFor = key));
  return () => {
    const changes = host.changes();
    key = changes.join();
    asNow.parentElement?.toggleAttribute('hidden', changes.length === 0);
    writeText(asNowText, words.asNow(changes.length));
    const last = readSteps(parts.steps.value) ?? Infinity;
    if (chosenFor !== key || key === '')
      asNow.checked = changes.length > 0 && changes.every((step) => step >= last);
  };
}

/** Says what the runs cost, or why they cannot be made. */
export function showWish(
  parts: CardParts,
  order: Order | undefined,
  host: ManyRunsHost,
  words: ManyRunsWords,
  { workers, measured }: { readonly workers: number; readonly measured: Measured | undefined },
): void {
  const { steps: field, fault, cost } = parts;
  const refused = readSteps(field.value) === undefined;
  field.setAttribute('aria-invalid', String(refused));
  const least = formatCount(STEPS.least);
  writeText(
    fault,
    refused
      ? words.stepsRefused(field.value, least, formatCount(STEPS.most))
      : order
        ? ''
        : (host.cell.text.invalid ?? ''),
  );
  if (!order) {
    writeText(cost, '');
    return;
  }
  const { seeds, steps } = order;
  const total = seeds.length * steps;
  const busy = Math.min(workers, seeds.length);
  const work = workOf(host.told(order.story).config);
  const isKnown = measured && Math.max(work / measured.work, measured.work / work) <= ALIKE;
  writeText(
    cost,
    [
      words.seeds(String(seeds[0]), String(seeds.at(-1))),
      words.cost(formatCount(seeds.length), formatCount(steps), formatCount(total), busy),
      isKnown ? words.time(total / measured.rate, formatNumber(measured.rate, 0)) : words.rateUnknown,
    ].join(' '),
  );
}
