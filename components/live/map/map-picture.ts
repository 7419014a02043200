/** The picture of a map: a square for each pixel, its axes, a ring at the cell's own settings, and the cursor. */
import { trustedHtml } from '../../../src/notebook/trusted.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { shareOf, ticksOf, type MapWindow, type Pixel, type Range, type Rates } from './axes.ts';
import { depthOf, LETTERS, stateOf } from './looks.ts';
import type { PixelResult } from './map-run.ts';

const SVG = 'http://www.w3.org/2000/svg';

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A rate as its control writes it. */
export const rateText = (rate: number): string => String(rate);

/** What a pixel shows: a result, of its own run or of one nearby. */
export interface Shown {
  readonly result: PixelResult;
  readonly isOwn: boolean;
}

export class MapPicture {
  readonly box: HTMLElement;
  readonly #frame: HTMLElement;
  #size = 0;
  #window: MapWindow | undefined;
  #squares: { readonly rect: SVGElement; readonly letter: SVGElement }[] = [];
  #cursor = svgElement('g', { class: 'map-cursor', visibility: 'hidden' });
  #ring = svgElement('circle', { class: 'map-here' });

  constructor(words: GameMapWords, keysId: string) {
    // A light line within a dark one is seen on every colour.
    for (const name of ['outer', 'inner'])
      this.#cursor.append(svgElement('rect', { class: name, width: 1, height: 1 }));
    this.#frame = document.createElement('div');
    this.#frame.className = 'map-plot';
    this.#frame.innerHTML = trustedHtml(
      '<p class="map-axis" data-axis="g"></p><div class="map-ticks" data-axis="g" aria-hidden="true"></div><div class="map-picture"></div><div class="map-ticks" data-axis="d" aria-hidden="true"></div><p class="map-axis" data-axis="d"></p>',
    );
    for (const axis of ['d', 'g'] as const)
      this.#frame.querySelector(`.map-axis[data-axis="${axis}"]`)?.append(words.axes[axis]);
    this.box = this.#frame.querySelector<HTMLElement>('.map-picture') ?? this.#frame;
    this.box.tabIndex = 0;
    this.box.setAttribute('role', 'application');
    this.box.setAttribute('aria-label', words.picture);
    this.box.setAttribute('aria-describedby', keysId);
  }

  get element(): HTMLElement {
    return this.#frame;
  }

  /** Draws an empty map. */
  take(size: number, window: MapWindow): void {
    this.#size = size;
    this.#window = window;
    const svg = svgElement('svg', { viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' });
    this.#squares = Array.from({ length: size ** 2 }, (_, k) => {
      const [x, y] = [k % size, size - 1 - Math.floor(k / size)];
      const rect = svgElement('rect', { x, y, width: 1, height: 1 });
      const letter = svgElement('text', { x: x + 0.5, y: y + 0.72 });
      svg.append(rect, letter);
      return { rect, letter };
    });
    svg.append(this.#ring, this.#cursor);
    this.box.dataset['size'] = String(size);
    this.box.replaceChildren(svg);
    for (const axis of ['d', 'g'] as const) this.#drawTicks(axis, window[axis]);
  }

  #drawTicks(axis: 'd' | 'g', range: Range): void {
    const ticks = ticksOf(range).map((rate) => {
      const tick = document.createElement('span');
      tick.textContent = rateText(rate);
      const share = `${100 * shareOf(range, rate)}%`;
      if (axis === 'd') tick.style.left = share;
      else tick.style.bottom = share;
      return tick;
    });
    this.#frame.querySelector(`.map-ticks[data-axis="${axis}"]`)?.replaceChildren(...ticks);
  }

  /** Shows a pixel as what it is known to be. */
  paint({ column, row }: Pixel, shown: Shown | undefined): void {
    const square = this.#squares[row * this.#size + column];
    if (!square) return;
    const { rect, letter } = square;
    const { result } = shown ?? {};
    if (result !== undefined) {
      const state = result === 'failed' ? 'failed' : stateOf(result);
      rect.dataset['state'] = letter.dataset['state'] = state;
      rect.dataset['depth'] = result === 'failed' ? '' : String(depthOf(result.quantities['js'] ?? NaN));
      rect.toggleAttribute('data-coarse', shown?.isOwn === false);
    }
    const text =
      shown?.isOwn === true && result !== undefined && result !== 'failed' ? LETTERS[stateOf(result)] : '';
    if (letter.textContent !== text) letter.textContent = text;
  }

  /** Puts the ring where the settings of the cell lie, and takes it away where they are outside. */
  showHere({ d, g }: Rates): void {
    const window = this.#window;
    if (!window) return;
    const [x, y] = [shareOf(window.d, d), shareOf(window.g, g)];
    const isInside = [x, y].every((share) => share >= 0 && share <= 1);
    this.#ring.setAttribute('visibility', isInside ? 'visible' : 'hidden');
    if (!isInside) return;
    this.#ring.setAttribute('cx', String(x * this.#size));
    this.#ring.setAttribute('cy', String((1 - y) * this.#size));
    this.#ring.setAttribute('r', String(this.#size / 45));
  }

  showCursor(pixel: Pixel | undefined): void {
    this.#cursor.setAttribute('visibility', pixel ? 'visible' : 'hidden');
    if (!pixel) return;
    this.#cursor.setAttribute('transform', `translate(${pixel.column} ${this.#size - 1 - pixel.row})`);
  }

  /** Finds the pixel under a pointer. */
  pixelAt({ clientX, clientY }: MouseEvent): Pixel | undefined {
    const { left, bottom, width, height } = this.box.getBoundingClientRect();
    const column = Math.floor(((clientX - left) / width) * this.#size);
    const row = Math.floor(((bottom - clientY) / height) * this.#size);
    const within = (k: number): boolean => k >= 0 && k < this.#size;
    return within(column) && within(row) ? { column, row } : undefined;
  }
}

/** A count of runs or steps as the map says it. */
export const countText = (count: number): string => formatNumber(count, 0);
