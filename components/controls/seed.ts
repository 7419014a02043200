import { escapeHtml } from '../../src/notebook/html.ts';
import type { Seed } from '../../src/notebook/kinds/seed.ts';
import { largestSeed } from '../../src/notebook/kinds/seed.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const seedControl: Control<Seed> = {
  html(parameter, { name, labelHtml, words }) {
    const another = escapeHtml(words.anotherSeed);
    return `<div class="control seed"><label><span class="name">${labelHtml}</span><input type="number" inputmode="numeric" name="${name}" min="0" max="${largestSeed}" step="1" value="${parameter.initial}" autocomplete="off"></label><button type="button" name="another-seed" aria-label="${another}" title="${another}">↻</button></div>`;
  },
  read: (parameter, field) => parameter.parse(field.value),
  write(root, _parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    if (input.value !== String(value)) input.value = String(value);
  },
  refusal: (_parameter, text, words, held) => words.whole(text, '0', String(largestSeed), String(held)),
};
