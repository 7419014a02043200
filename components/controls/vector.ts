import { trustedHtml } from '../../src/notebook/trusted.ts';
import { escapeHtml } from '../../src/notebook/html.ts';
import type { Vector } from '../../src/notebook/kinds/vector.ts';
import { moveBar } from '../../src/notebook/kinds/vector.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Control } from './control.ts';

/** To the hundredth, or to the thousandth where there is one: an even share reads 0.50, and an eighth 0.125. */
export const shareText = (share: number): string =>
  formatNumber(share, share.toFixed(3).endsWith('0') ? 2 : 3);

/** One bar: a drawn fill, and over it a native range that gives it pointer, touch, keyboard and screen reader. */
function bar(name: string, index: number, value: number, label: string): string {
  const text = shareText(value);
  return `<label class="bar" style="--share:${Number(value.toFixed(4))}"><span class="fill"></span><input type="range" name="${name}" data-index="${index}" min="0" max="1" step="0.01" value="${Number(value.toFixed(2))}" aria-label="${escapeHtml(label)}" aria-valuetext="${text}" autocomplete="off"><span class="reading" aria-hidden="true">${text}</span></label>`;
}

export const vectorControl: Control<Vector> = {
  html(parameter, { name, label, labelHtml, words }) {
    const bars = parameter.initial.map((value, index) =>
      bar(name, index, value, `${label}, ${words.outcome(index + 1)}`),
    );
    return `<div class="control vector" role="group" aria-label="${escapeHtml(label)}"><span class="name">${labelHtml}</span><div class="bars">${bars.join('')}</div></div>`;
  },
  read: (_parameter, field, previous) =>
    moveBar(previous, Number(field.dataset['index']), Number(field.value)),
  write(root, _parameter, value, words) {
    const bars = root.querySelector('.bars');
    if (!bars) throw new Error('a vector has lost its bars');
    let labels = bars.querySelectorAll<HTMLElement>('label');
    if (labels.length !== value.length) {
      const group = root.querySelector('[role=group]')?.getAttribute('aria-label') ?? '';
      const name = bars.querySelector('input')?.name ?? '';
      bars.innerHTML = trustedHtml(
        value
          .map((share, index) => bar(name, index, share, `${group}, ${words.outcome(index + 1)}`))
          .join(''),
      );
      labels = bars.querySelectorAll<HTMLElement>('label');
    }
    labels.forEach((label, index) => {
      const share = value[index] ?? 0;
      const input = label.querySelector('input');
      const text = shareText(share);
      label.style.setProperty('--share', String(share));
      label.querySelector('.reading')?.replaceChildren(text);
      if (!input) return;
      input.value = String(share);
      input.setAttribute('aria-valuetext', text);
    });
  },
};
