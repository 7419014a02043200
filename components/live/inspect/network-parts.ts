/** The parts of a network's picture, as elements of the page. */
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { make, moveTo } from './dom.ts';
import { TILE, type Column, type Layout, type Tile } from './layout.ts';
import type { Names } from './names.ts';
import type { Player, Unit } from './place.ts';

export const keyOf = ({ layer, unit }: { readonly layer: number; readonly unit: number }): string =>
  `${layer}-${unit}`;

/** The unit whose square an event is on. */
export function unitAt(player: Player, target: EventTarget | null): Unit | undefined {
  const square = target instanceof Element ? target.closest<HTMLElement>('.net-unit') : null;
  const [layer, unit] = square?.dataset['key']?.split('-').map(Number) ?? [];
  return layer === undefined || unit === undefined ? undefined : { player, layer, unit };
}

export function makeTile(tile: Tile, player: Player, names: Names, isCurrent: boolean): HTMLButtonElement {
  const unit: Unit = { player, layer: tile.layer, unit: tile.unit };
  const button = make(
    'button',
    {
      type: 'button',
      class: 'net-unit',
      'data-key': keyOf(tile),
      'aria-label': names.place(unit),
      tabindex: isCurrent ? 0 : -1,
    },
    make('canvas', { 'aria-hidden': 'true' }),
  );
  const symbol = names.symbol(unit);
  if (symbol !== undefined) button.dataset['symbol'] = symbol;
  moveTo(button, tile.x, tile.y);
  return button;
}

/** The button under a column of many units, which shows the next of them. */
export function makeTurn(
  { layer, x, first, shown, count }: Column,
  foot: number,
  names: Names,
  words: InsideWords,
): HTMLButtonElement {
  const [range, of] = [words.shown(first + 1, first + shown), words.of(count)];
  const button = make(
    'button',
    {
      type: 'button',
      class: 'net-turn',
      'data-key': `turn-${layer}`,
      'data-turn': layer,
      'aria-label': words.next(names.layer(layer), `${range} ${of}`),
    },
    make('span', {}, range),
    ' ',
    make('span', {}, of),
  );
  moveTo(button, x + TILE / 2, foot);
  return button;
}

/** The names over the columns. The outer ones may be wider than theirs: they stay within the room. */
export const makeHeads = ({ columns, width }: Layout, words: InsideWords): HTMLElement[] =>
  columns.map(({ layer, x }) => {
    const isLast = layer === columns.length - 1;
    const head = make('span', { class: 'net-head' }, words.head(layer, isLast));
    moveTo(head, layer === 0 ? 0 : isLast ? width : x + TILE / 2, 0);
    return head;
  });
