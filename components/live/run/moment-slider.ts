import { cellWords } from '../../../src/notebook/cell-words.ts';
import type { Language } from '../../../src/notebook/language.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';

export interface MomentSlider {
  readonly show: (step: number, way: { readonly first: number; readonly furthest: number }) => void;
  /** The step that was asked for has been reached: the next wish may go out. */
  readonly arrived: () => void;
}

/** The slider along a run's course. One wish is under way at a time, and the last one is carried out. */
export function momentSlider(
  root: HTMLElement,
  language: Language,
  seek: (step: number) => void,
  signal: AbortSignal,
): MomentSlider | undefined {
  const input = root.querySelector<HTMLInputElement>('input[name=moment]');
  const output = root.querySelector('.moment output');
  if (!input || !output) return undefined;
  const ui = cellWords[language];
  const said = (step: number) => ui.moment(formatNumber(step, 0), formatNumber(Number(input.max), 0));
  let underWay = false;
  let wanted: number | undefined;

  function write(step: number): void {
    const text = said(step);
    output?.replaceChildren(text);
    input?.setAttribute('aria-valuetext', text);
  }
  input.addEventListener(
    'input',
    (event) => {
      event.stopPropagation();
      wanted = Number(input.value);
      write(wanted);
      if (underWay) return;
      underWay = true;
      const step = wanted;
      wanted = undefined;
      seek(step);
    },
    { signal },
  );
  return {
    show(step, { first, furthest }) {
      input.min = String(first);
      input.max = String(furthest);
      input.disabled = furthest <= first;
      if (wanted !== undefined || underWay) return;
      input.value = String(step);
      write(step);
    },
    arrived() {
      if (wanted !== undefined) {
        const step = wanted;
        wanted = undefined;
        seek(step);
      } else underWay = false;
    },
  };
}
