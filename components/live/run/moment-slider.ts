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
    const [first, at, furthest] = [Number(input?.min), step, Math.max(step, Number(input?.max))].map((n) =>
      formatNumber(n, 0),
    ) as [string, string, string];
    const text =
      input?.disabled === false && Number(input.min) > 0
        ? ui.momentSince(at, furthest, first)
        : ui.moment(at, furthest);
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
