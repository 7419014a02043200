import { escapeHtml } from '../../src/notebook/html.ts';
import type { Choice } from '../../src/notebook/kinds/choice.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const choiceControl: Control<Choice> = {
  html(parameter, { name, labelHtml, options }) {
    const items = parameter.options.map(
      (option) =>
        `<option value="${option}"${option === parameter.initial ? ' selected' : ''}>${escapeHtml(options[option] ?? option)}</option>`,
    );
    return `<label class="control select"><span class="name">${labelHtml}</span><select name="${name}" autocomplete="off">${items.join('')}</select></label>`;
  },
  read: (parameter, field) => parameter.parse(field.value),
  write(root, _parameter, value) {
    part<HTMLSelectElement>(root, 'select').value = value;
  },
};
