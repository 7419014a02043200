import type { OverviewWords } from '../../../src/notebook/words/overview.ts';

/** From the noise to G, in milliseconds. */
const TIME = 2000;

const easedAt = (t: number): number => t * t * (3 - 2 * t);

const isReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Way {
  /** How far the grid is, from 0 at the noise to 1 at G. */
  readonly at: () => number;
  readonly hear: (event: Event) => void;
}

/** Moves the grid between the noise and G: by its slider, or by itself when a pointer or a finger comes to G. */
export function gridWay(
  place: HTMLElement,
  words: OverviewWords<string>['morph'],
  moved: () => void,
  signal: AbortSignal,
): Way {
  const slider = place.querySelector<HTMLInputElement>('input[name="morph"]');
  let way = 1;
  let frame = 0;

  function go(to: number): void {
    way = to;
    if (slider) {
      slider.value = String(to);
      slider.setAttribute('aria-valuetext', words.value(String(Math.round(100 * to))));
    }
    moved();
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    frame = 0;
  }

  function play(): void {
    stop();
    let start: number | undefined;
    const next = (now: number): void => {
      start ??= now;
      const t = Math.min(1, (now - start) / TIME);
      go(easedAt(t));
      frame = t < 1 ? requestAnimationFrame(next) : 0;
    };
    frame = requestAnimationFrame(next);
  }

  slider?.setAttribute('aria-valuetext', words.value('100'));
  signal.addEventListener('abort', stop);
  const generator = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('[data-part="g"]') : null;

  return {
    at: () => way,
    hear(event) {
      const part = generator(event.target);
      if (event.type === 'input' && event.target === slider && slider) {
        stop();
        go(Number(slider.value));
      }
      if (!part || !(event instanceof PointerEvent)) return;
      const crosses = !(event.relatedTarget instanceof Node && part.contains(event.relatedTarget));
      // A finger comes over a part as it is put down.
      if (event.type === 'pointerover' && crosses) {
        if (isReduced()) go(0);
        else play();
      }
      if (event.type === 'pointerout' && crosses && isReduced()) go(1);
    },
  };
}
