import { escapeHtml } from '../../src/notebook/html.ts';
import type { Points } from '../../src/notebook/kinds/points.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';
import { loadAndTake } from './load-take.ts';
import { undoButtons } from './undo-buttons.ts';

const show = (x: number): string => formatNumber(x, Number.isInteger(x) ? 0 : 2);

/** What a person writes: a true minus sign, spaces, a comma at the end while the next number is on its way. */
function plain(text: string): string {
  return text.replaceAll('−', '-').replace(/[\s,]+$/, '');
}

/** Whether a line is neither numbers nor a list that a program has printed. */
const isProse = (line: string): boolean => /[^\d\s.,;e+\-−'’]/i.test(line) && !/[[(]/.test(line);

/** A hand taps the points into the picture; whoever uses none writes them into a list. */
export const pointsControl: Control<Points> = {
  html(parameter, { name, labelHtml, words }) {
    const { min, max, most, initial } = parameter;
    const hint = escapeHtml(words.points.hint(show(min), show(max), most));
    return `<label class="control points"><span class="name">${labelHtml}</span><input type="text" inputmode="text" name="${name}" value="${initial.join(', ')}" placeholder="−1, 0.5, 2" autocomplete="off" spellcheck="false"><span class="hint">${hint}</span></label><p class="cloud-tools">${undoButtons(words)}</p>`;
  },
  read: (parameter, field) => parameter.parse(plain(field.value)),
  write(root, parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    // A list that already means these points stays as it is being written.
    const written = parameter.parse(plain(input.value));
    if (written && parameter.format(written) === parameter.format(value)) return;
    input.value = value.join(', ').replaceAll('-', '−');
  },
  async take(parameter, source, words, columns) {
    // A list with commas that says clearly what is wrong with it; anything else may be a form that others write.
    const line = typeof source === 'string' && !/[\n\t]/.test(source.trim()) ? source : undefined;
    const fault = line === undefined ? undefined : parameter.fault(plain(line));
    const refused = (): string => this.refusal?.(parameter, line ?? '', words, parameter.initial) ?? '';
    if (fault && (fault.why !== 'number' || isProse(line ?? ''))) return { sentence: refused() };
    const taken = await loadAndTake(parameter, source, words, columns);
    return fault && taken.value === undefined ? { sentence: refused() } : taken;
  },
  refusal(parameter, text, { points: words }) {
    const { min, max, most } = parameter;
    const fault = parameter.fault(plain(text));
    if (fault?.why === 'number') return words.number(fault.part.slice(0, 20));
    if (fault?.why === 'range') return words.range(fault.part.slice(0, 20), show(min), show(max));
    return words.many(most);
  },
};
