import type { Inspection } from '../../../src/gan/protocol.ts';
import { weightAt } from '../../../src/gan/contract/weight-index.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { make } from './dom.ts';
import type { Names } from './names.ts';
import { paintMap, type SignColours } from './paint-map.ts';
import { networkOf, type Unit } from './place.ts';
import { rangeOf, unitMap } from './unit-map.ts';

/** One unit large: its map, its bias and what it answers. */
export class UnitCard {
  readonly #canvas = make('canvas', { 'aria-hidden': 'true' });
  readonly #name = make('p', { class: 'net-name' });
  readonly #facts = make('p', { class: 'net-facts' });
  readonly element = make('div', { class: 'net-card' }, this.#name, this.#canvas, this.#facts);
  readonly #words: InsideWords;

  constructor(words: InsideWords) {
    this.#words = words;
  }

  show(inspection: Inspection, unit: Unit, names: Names, colours: SignColours): void {
    const { player, layer, unit: to } = unit;
    const map = unitMap(inspection, unit);
    paintMap(this.#canvas, map, colours);
    this.#canvas.toggleAttribute('data-strip', map.rows === 1);
    this.#name.textContent = `${player.toUpperCase()}: ${names.place(unit)}`;
    const [low, high] = rangeOf(map);
    const range = this.#words.range(formatNumber(low, 2), formatNumber(high, 2));
    const { weights } = networkOf(inspection, player);
    const bias = layer > 0 ? formatNumber(weightAt(weights, { layer, from: 'bias', to }), 3) : '';
    this.#facts.textContent = bias === '' ? range : `${this.#words.is(this.#words.bias, bias)}; ${range}`;
  }
}
