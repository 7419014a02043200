import type { Whole } from '../../src/notebook/kinds/whole.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const wholeControl: Control<Whole> = {
  html(parameter, { name, labelHtml }) {
    const { min, max, initial } = parameter;
    return `<label class="control whole"><span class="name">${labelHtml}</span><input type="number" inputmode="numeric" name="${name}" min="${min}" max="${max}" step="1" value="${initial}" autocomplete="off"></label>`;
  },
  read: (parameter, field) => parameter.parse(field.value),
  write(root, _parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    // Writing the value that is being typed would move the cursor.
    if (input.value !== String(value)) input.value = String(value);
  },
  refusal: ({ min, max, but }, text, words, held) =>
    text !== '' && Number(text) === but
      ? words.allBut(String(min), String(max), String(but), String(held))
      : words.whole(text, String(min), String(max), String(held)),
};
