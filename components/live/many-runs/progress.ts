/** How far the runs have come: the bar, the sentence beside it, and the buttons that there are then. */
import { formatCount } from '../../../src/notebook/unit.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { writeText } from '../surface/render-figure.ts';
import type { CardParts } from './card-parts.ts';
import type { ManyRuns } from './many-runs.ts';

export type ButtonName = keyof CardParts['buttons'];

/** Shows these buttons. A focus on one that goes is handed to one that comes. */
export function showButtons({ buttons }: CardParts, shown: readonly ButtonName[]): void {
  const all = Object.entries(buttons) as [ButtonName, HTMLButtonElement][];
  const held = all.find(([, button]) => button === document.activeElement);
  for (const [name, button] of all) button.hidden = !shown.includes(name);
  if (!held || shown.includes(held[0])) return;
  const next = (['pause', 'resume', 'start'] as const).find((name) => shown.includes(name));
  if (next) buttons[next].focus({ preventScroll: true });
}

export function showProgress(parts: CardParts, runs: ManyRuns, words: ManyRunsWords): void {
  const { progress, state: line, notice, announcement } = parts;
  const { state, order, finished } = runs;
  progress.parentElement?.toggleAttribute('hidden', !order || state === 'none' || state === 'missing');
  const failed = runs.runs.filter((run) => run.failed !== undefined).map(({ seed }) => String(seed));
  writeText(notice, state === 'missing' ? words.missing : failed.length > 0 ? words.failed(failed) : '');
  if (!order || state === 'none' || state === 'missing') return;
  progress.max = order.steps * order.seeds.length;
  progress.value = runs.stepsBehind;
  const before = line.dataset['state'];
  const said = words.states[state](formatCount(finished), formatCount(order.seeds.length));
  const left = (progress.max - progress.value) / runs.rate;
  writeText(line, state === 'running' && Number.isFinite(left) ? `${said} ${words.left(left)}` : said);
  line.dataset['state'] = state;
  // Said when it turns: a count that goes up would be heard all the time.
  if (state !== before) announcement.textContent = said;
}
