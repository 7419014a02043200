import { escapeHtml } from '../../src/notebook/html.ts';
import type { Text } from '../../src/notebook/kinds/text.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

export const textControl: Control<Text> = {
  html(parameter, { name, labelHtml }) {
    return `<div class="control text"><label><span class="name">${labelHtml}</span><textarea name="${name}" rows="4" autocomplete="off" autocapitalize="off" spellcheck="false">${escapeHtml(parameter.initial)}</textarea></label><p class="too-long" role="status" hidden></p></div>`;
  },
  read: (_parameter, field) => field.value,
  write(root, parameter, value, words) {
    const area = part<HTMLTextAreaElement>(root, 'textarea');
    // Writing the text that is being typed would move the cursor.
    if (area.value !== value) area.value = value;
    const note = part<HTMLElement>(root, '.too-long');
    const fits = parameter.fitsAddress(value);
    if (note.hidden === fits) return;
    note.hidden = fits;
    note.textContent = fits ? '' : words.tooLongForLink;
  },
};
