import type { Schedule } from '../../src/notebook/kinds/schedule.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, '').replace(/,+$/, '');

/** What will happen to a run on its way, as a list that can be read and written. */
export const scheduleControl: Control<Schedule> = {
  html: (_parameter, { name, labelHtml, words }) =>
    `<label class="control points"><span class="name">${labelHtml}</span><input type="text" name="${name}" value="" autocomplete="off" spellcheck="false" autocapitalize="off"><span class="hint">${words.schedule.hint}</span></label>`,
  read: (parameter, field) => parameter.parse(plain(field.value)),
  write(root, parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    const written = parameter.parse(plain(input.value));
    if (written && parameter.format(written) === parameter.format(value)) return;
    input.value = parameter.format(value).replaceAll(',', ', ');
  },
  refusal: (_parameter, _text, { schedule }) => schedule.refusal,
};
