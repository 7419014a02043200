// Of the claim `order-of-play`: a game of two moves each, in either order.
import { normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { gameTable } from '../plots/game-table.ts';

/** What the figure says in its pictures and below them. */
interface TwoOrdersPhrases {
  readonly table: {
    readonly rows: readonly [string, string];
    readonly columns: readonly [string, string];
    readonly rowEnd: string;
    readonly columnEnd: string;
  };
  readonly sentence: (minMax: string, maxMin: string, unit: string, same: boolean) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const data = normal(0, 1);

const parameters = {
  lean: slider({ min: 0, max: 4, step: 0.1, initial: 2 }),
  place: slider({ min: 0, max: 3, step: 0.1, initial: 1 }),
};

/** V for each move of D (real to the left, real to the right), by each of G (a bell on the left, on the right). */
function scores({ lean, place }: Values<typeof parameters>): number[][] {
  return [-lean, lean].map((slope) =>
    [-place, place].map((mean) => valueFunctionFromLogit(data, normal(mean, 1), (x) => slope * x)),
  );
}

const columns = (rows: readonly (readonly number[])[]): number[][] =>
  [0, 1].map((g) => rows.map((row) => row[g] ?? NaN));

export const twoOrders = defineWidget<TwoOrdersPhrases>()({
  id: 'two-orders',
  parameters,
  groups: [
    { symbol: '$\\D$', role: 'discriminator', parameters: ['lean'] },
    { symbol: '$\\pg$', role: 'model', parameters: ['place'] },
  ],
  units: {
    'min-max': { unit: 'information', symbol: '\\min_{\\G}\\max_{\\D}V' },
    'max-min': { unit: 'information', symbol: '\\max_{\\D}\\min_{\\G}V' },
  },
  panels: ['table'],
  derive: scores,
  quantities(_values, rows) {
    return {
      'min-max': Math.min(...columns(rows).map((column) => Math.max(...column))),
      'max-min': Math.max(...rows.map((row) => Math.min(...row))),
    };
  },
  figure(_values, _quantities, context, rows) {
    const { table } = context.say;
    const show = (nats: number) => ({
      value: inUnit(nats, 'information', context.unit),
      text: formatQuantity(nats, 'information', context.unit),
    });
    return {
      table: gameTable(
        {
          entries: rows.map((row) => row.map(show)),
          rowEnds: rows.map((row) => show(Math.min(...row))),
          columnEnds: columns(rows).map((column) => show(Math.max(...column))),
          ...table,
        },
        context,
      ),
    };
  },
  describe: (_values, q, { say, unit }) => {
    const show = (value: number): string => formatQuantity(value, 'information', unit);
    return say.sentence(
      show(q['min-max']),
      show(q['max-min']),
      say.unitName('information', unit),
      q['min-max'] - q['max-min'] < 5e-4,
    );
  },
  presets: [
    { id: 'steeper', set: { lean: 4, place: 1 } },
    { id: 'nothing', set: { lean: 0, place: 1 } },
    { id: 'home', set: { lean: 2, place: 0 } },
  ],
});

export type TwoOrdersWords = WordsOf<typeof twoOrders>;
