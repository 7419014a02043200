import type { Schedule } from '../../src/notebook/kinds/schedule.ts';
import type { Localized } from '../../src/notebook/language.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

const words: Localized<{ readonly hint: string; readonly refusal: string }> = {
  en: {
    hint: 'step_setting_value, with commas: 500_loss_minimax',
    refusal:
      'This is no list of changes, so it stays as it was. Write such as 500_loss_minimax, 800_d-steps_3.',
  },
  ko: {
    hint: '스텝_설정_값, 쉼표로 구분: 500_loss_minimax',
    refusal:
      '바꿀 일의 목록으로 읽을 수 없어 그대로 두었습니다. 500_loss_minimax, 800_d-steps_3처럼 적어 주세요.',
  },
};

const plain = (text: string): string => text.replaceAll(/\s/g, '').replace(/,+$/, '');

/** What will happen to a run on its way, as a list that can be read and written. */
export const scheduleControl: Control<Schedule> = {
  html: (_parameter, { name, labelHtml, language }) =>
    `<label class="control points"><span class="name">${labelHtml}</span><input type="text" name="${name}" value="" autocomplete="off" spellcheck="false" autocapitalize="off"><span class="hint">${words[language].hint}</span></label>`,
  read: (parameter, field) => parameter.parse(plain(field.value)),
  write(root, parameter, value) {
    const input = part<HTMLInputElement>(root, 'input');
    const written = parameter.parse(plain(input.value));
    if (written && parameter.format(written) === parameter.format(value)) return;
    input.value = parameter.format(value).replaceAll(',', ', ');
  },
  refusal: (_parameter, _text, language) => words[language].refusal,
};
