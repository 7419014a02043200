import { PIXELS, SIDE } from '../../../src/gan/protocol.ts';
import { channels } from '../../plots/channels.ts';
import { make } from '../inspect/dom.ts';

/** A canvas for so many pictures side by side, which says in words what it is. */
export const pictureCanvas = (label: string, across = 1): HTMLCanvasElement =>
  make('canvas', { class: 'picture', role: 'img', 'aria-label': label, width: across * SIDE, height: SIDE });

/** Shows pictures on a canvas, side by side, in the canvas's own colour: 0 is paper, 255 ink. */
export function showPictures(canvas: HTMLCanvasElement, greys: Uint8Array): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const across = canvas.width / SIDE;
  const [red, green, blue] = channels(getComputedStyle(canvas).color);
  const image = new ImageData(canvas.width, SIDE);
  for (let i = 0; i < across * PIXELS; i++) {
    const [picture, place] = [Math.floor(i / PIXELS), i % PIXELS];
    const x = picture * SIDE + (place % SIDE);
    const y = Math.floor(place / SIDE);
    image.data.set([red, green, blue, greys[i] ?? 0], 4 * (y * canvas.width + x));
  }
  context.putImageData(image, 0, 0);
}
