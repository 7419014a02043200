import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import type { Player, Unit, Weight } from './place.ts';

/** Coordinates of the data and of the noise: symbols, and the same in every language. */
const axes: Readonly<Record<'data' | 'noise', readonly string[]>> = { data: ['x', 'y'], noise: ['z₁', 'z₂'] };

/** How the units and weights of a network are called. */
export interface Names {
  readonly unit: (unit: Unit) => string;
  readonly layer: (layer: number) => string;
  /** A unit with its layer where its own name does not tell it. */
  readonly place: (unit: Unit) => string;
  readonly weight: (weight: Weight) => string;
  /** What a unit stands for, where that is a coordinate. */
  readonly symbol: (unit: Unit) => string | undefined;
}

export function namesOf(player: Player, sizes: readonly number[], words: InsideWords): Names {
  const last = sizes.length - 1;
  const isHidden = (layer: number): boolean => layer > 0 && layer < last;
  const axis = (kind: 'data' | 'noise', unit: number, of: number | undefined): string =>
    kind === 'noise' && of === 1 ? 'z' : (axes[kind][unit] ?? '');
  const layer = (number: number): string => words.layer(number, number === last);
  const unit = ({ layer, unit }: Unit): string => {
    if (isHidden(layer)) return words.unit(unit + 1);
    if (layer === last && player === 'd') return words.logit;
    return axis(layer === 0 && player === 'g' ? 'noise' : 'data', unit, sizes[layer]);
  };
  const place = (one: Unit): string =>
    isHidden(one.layer) || (one.layer === last && player === 'g')
      ? words.place(unit(one), layer(one.layer))
      : unit(one);
  const source = ({ from, layer }: Weight): Unit | undefined =>
    from === 'bias' ? undefined : { player, layer: layer - 1, unit: from };
  const symbol = (one: Unit): string | undefined =>
    isHidden(one.layer) || (one.layer === last && player === 'd') ? undefined : unit(one);
  const weight = (one: Weight): string => {
    const [before, to] = [source(one), place({ player, layer: one.layer, unit: one.to })];
    return before ? words.weight(place(before), to) : words.biasOf(to);
  };
  return { unit, layer, place, weight, symbol };
}
