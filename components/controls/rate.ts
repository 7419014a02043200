import { escapeHtml } from '../../src/notebook/html.ts';
import type { Rate } from '../../src/notebook/kinds/rate.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

/** What a person writes: a decimal comma, a true minus sign in an exponent. */
const plain = (text: string): string =>
  text
    .trim()
    .replace('−', '-')
    .replace(/^(\d*),(\d+)/, '$1.$2');

/** A slider by factors, and a field for a rate that lies between its stops. */
export const rateControl: Control<Rate> = {
  html({ initial, stops, stopAt }, { name, label, labelHtml, words }) {
    const exact = escapeHtml(words.rate.exact(label));
    return `<div class="control slider rate"><label><span class="name">${labelHtml}</span><input type="range" name="${name}" min="0" max="${stops.length - 1}" value="${stopAt(initial)}" aria-valuetext="${initial}" autocomplete="off"></label><input type="text" class="exact" inputmode="decimal" value="${initial}" aria-label="${exact}" autocomplete="off"></div>`;
  },
  read: (parameter, field) =>
    field.type === 'range' ? parameter.stops[Number(field.value)] : parameter.parse(plain(field.value)),
  // On the way to 1e-4 stands 1, which would be the end of a run that is going on.
  isWhenLeft: (field) => field.type !== 'range',
  write(root, parameter, value) {
    const [range, exact] = [
      part<HTMLInputElement>(root, '[type=range]'),
      part<HTMLInputElement>(root, '.exact'),
    ];
    const [stop, text] = [String(parameter.stopAt(value)), parameter.format(value)];
    if (range.value !== stop) range.value = stop;
    range.setAttribute('aria-valuetext', text);
    if (exact.value !== text) exact.value = text;
  },
  refusal: ({ min, max, format }, text, words, held) =>
    words.range(text.trim().slice(0, 20), String(min), String(max), format(held)),
};
