import { escapeHtml } from '../../src/notebook/html.ts';
import type { Choice } from '../../src/notebook/kinds/choice.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const choiceControl: Control<Choice> = {
  html(parameter, { name, labelHtml, options, pictures }) {
    const items = parameter.options.map(
      (option) =>
        `<option value="${option}"${option === parameter.initial ? ' selected' : ''}>${escapeHtml(options[option] ?? option)}</option>`,
    );
    const shown = parameter.options.flatMap((option) =>
      pictures?.[option] === undefined
        ? []
        : `<span data-option="${option}" title="${escapeHtml(options[option] ?? option)}"${option === parameter.initial ? ' data-chosen' : ''}>${pictures[option]}</span>`,
    );
    // For a pointer; keys and screen readers have the list.
    const row = shown.length === 0 ? '' : `<p class="pictures" aria-hidden="true">${shown.join('')}</p>`;
    return `<label class="control select"><span class="name">${labelHtml}</span><select name="${name}" autocomplete="off">${items.join('')}</select></label>${row}`;
  },
  read: (parameter, field) => parameter.parse(field.value),
  write(root, _parameter, value) {
    part<HTMLSelectElement>(root, 'select').value = value;
    for (const picture of root.querySelectorAll<HTMLElement>('[data-option]'))
      picture.toggleAttribute('data-chosen', picture.dataset['option'] === value);
  },
};
