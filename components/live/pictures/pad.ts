import { SIDE } from '../../../src/gan/protocol.ts';
import type { StudioWords } from '../../../src/notebook/words/studio.ts';
import { make } from '../inspect/dom.ts';
import { blank, press, stroke, type Ink } from './ink.ts';
import { pictureCanvas, showPictures } from './show-picture.ts';

type Place = readonly [x: number, y: number];

const MOVES: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Pad {
  readonly element: HTMLElement;
  readonly ink: () => Ink;
  readonly clear: () => void;
  /** Shows the ink anew, in the page's colours as they are now. */
  readonly show: () => void;
}

/** A pad to draw a digit on, with pointer, finger or keys. `changed` hears of every change. */
export function makePad(words: StudioWords, changed: () => void): Pad {
  let ink = blank();
  /** What was there when the present stroke began: a finger that turns out to scroll leaves it. */
  let before = ink;
  let pen: Place | undefined;
  let cursor: Place = [SIDE / 2, SIDE / 2];
  let isDown = false;
  const canvas = pictureCanvas(words.pad);
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('tabindex', '0');
  canvas.classList.add('pad');
  const mark = make('span', { class: 'pen', hidden: '' });
  const state = make('span', { class: 'visually-hidden', role: 'status' });
  const help = make('p', { class: 'pad-help', id: 'studio-pad-help' }, words.padHelp);
  canvas.setAttribute('aria-describedby', help.id);

  const show = (): void =>
    showPictures(
      canvas,
      Uint8Array.from(ink, (amount) => Math.round(255 * amount)),
    );
  function update(): void {
    show();
    changed();
  }
  function placeOf({ clientX, clientY }: PointerEvent): Place {
    const box = canvas.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * SIDE, ((clientY - box.top) / box.height) * SIDE];
  }
  function showPen(): void {
    mark.hidden = document.activeElement !== canvas;
    mark.style.left = `${(100 * cursor[0]) / SIDE}%`;
    mark.style.top = `${(100 * cursor[1]) / SIDE}%`;
    mark.classList.toggle('down', isDown);
  }
  function clear(): void {
    ink = blank();
    isDown = false;
    showPen();
    update();
  }

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    before = ink.slice();
    pen = placeOf(event);
    press(ink, ...pen);
    update();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!pen) return;
    const next = placeOf(event);
    stroke(ink, pen, next);
    pen = next;
    update();
  });
  canvas.addEventListener('pointerup', () => {
    pen = undefined;
  });
  canvas.addEventListener('pointercancel', () => {
    if (!pen) return;
    pen = undefined;
    ink = before;
    update();
  });
  canvas.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    if (move) {
      const within = (x: number): number => Math.min(SIDE - 1, Math.max(1, x));
      const next: Place = [within(cursor[0] + move[0]), within(cursor[1] + move[1])];
      if (isDown) stroke(ink, cursor, next);
      cursor = next;
    } else if (event.key === ' ') {
      isDown = !isDown;
      if (isDown) press(ink, ...cursor);
      state.textContent = isDown ? words.penDown : words.penUp;
    } else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else return;
    event.preventDefault();
    showPen();
    update();
  });
  for (const type of ['focus', 'blur']) canvas.addEventListener(type, showPen);

  return {
    element: make(
      'div',
      { class: 'pad-room' },
      make('div', { class: 'pad-frame' }, canvas, mark),
      help,
      state,
    ),
    ink: () => ink,
    clear,
    show,
  };
}
