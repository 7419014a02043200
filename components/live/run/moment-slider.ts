import type { CellWords } from '../../../src/notebook/words/cell.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';

export interface MomentSlider {
  /** `returning`: the run is on its way to a step that the slider shows already. */
  readonly show: (
    step: number,
    way: { readonly first: number; readonly furthest: number },
    returning: boolean,
  ) => void;
}

/** The slider along a run's history. */
export function momentSlider(
  root: HTMLElement,
  ui: CellWords,
  seek: (step: number) => void,
  signal: AbortSignal,
): MomentSlider | undefined {
  const input = root.querySelector<HTMLInputElement>('input[name=moment]');
  const output = root.querySelector('.moment output');
  if (!input || !output) return undefined;

  function write(step: number): void {
    // Before there is a way to go back, the last step is the one that is shown.
    const text = ui.moment(formatNumber(step, 0), formatNumber(Math.max(step, Number(input?.max)), 0));
    output?.replaceChildren(text);
    input?.setAttribute('aria-valuetext', text);
  }
  input.addEventListener(
    'input',
    (event) => {
      event.stopPropagation();
      const step = Number(input.value);
      write(step);
      seek(step);
    },
    { signal },
  );
  return {
    show(step, { first, furthest }, returning) {
      input.min = String(first);
      input.max = String(furthest);
      input.disabled = furthest <= first;
      if (returning) return;
      input.value = String(step);
      write(step);
    },
  };
}
