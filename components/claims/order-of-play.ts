import { normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);

/** V where each player has two moves: D leans to one side, with logit ±2x, and G makes a bell at −1 or 1. */
const scores = (): number[][] =>
  [-2, 2].map((slope) =>
    [-1, 1].map((mean) => valueFunctionFromLogit(data, normal(mean, 1), (x) => slope * x)),
  );

export const claim = defineClaim({
  id: 'order-of-play',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => {
    const table = scores();
    const column = (g: number): number[] => table.map((row) => row[g] ?? NaN);
    return [
      {
        value: {
          label: 'min-max',
          number: Math.min(...[0, 1].map((g) => Math.max(...column(g)))),
          reads: 'min-max',
        },
        relation: '>',
        bound: {
          label: 'max-min',
          number: Math.max(...table.map((row) => Math.min(...row))),
          reads: 'max-min',
        },
        unit: 'information',
      },
    ];
  },
  see: { figure: 'two-orders', set: {} },
});
