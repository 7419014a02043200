import { escapeHtml } from '../../src/notebook/html.ts';
import type { Points } from '../../src/notebook/kinds/points.ts';
import type { Localized } from '../../src/notebook/language.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

interface Words {
  readonly hint: (min: string, max: string, most: number) => string;
  readonly number: (what: string) => string;
  readonly range: (what: string, min: string, max: string) => string;
  readonly many: (most: number) => string;
}

const words: Localized<Words> = {
  en: {
    hint: (min, max, most) => `up to ${most} numbers from ${min} to ${max}, with commas`,
    number: (what) =>
      `“${what}” is not a number, so the points stay as they were. Write numbers with commas between them, such as −1, 0.5, 2.`,
    range: (what, min, max) =>
      `${what} lies outside the picture, which runs from ${min} to ${max}, so the points stay as they were.`,
    many: (most) => `There is room for ${most} points, so they stay as they were.`,
  },
  ko: {
    hint: (min, max, most) => `${min}부터 ${max}까지의 수 ${most}개 이하, 쉼표로 구분`,
    number: (what) =>
      `“${what}” 부분을 수로 읽을 수 없어 점을 그대로 두었습니다. −1, 0.5, 2처럼 수 사이에 쉼표를 넣어 적어 주세요.`,
    range: (what, min, max) =>
      `${what}의 자리는 그림 밖입니다. 그림은 ${min}부터 ${max}까지라서 점을 그대로 두었습니다.`,
    many: (most) => `점은 ${most}개까지 놓을 수 있어 그대로 두었습니다.`,
  },
};

const show = (x: number): string => formatNumber(x, Number.isInteger(x) ? 0 : 2);

/** What a person writes: a true minus sign, spaces, a comma at the end while the next number is on its way. */
function plain(text: string): string {
  return text.replaceAll('−', '-').replace(/[\s,]+$/, '');
}

/** A hand taps the points into the picture; whoever uses none writes them into a list. */
export const pointsControl: Control<Points> = {
  html(parameter, { name, labelHtml, language }) {
    const { min, max, most, initial } = parameter;
    const hint = escapeHtml(words[language].hint(show(min), show(max), most));
    return `<label class="control points"><span class="name">${labelHtml}</span><input type="text" inputmode="text" name="${name}" value="${initial.join(', ')}" placeholder="−1, 0.5, 2" autocomplete="off" spellcheck="false"><span class="hint">${hint}</span></label>`;
  },
  read: (parameter, field) => parameter.parse(plain(field.value)),
  write(root, parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    // A list that already means these points stays as it is being written.
    const written = parameter.parse(plain(input.value));
    if (written && parameter.format(written) === parameter.format(value)) return;
    input.value = value.join(', ').replaceAll('-', '−');
  },
  refusal(parameter, text, language) {
    const { min, max, most } = parameter;
    const fault = parameter.fault(plain(text));
    if (fault?.why === 'number') return words[language].number(fault.part.slice(0, 20));
    if (fault?.why === 'range') return words[language].range(fault.part.slice(0, 20), show(min), show(max));
    return words[language].many(most);
  },
};
