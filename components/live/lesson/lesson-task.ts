import { holds } from '../../../src/notebook/goals.ts';
import { conditionOf, type LessonGoal } from '../../../src/notebook/lesson.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import { formatQuantity, type UnitKind } from '../../../src/notebook/unit.ts';
import type { LessonWords } from '../../../src/notebook/words/lesson.ts';

const outputOf = (root: HTMLElement, name: string): HTMLOutputElement | null =>
  root.querySelector<HTMLOutputElement>(`output[name="${name}"]`);

/** The condition as the figure says it: its quantity by the label that it has there, in the reader's unit. */
function writeCondition(item: HTMLElement, output: HTMLOutputElement, { bound, value }: LessonGoal): void {
  const { unitKind = 'none', digits = '3' } = output.dataset;
  const kind = unitKind as UnitKind; // the build writes it
  const label = document.createElement('span');
  const term = output.closest('div')?.querySelector('dt');
  for (const node of term?.childNodes ?? []) label.append(node.cloneNode(true));
  const shown = formatQuantity(value, kind, pageUnit(), Number(digits));
  const unit = output.parentElement?.querySelector('.unit-name')?.textContent ?? '';
  item.replaceChildren(label, ` ${bound === 'least' ? '≥' : '≤'} ${shown} ${unit}`.trimEnd());
}

interface State {
  readonly quantities: Readonly<Record<string, number>>;
  /** 0 in a figure that does not train. */
  readonly step: number;
}

/**
 * Hears each state that the reader brings a figure to. Nothing is judged before the reader, or the run, has done
 * something: the first state may well be where the task leads.
 */
function watchState(root: HTMLElement, look: (state: State) => void): void {
  root.addEventListener('training-frame', (event) => {
    if (event instanceof CustomEvent) look((event.detail as { readonly snapshot: State }).snapshot);
  });
  let first: string | undefined;
  document.addEventListener('widget-change', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { widget, parameters, quantities } = event.detail as State & Readonly<Record<string, unknown>>;
    if (widget !== root.dataset['widget']) return;
    first ??= JSON.stringify(parameters);
    if (JSON.stringify(parameters) !== first) look({ quantities, step: 0 });
  });
}

/** Sets a task over a figure, with a light for each condition that lights while it holds. */
export function showTask(root: HTMLElement, goals: readonly LessonGoal[], words: LessonWords): void {
  const known = goals.flatMap((goal) => {
    const output = outputOf(root, goal.quantity);
    return output ? [{ goal, output, item: document.createElement('li') }] : [];
  });
  if (known.length === 0) return;
  const box = document.createElement('section');
  box.className = 'lesson-task';
  box.setAttribute('aria-label', words.task);
  const heading = document.createElement('p');
  heading.className = 'task-heading';
  heading.textContent = words.goal(known.length);
  const list = document.createElement('ul');
  list.append(...known.map(({ item }) => item));
  const verdict = document.createElement('p');
  verdict.className = 'verdict';
  verdict.setAttribute('role', 'status');
  box.append(heading, list, verdict);
  root.before(box);

  const write = (): void => known.forEach(({ item, output, goal }) => writeCondition(item, output, goal));
  write();
  document.addEventListener('unitchange', write);
  watchState(root, ({ quantities, step }) => {
    const met = known.map(({ goal }) => holds(conditionOf(goal), { parameters: {}, quantities }));
    known.forEach(({ item }, i) => {
      item.dataset['met'] = String(met[i]);
    });
    if (!met.every(Boolean) || box.dataset['reached'] !== undefined) return;
    box.dataset['reached'] = '';
    verdict.textContent = words.reached(step);
  });
}
