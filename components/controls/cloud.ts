import { escapeHtml } from '../../src/notebook/html.ts';
import type { Cloud } from '../../src/notebook/kinds/cloud.ts';
import type { Localized } from '../../src/notebook/language.ts';
import { reportOurs } from '../../src/notebook/outside.ts';
import type { Control } from './control.ts';
import { part } from './control.ts';

interface Words {
  readonly points: (count: number) => string;
  readonly list: string;
  readonly erase: string;
  readonly clear: string;
  readonly load: string;
  readonly hint: string;
  readonly full: (most: number) => string;
  readonly lost: string;
}

const words: Localized<Words> = {
  en: {
    points: (count) => `${count} ${count === 1 ? 'point' : 'points'}`,
    list: 'points as x, y',
    erase: 'Erase',
    clear: 'Clear',
    load: 'Load a file…',
    hint: 'Draw in the picture; shift erases. Or type, paste or drop two columns of numbers.',
    full: (most) => `There is room for ${most} points. Erase some to go on drawing.`,
    lost: 'What reads points could not be loaded, so they stay as they were. Try once more.',
  },
  ko: {
    points: (count) => `점 ${count}개`,
    list: 'x, y 꼴의 점 목록',
    erase: '지우개',
    clear: '모두 지우기',
    load: '파일 불러오기…',
    hint: '그림 위에 그리고 Shift를 누르면 지웁니다. 두 열의 수를 적거나 붙여 넣거나 끌어다 놓아도 됩니다.',
    full: (most) => `점은 ${most}개까지 놓을 수 있습니다. 더 그리려면 먼저 조금 지워 주세요.`,
    lost: '점을 읽는 부분을 불러오지 못해 그대로 두었습니다. 다시 시도해 주세요.',
  },
};

/** More points than these nobody reads in a line: the field is then free for others. */
const listed = 24;

function list(points: readonly number[]): string {
  if (points.length > 2 * listed) return '';
  const pairs = Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]}, ${points[2 * i + 1]}`);
  return pairs.join('; ').replaceAll('-', '−');
}

/** A hand draws the points in the picture; whoever uses none writes them, pastes them or brings a file. */
export const cloudControl: Control<Cloud> = {
  html(parameter, { name, label, labelHtml, language }) {
    const ui = words[language];
    const { initial } = parameter;
    const named = `${escapeHtml(label)}: ${ui.list}`;
    return `<div class="control cloud" role="group" aria-label="${escapeHtml(label)}"><span class="name">${labelHtml}</span><output class="reading" aria-live="off">${ui.points(initial.length / 2)}</output><input type="text" name="${name}" value="${list(initial)}" aria-label="${named}" placeholder="0.5, 1; −1, 2" autocomplete="off" autocapitalize="off" spellcheck="false"><span class="hint">${ui.hint}</span><p class="cloud-tools"><button type="button" name="erase-points" aria-pressed="false">${ui.erase}</button><button type="button" name="clear-points">${ui.clear}</button><button type="button" name="load-points">${ui.load}</button></p></div>`;
  },
  // Whoever empties a list that was shown means it; any other text is read when it is complete.
  read: (_parameter, field, previous) =>
    field.value.trim() === '' && previous.length > 0 && previous.length <= 2 * listed ? [] : undefined,
  async take(parameter, source, language) {
    try {
      const { takePoints } = await import('./cloud-text.ts');
      return await takePoints(parameter, source, language);
    } catch (error) {
      reportOurs(error);
      return { sentence: words[language].lost };
    }
  },
  write(root, parameter, value, language) {
    const group = part<HTMLElement>(root, '.cloud');
    const input = part<HTMLInputElement>(root, 'input');
    const form = parameter.format(value);
    // A list that is being written stays as it is, until there are other points.
    if (group.dataset['form'] === form && document.activeElement === input) return;
    group.dataset['form'] = form;
    const text = list(value);
    if (input.value !== text) input.value = text;
    part(root, '.reading').textContent = words[language].points(value.length / 2);
  },
  refusal: (parameter, _text, language) => words[language].full(parameter.most),
};
