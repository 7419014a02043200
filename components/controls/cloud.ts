import { escapeHtml } from '../../src/notebook/html.ts';
import type { Cloud } from '../../src/notebook/kinds/cloud.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';
import { loadAndTake } from './load-take.ts';
import { undoButtons } from './undo-buttons.ts';

/** More points than these nobody reads in a line: the field is then free for others. */
const listed = 24;

function list(points: readonly number[]): string {
  if (points.length > 2 * listed) return '';
  const pairs = Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]}, ${points[2 * i + 1]}`);
  return pairs.join('; ').replaceAll('-', '−');
}

/** A hand draws the points in the picture; whoever uses none writes them, pastes them or brings a file. */
export const cloudControl: Control<Cloud> = {
  html(parameter, { name, label, labelHtml, words }) {
    const ui = words.cloud;
    const { initial } = parameter;
    const named = `${escapeHtml(label)}: ${ui.list}`;
    return `<div class="control cloud" role="group" aria-label="${escapeHtml(label)}"><span class="name">${labelHtml}</span><output class="reading" aria-live="off">${ui.points(initial.length / 2)}</output><input type="text" name="${name}" value="${list(initial)}" aria-label="${named}" placeholder="0.5, 1; −1, 2" autocomplete="off" autocapitalize="off" spellcheck="false"><span class="hint">${ui.hint}</span><p class="cloud-tools">${undoButtons(words)}<button type="button" name="erase-points" aria-pressed="false">${ui.erase}</button><button type="button" name="clear-points">${ui.clear}</button><button type="button" name="load-points">${ui.load}</button></p></div>`;
  },
  // Whoever empties a list that was shown means it; any other text is read when it is complete.
  read: (_parameter, field, previous) =>
    field.value.trim() === '' && previous.length > 0 && previous.length <= 2 * listed ? [] : undefined,
  take: loadAndTake,
  write(root, parameter, value, words) {
    const group = part<HTMLElement>(root, '.cloud');
    const input = part<HTMLInputElement>(root, 'input');
    const form = parameter.format(value);
    // A list that is being written stays as it is, until there are other points.
    if (group.dataset['form'] === form && document.activeElement === input) return;
    group.dataset['form'] = form;
    const text = list(value);
    if (input.value !== text) input.value = text;
    part(root, '.reading').textContent = words.cloud.points(value.length / 2);
  },
  refusal: (parameter, _text, { cloud }) => cloud.full(parameter.most),
};
