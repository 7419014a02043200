import type { Choice } from '../../src/notebook/kinds/choice.ts';
import type { Parameter } from '../../src/notebook/kinds/kind.ts';
import type { Schedule } from '../../src/notebook/kinds/schedule.ts';
import type { Takes } from '../../src/notebook/words/fields.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, '').replace(/,+$/, '');

/** What a parameter takes: one of its options, or a number in its range. Other kinds do not change on the way. */
function takenBy(parameter: Parameter | undefined): Takes {
  if (parameter?.kind === 'choice') return { options: (parameter as Choice).options };
  const { min, max } = parameter as unknown as { readonly min: number; readonly max: number };
  return { min: String(min), max: String(max), isWhole: parameter?.kind === 'whole' };
}

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
  refusal(kind, text, { schedule: words }) {
    const fault = kind.fault(plain(text));
    if (!fault || fault.why === 'long') return words.long;
    const entry = fault.entry.slice(0, 40);
    if (fault.why === 'order') return words.order(entry, fault.before);
    if (fault.why === 'name') return words.name(entry, Object.keys(kind.parameters));
    if (fault.why === 'value') return words.value(entry, fault.name, takenBy(kind.parameters[fault.name]));
    return words[fault.why](entry);
  },
};
