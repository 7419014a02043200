import { weightAt } from '../../../src/gan/contract/weight-index.ts';
import type { Inspection } from '../../../src/gan/protocol.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { make, makeSvg } from './dom.ts';
import { layoutOf, linkAt, pageOf, ROWS, type Layout } from './layout.ts';
import { keyOf, makeHeads, makeTile, makeTurn, unitAt } from './network-parts.ts';
import type { Names } from './names.ts';
import { paintMap, type SignColours } from './paint-map.ts';
import { networkOf, type Player, type Unit, type Weight } from './place.ts';
import { unitMap } from './unit-map.ts';

/** As near as this a pointer means a link, in pixels. */
const REACH = 10;
/** The line of the largest weight of a layer, and of the smallest, in pixels. */
const WIDEST = 5;
const THINNEST = 0.4;

export interface NetworkListener {
  /** A pointer or the focus is on a unit or a weight, or on neither any more. */
  readonly look: (at: Unit | Weight | undefined) => void;
  readonly choose: (weight: Weight) => void;
  /** A column shows other units. */
  readonly turned: () => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One network: columns of squares, a square for each unit, and a line for each weight between two that are shown. */
export class NetworkView {
  readonly element: HTMLElement;
  readonly #player: Player;
  readonly #words: InsideWords;
  readonly #listener: NetworkListener;
  readonly #stage = make('div', { class: 'net-stage' });
  readonly #scroller = make('div', { class: 'net-scroller' }, make('div', {}, this.#stage));
  readonly #svg = makeSvg('svg', { 'aria-hidden': 'true' });
  readonly #marks = {
    chosen: makeSvg('line', { class: 'chosen' }),
    looked: makeSvg('line', { class: 'looked' }),
  };
  #layout: Layout = { width: 0, height: 0, foot: 0, columns: [], tiles: [], links: [] };
  #outline = '';
  #firsts: number[] = [];
  #lines: SVGLineElement[] = [];
  #tiles = new Map<string, HTMLButtonElement>();
  #current = '1-0';

  constructor(player: Player, words: InsideWords, listener: NetworkListener) {
    this.#player = player;
    this.#words = words;
    this.#listener = listener;
    const name = make('p', { class: 'net-name', id: `inside-${player}` }, words.networks[player]);
    this.element = make(
      'div',
      { class: 'net', role: 'group', 'aria-labelledby': name.id, 'data-player': player },
      name,
      this.#scroller,
    );
    this.#hear();
  }

  /** Turns a column to the page that has a unit. */
  reveal({ layer, unit }: Unit): void {
    this.#firsts[layer] = pageOf(unit);
  }

  show(inspection: Inspection, names: Names, chosen: Weight, colours: SignColours): void {
    const { sizes, weights } = networkOf(inspection, this.#player);
    this.#arrange(sizes, names);
    const largest = sizes.map((_, layer) =>
      layer === 0
        ? 0
        : (weights[2 * layer - 2] ?? new Float32Array()).reduce((a, w) => Math.max(a, Math.abs(w)), 0),
    );
    this.#layout.links.forEach((link, i) => {
      const value = weightAt(weights, link);
      const line = this.#lines[i];
      const share = Math.abs(value) / (largest[link.layer] || 1);
      line?.setAttribute('class', value < 0 ? 'below' : 'above');
      line?.setAttribute('stroke-width', (THINNEST + share * (WIDEST - THINNEST)).toFixed(2));
    });
    for (const { layer, unit } of this.#layout.tiles) {
      const canvas = this.#tiles.get(keyOf({ layer, unit }))?.querySelector('canvas');
      if (canvas) paintMap(canvas, unitMap(inspection, { player: this.#player, layer, unit }), colours);
    }
    this.#mark(chosen);
  }

  /** Builds the squares and the lines, where they are not there yet as they have to be. */
  #arrange(sizes: readonly number[], names: Names): void {
    this.#layout = layoutOf(sizes, this.#firsts, this.#stage.parentElement?.clientWidth ?? 0);
    const { width, height, foot, columns, tiles, links } = this.#layout;
    const outline = JSON.stringify([width, sizes, columns]);
    if (outline === this.#outline) return;
    this.#outline = outline;
    const focused = this.#stage.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset['key']
      : undefined;
    this.#stage.style.width = `${width}px`;
    this.#stage.style.height = `${height}px`;
    for (const [name, value] of Object.entries({ width, height }))
      this.#svg.setAttribute(name, String(value));
    this.#lines = links.map(({ x1, y1, x2, y2 }) => makeSvg('line', { x1, y1, x2, y2 }));
    this.#svg.replaceChildren(...this.#lines);
    if (!tiles.some((tile) => keyOf(tile) === this.#current))
      this.#current = keyOf(tiles.at(-1) ?? { layer: 1, unit: 0 });
    this.#tiles = new Map(
      tiles.map((tile) => {
        const key = keyOf(tile);
        return [key, makeTile(tile, this.#player, names, key === this.#current)];
      }),
    );
    const turns = columns
      .filter(({ count }) => count > ROWS)
      .map((column) => makeTurn(column, foot, names, this.#words));
    const heads = makeHeads(this.#layout, this.#words);
    this.#stage.replaceChildren(this.#svg, ...heads, ...this.#tiles.values(), ...turns);
    if (focused !== undefined) this.#stage.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  }

  /** Shows what a pointer or the focus is on. */
  look(at: Unit | Weight | undefined): void {
    const weight = at && 'to' in at ? at : undefined;
    this.#ring('looked', weight);
    this.#stage.toggleAttribute('data-pointing', weight?.player === this.#player);
  }

  /** Shows which weight is chosen: its line, or the square of its bias. */
  #mark(chosen: Weight): void {
    this.#ring('chosen', chosen);
    const isBias = chosen.player === this.#player && chosen.from === 'bias';
    const key = isBias ? keyOf({ layer: chosen.layer, unit: chosen.to }) : '';
    for (const [name, tile] of this.#tiles) tile.toggleAttribute('data-chosen', name === key);
  }

  /** Lays a line over all others, with a rim. */
  #ring(kind: 'chosen' | 'looked', weight: Weight | undefined): void {
    const rim = this.#marks[kind];
    rim.remove();
    if (weight?.player !== this.#player) return;
    const i = this.#layout.links.findIndex(
      ({ layer, from, to }) => layer === weight.layer && from === weight.from && to === weight.to,
    );
    const [link, line] = [this.#layout.links[i], this.#lines[i]];
    if (!link || !line) return;
    for (const name of ['x1', 'y1', 'x2', 'y2'] as const) rim.setAttribute(name, String(link[name]));
    rim.setAttribute('stroke-width', String(Number(line.getAttribute('stroke-width')) + 4));
    this.#svg.append(rim, line);
  }

  #weightAt({ clientX, clientY, target }: MouseEvent): Weight | undefined {
    if (target instanceof Element && target.closest('button')) return undefined;
    const { left, top } = this.#stage.getBoundingClientRect();
    const link = linkAt(this.#layout, clientX - left, clientY - top, REACH);
    return link && { player: this.#player, layer: link.layer, from: link.from, to: link.to };
  }

  #hear(): void {
    const { look, choose } = this.#listener;
    const stage = this.#stage;
    stage.addEventListener('pointermove', (event) =>
      look(unitAt(this.#player, event.target) ?? this.#weightAt(event)),
    );
    stage.addEventListener('pointerleave', () => look(undefined));
    stage.addEventListener('focusin', (event) => {
      const unit = unitAt(this.#player, event.target);
      if (unit) this.#moveTo(unit, false);
      look(unit);
    });
    stage.addEventListener('focusout', () => look(undefined));
    stage.addEventListener('keydown', (event) => {
      const unit = unitAt(this.#player, event.target);
      const step = steps[event.key];
      if (!unit || !step) return;
      event.preventDefault();
      this.#go(unit, step);
    });
    stage.addEventListener('click', (event) => {
      const unit = unitAt(this.#player, event.target);
      const turned =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-turn]') : null;
      if (turned) this.#turn(Number(turned.dataset['turn']));
      else if (unit && unit.layer > 0)
        choose({ player: this.#player, layer: unit.layer, from: 'bias', to: unit.unit });
      else if (!unit) {
        const weight = this.#weightAt(event);
        if (weight) choose(weight);
      }
    });
  }

  /** Makes a unit the one that Tab comes to. */
  #moveTo(unit: Unit, withFocus: boolean): void {
    const before = this.#tiles.get(this.#current);
    if (before) before.tabIndex = -1;
    this.#current = keyOf(unit);
    const tile = this.#tiles.get(this.#current);
    if (tile) tile.tabIndex = 0;
    if (withFocus) tile?.focus();
  }

  /** Goes from a unit to the one beside it, and turns the page of a column at its end. */
  #go({ layer, unit }: Unit, [across, down]: readonly [number, number]): void {
    const column = this.#layout.columns[layer + across];
    const here = this.#layout.columns[layer];
    if (!column || !here) return;
    const row = unit - here.first;
    const next = across === 0 ? unit + down : column.first + Math.min(row, column.shown - 1);
    if (next < 0 || next >= column.count) return;
    const target: Unit = { player: this.#player, layer: layer + across, unit: next };
    if (pageOf(next) !== column.first) {
      this.reveal(target);
      this.#listener.turned();
    }
    this.#moveTo(target, true);
  }

  #turn(layer: number): void {
    const column = this.#layout.columns[layer];
    if (!column) return;
    const next = column.first + ROWS;
    this.#firsts[layer] = next < column.count ? next : 0;
    this.#listener.turned();
  }
}
