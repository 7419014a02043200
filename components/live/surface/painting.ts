/** A canvas under a picture: kept from frame to frame, in the page's colours, and painted anew when those change. */
import type { Brush, Painted } from '../../../src/notebook/figure.ts';
import type { Rendered } from '../../plots/render.ts';

/** More of the screen's pixels than this a CSS pixel cost time that no eye gets anything for. */
const densest = 2;

const paintings = new WeakMap<HTMLCanvasElement, () => void>();
const palettes = new WeakMap<HTMLCanvasElement, Map<string, string>>();
let listening = false;

function repaintAll(change: (canvas: HTMLCanvasElement) => void = () => {}): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.drawing > canvas')) {
    change(canvas);
    paintings.get(canvas)?.();
  }
}

/** A canvas does not follow the style sheet by itself, neither to another theme nor on to paper, which is light. */
function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('themechange', () => repaintAll());
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', () => repaintAll());
  addEventListener('beforeprint', () => repaintAll(({ style }) => (style.colorScheme = 'only light')));
  addEventListener('afterprint', () => repaintAll(({ style }) => (style.colorScheme = '')));
}

/**
 * The tokens as this canvas would show them: they are pairs of a light and a dark colour until a property takes one.
 * While its ink is the same, so is the rest, and need not be asked for in every frame.
 */
function paletteOf(canvas: HTMLCanvasElement): Brush['colour'] {
  const computed = getComputedStyle(canvas);
  const ink = computed.color;
  const before = palettes.get(canvas);
  const known = before?.get('ink') === ink ? before : new Map([['ink', ink]]);
  palettes.set(canvas, known);
  return (token) => {
    const colour = known.get(token);
    if (colour !== undefined) return colour;
    canvas.style.color = `var(--${token})`;
    const asked = computed.color;
    canvas.style.color = '';
    known.set(token, asked);
    return asked;
  };
}

export function makeRaster(context: CanvasRenderingContext2D): Brush['raster'] {
  return (pixels, columns, rows, { x, y, width, height }) => {
    const small = new OffscreenCanvas(columns, rows);
    const image = new ImageData(columns, rows);
    image.data.set(pixels);
    small.getContext('2d')?.putImageData(image, 0, 0);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    context.drawImage(small, x, y, width, height);
  };
}

function paintOn(canvas: HTMLCanvasElement, { svg, forward }: Rendered, painted: Painted): void {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const context = canvas.getContext('2d');
  if (!context || !(width > 0 && height > 0)) return;
  const ratio = Math.min(densest, devicePixelRatio || 1);
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a size empties a canvas, and takes new memory for it: only when it is another size.
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, w, h);
  context.setTransform(w / width, 0, 0, h / height, 0, 0);
  context.save();
  painted.paint({
    context,
    width,
    height,
    ...forward,
    colour: paletteOf(canvas),
    raster: makeRaster(context),
  });
  context.restore();
}

/** Puts a drawn picture into its box, over its canvas if it has one; what is there already stays in the document. */
export function placePicture(drawing: Element, rendered: Rendered, painted: Painted | undefined): void {
  const { svg } = rendered;
  if (!painted) {
    if (svg.parentNode !== drawing || drawing.childNodes.length > 1) drawing.replaceChildren(svg);
    return;
  }
  const kept = drawing.querySelector<HTMLCanvasElement>(':scope > canvas');
  const canvas = kept ?? document.createElement('canvas');
  const old = drawing.querySelector(':scope > svg');
  if (kept && old) {
    if (old !== svg) old.replaceWith(svg);
  } else {
    canvas.setAttribute('aria-hidden', 'true');
    drawing.replaceChildren(canvas, svg);
  }
  listen();
  const paint = (): void => paintOn(canvas, rendered, painted);
  paintings.set(canvas, paint);
  paint();
}
