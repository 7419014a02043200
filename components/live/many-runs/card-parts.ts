/** The elements of the card, as they stand when it is opened. */
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';

const COUNTS: readonly number[] = [10, 20, 50, 100];
export const STEPS = { least: 10, most: 20_000, initial: 2000 };

export interface CardParts {
  readonly body: HTMLElement;
  readonly form: HTMLFormElement;
  readonly count: HTMLSelectElement;
  readonly steps: HTMLInputElement;
  /** Leaves out what was changed on the way. */
  readonly asNow: HTMLInputElement;
  readonly asNowText: HTMLElement;
  readonly fault: HTMLElement;
  readonly cost: HTMLElement;
  readonly buttons: Readonly<
    Record<'start' | 'pause' | 'resume' | 'stop' | 'keep' | 'drop' | 'save', HTMLButtonElement>
  >;
  readonly progress: HTMLProgressElement;
  readonly state: HTMLElement;
  readonly notice: HTMLElement;
  readonly results: HTMLElement;
  readonly label: HTMLElement;
  readonly differs: HTMLElement;
  readonly openHint: HTMLElement;
  readonly tables: HTMLElement;
  readonly announcement: HTMLElement;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { className, text }: { readonly className?: string; readonly text?: string } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element('label', {}, element('span', { text: label }), control);
}

export function cardParts(words: ManyRunsWords): CardParts {
  const button = (name: keyof CardParts['buttons'], type: 'button' | 'submit' = 'button') => {
    const made = element('button', { text: words[name] });
    made.type = type;
    // A cell hears buttons by their names, and has a `pause` of its own.
    made.name = `${name}-runs`;
    return made;
  };
  const buttons = {
    start: button('start', 'submit'),
    pause: button('pause'),
    resume: button('resume'),
    stop: button('stop'),
    keep: button('keep'),
    drop: button('drop'),
    save: button('save'),
  };
  buttons.start.className = 'primary';
  buttons.save.setAttribute('aria-label', words.saveName);
  const count = element('select');
  count.name = 'runs-count';
  count.append(...COUNTS.map((n) => new Option(String(n), String(n), n === 20, n === 20)));
  const steps = element('input');
  Object.assign(steps, { type: 'number', name: 'runs-steps', value: String(STEPS.initial), step: '1' });
  steps.min = String(STEPS.least);
  steps.max = String(STEPS.most);
  steps.inputMode = 'numeric';
  steps.autocomplete = 'off';
  const asNow = element('input');
  asNow.type = 'checkbox';
  asNow.name = 'runs-as-now';
  const asNowText = element('span');
  const fault = element('p', { className: 'fault' });
  fault.id = 'many-runs-fault';
  fault.setAttribute('role', 'alert');
  steps.setAttribute('aria-describedby', fault.id);
  const cost = element('p', { className: 'cost' });
  const row = element('p', { className: 'row' }, buttons.start, buttons.pause, buttons.resume, buttons.stop);
  const fields = element('div', { className: 'row' }, field(words.count, count), field(words.steps, steps));
  const form = element('form', {}, fields, element('label', {}, asNow, asNowText), fault, cost, row);
  // What the field refuses is said here, in the page's language.
  form.noValidate = true;
  const progress = element('progress');
  progress.setAttribute('aria-label', words.progressName);
  const state = element('p', { className: 'state' });
  const notice = element('p', { className: 'runs-notice' });
  notice.setAttribute('role', 'status');
  const label = element('p', { className: 'panel-label' });
  // No panel of the cell's own, which its style sheet puts into an order.
  const panel = element('div', { className: 'band' }, label, element('div', { className: 'drawing' }));
  panel.dataset['panel'] = 'many-runs';
  const differs = element('p', { className: 'differs' });
  const openHint = element('p', { className: 'hint', text: words.openHint });
  const tables = element('div', { className: 'ends' });
  const results = element(
    'div',
    { className: 'results' },
    panel,
    element('p', { className: 'hint', text: words.pictureHint }),
    differs,
    openHint,
    tables,
    element('p', { className: 'row' }, buttons.keep, buttons.drop, buttons.save),
  );
  const announcement = element('p', { className: 'announcement visually-hidden' });
  announcement.setAttribute('role', 'status');
  const body = element(
    'div',
    { className: 'body' },
    element('p', { className: 'intro', text: words.intro }),
    form,
    element('div', { className: 'going' }, progress, state),
    notice,
    results,
    announcement,
  );
  return {
    body,
    form,
    count,
    steps,
    asNow,
    asNowText,
    fault,
    cost,
    buttons,
    progress,
    state,
    notice,
    results,
    label,
    differs,
    openHint,
    tables,
    announcement,
  };
}
