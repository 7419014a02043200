import { escapeHtml } from '../../src/notebook/html.ts';
import type { Slider } from '../../src/notebook/kinds/slider.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

function reading(parameter: Slider, value: number): string {
  if (value === parameter.min && parameter.atMin !== undefined) return parameter.atMin;
  if (value === parameter.max && parameter.atMax !== undefined) return parameter.atMax;
  return formatNumber(value, parameter.digits);
}

export const sliderControl: Control<Slider> = {
  html(parameter, { name, labelHtml }) {
    const { min, max, step, initial } = parameter;
    const text = escapeHtml(reading(parameter, initial));
    return `<label class="control slider"><span class="name">${labelHtml}</span><input type="range" name="${name}" min="${min}" max="${max}" step="${step}" value="${initial}" aria-valuetext="${text}" autocomplete="off"><output class="reading" aria-live="off">${text}</output></label>`;
  },
  read: (parameter, field) => parameter.parse(field.value),
  write(root, parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    const text = reading(parameter, value);
    if (Number(input.value) !== value) input.value = String(value);
    input.setAttribute('aria-valuetext', text);
    part(root, '.reading').textContent = text;
  },
};
