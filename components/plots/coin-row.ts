import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';

interface Coin {
  readonly place: number;
  readonly toss: number;
  readonly slot: number;
}

export interface CoinRow {
  readonly tosses: ArrayLike<number>;
  /** What the last coins are called: "toss 1,000". */
  readonly name: (place: number) => string;
  readonly columns: readonly [string, string];
}

/** The latest tosses of a row as coins that show 1 or 0; those before them do not fit. */
export function coinRow({ tosses, name, columns }: CoinRow, context: DrawContext): PlotPanel {
  const room = context.compact ? 12 : 24;
  const first = Math.max(0, tosses.length - room);
  const coins = Array.from({ length: tosses.length - first }, (_, slot): Coin => ({
    place: first + slot + 1,
    toss: tosses[first + slot] ?? NaN,
    slot,
  }));
  const { color } = marks.data;
  const label = (named: readonly Coin[], textAnchor: 'start' | 'end'): Plot.Markish =>
    Plot.text(named, {
      x: 'slot',
      y: () => 0.5,
      dx: textAnchor === 'start' ? -11 : 11,
      dy: 21,
      text: (coin: Coin) => name(coin.place),
      textAnchor,
    });
  const options: Plot.PlotOptions = {
    width: context.width,
    height: 62,
    marginLeft: 14,
    marginRight: 14,
    marginTop: 20,
    marginBottom: 16,
    x: { domain: [0, room - 1], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.dot(coins, {
        x: 'slot',
        y: () => 0.5,
        r: 10.5,
        stroke: color,
        strokeWidth: 1.5,
        fill: (coin: Coin) => (coin.toss === 1 ? color : 'var(--paper)'),
      }),
      Plot.text(coins, {
        x: 'slot',
        y: () => 0.5,
        text: (coin: Coin) => String(coin.toss),
        fill: (coin: Coin) => (coin.toss === 1 ? 'var(--paper)' : 'var(--ink)'),
        fontWeight: 600,
      }),
      // The names of the first and the last coin reach inwards, so that they stay within the picture.
      ...(coins.length > 8 ? [label(coins.slice(0, 1), 'start')] : []),
      label(coins.slice(-1), coins.length > 8 ? 'end' : 'start'),
    ],
  };
  return { options, table: { columns: [...columns], rows: coins.map(({ place, toss }) => [place, toss]) } };
}
