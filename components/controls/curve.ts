import { escapeHtml } from '../../src/notebook/html.ts';
import type { Curve } from '../../src/notebook/kinds/curve.ts';
import { moveKnot } from '../../src/notebook/kinds/curve.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import type { Control } from './control.ts';
import { undoButtons } from './undo-buttons.ts';

/** What a knot's logit means: the probability, which is the height that is drawn. */
const reading = (logit: number): string => formatNumber(1 / (1 + Math.exp(-logit)), 3);

/** A hand draws the curve in the picture; whoever uses none has a native range for each knot, folded away. */
export const curveControl: Control<Curve> = {
  html({ knots, limit, initial }, { name, label, labelHtml, words }) {
    const rows = knots.map((x, i) => {
      const value = initial[i] ?? 0;
      const at = `x = ${formatNumber(x, 2)}`;
      return `<label class="control slider"><span class="name">${at}</span><input type="range" name="${name}" data-index="${i}" min="${-limit}" max="${limit}" step="0.01" value="${value}" aria-label="${escapeHtml(label)}, ${at}" aria-valuetext="${reading(value)}" autocomplete="off"><output class="reading" aria-live="off">${reading(value)}</output></label>`;
    });
    return `<details class="more"><summary>${labelHtml}: ${escapeHtml(words.knotByKnot)}</summary><div class="knots">${rows.join('')}</div></details><p class="cloud-tools">${undoButtons(words)}</p>`;
  },
  read: (parameter, field, previous) =>
    moveKnot(parameter, previous, Number(field.dataset['index']), Number(field.value)),
  write(root, _parameter, value) {
    for (const input of root.querySelectorAll<HTMLInputElement>('input')) {
      const logit = value[Number(input.dataset['index'])] ?? 0;
      // Thirty-two of thirty-three stay as they are while one is moved.
      if (Number(input.value) === logit && input.getAttribute('aria-valuetext') === reading(logit)) continue;
      input.value = String(logit);
      input.setAttribute('aria-valuetext', reading(logit));
      input.nextElementSibling?.replaceChildren(reading(logit));
    }
  },
};
