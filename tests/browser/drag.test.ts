import { afterEach, expect, test } from 'vitest';
import { enableDragging } from '../../components/live/pointer/drag.ts';
import type { DrawnPanel } from '../../components/live/surface/render-figure.ts';

/** A picture of 400 pixels over [0, 4], with a handle at 1. */
function start() {
  document.body.innerHTML =
    '<div id="root"><div data-panel="main"><div class="drawing"><svg class="plot" width="400" height="100" style="display:block;width:400px"></svg></div></div></div>';
  const root = document.querySelector<HTMLElement>('#root')!;
  const box = root.querySelector<HTMLElement>('.drawing')!;
  // A browser captures only pointers that it has itself.
  const captured: number[] = [];
  box.setPointerCapture = (id) => void captured.push(id);
  const panel: DrawnPanel = {
    inverse: { x: (px) => px / 100, y: (py) => py },
    handles: [{ parameter: 'mean', axis: 'x', x: 1, y: 0 }],
    context: { width: 400, compact: false, language: 'en', unit: 'nats' },
  };
  const moves: [string, number][] = [];
  const ending = new AbortController();
  const follow = enableDragging(
    root,
    () => ({ main: panel }),
    (...move) => moves.push(move),
    ending.signal,
  );
  follow();
  const left = box.querySelector('svg')!.getBoundingClientRect().left;
  const tell = (type: string, x: number): boolean =>
    box.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + 100 * x,
        clientY: 5,
        pointerId: 1,
        bubbles: true,
        cancelable: true,
      }),
    );
  return { root, follow, panel, moves, captured, tell, ending };
}

afterEach(() => document.body.replaceChildren());

test('a handle goes with the pointer that took it, as far from it as it was taken, until it is let go', () => {
  const { moves, captured, tell } = start();
  tell('pointerdown', 1.1);
  tell('pointermove', 2);
  tell('pointermove', 2.5);
  tell('pointerup', 2.5);
  tell('pointermove', 3);
  expect(captured).toEqual([1]);
  expect(moves.map(([name]) => name)).toEqual(['mean', 'mean']);
  // Tolerance: a tenth of a pixel.
  expect(moves[0]?.[1]).toBeCloseTo(1.9, 3);
  expect(moves[1]?.[1]).toBeCloseTo(2.4, 3);
});

test('a handle is left where it was by a pointer that is taken away, and by one that came down far from it', () => {
  const { moves, tell } = start();
  tell('pointerdown', 1);
  tell('pointercancel', 1);
  tell('pointermove', 3);
  tell('pointerdown', 3);
  tell('pointermove', 3.5);
  expect(moves).toEqual([]);
});

test('a handle has a halo, which swells for a pointer near it, is full while held, and goes with it', () => {
  const { root, follow, panel, tell, ending } = start();
  const halo = root.querySelector<HTMLElement>('.halo')!;
  const middle = (): number => {
    const { left, width } = halo.getBoundingClientRect();
    return left + width / 2 - root.querySelector('svg')!.getBoundingClientRect().left;
  };
  // Tolerance: the halo is placed to a tenth of a pixel.
  expect(Math.abs(middle() - 100)).toBeLessThan(0.2);
  tell('pointermove', 1.1);
  expect(halo.dataset['grip']).toBe('near');
  tell('pointerdown', 1.1);
  expect(halo.dataset['grip']).toBe('held');
  expect(root.classList.contains('undragged')).toBe(false);
  Object.assign(panel, { handles: [{ parameter: 'mean', axis: 'x', x: 2, y: 0 }] });
  follow();
  expect(Math.abs(middle() - 200)).toBeLessThan(0.2);
  tell('pointerup', 2);
  expect(halo.dataset['grip']).toBeUndefined();
  tell('pointermove', 3.5);
  expect(halo.dataset['grip']).toBeUndefined();
  ending.abort();
  expect(root.querySelector('.halo')).toBeNull();
});
