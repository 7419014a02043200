import type { TwoOrdersWords } from '../../../../components/widgets/two-orders.ts';
import { unitName } from '../live/units.ts';

export const words: TwoOrdersWords = {
  title: 'Two moves each, in either order',
  caption:
    'Data from $\\Normal(0,1)$. $\\D$ may lean to one side or the other, $\\D(x)=\\sigma(\\pm wx)$; $\\G$ may put a bell of width 1 at $-m$ or at $m$. Each entry is the score $V$, which $\\D$ wants high and $\\G$ low. At the right, the least of each row: what $\\D$ gets if $\\G$ moves second. At the bottom, the largest of each column: what it gets if it moves second itself.',
  parameters: { lean: 'steepness $w$', place: 'place $m$' },
  quantities: {
    'min-max': 'D moves second: the least of the largest',
    'max-min': 'G moves second: the largest of the least',
  },
  panels: { table: 'the score $V$ for each pair of moves' },
  presets: {
    steeper: {
      label: 'A steeper $\\D$',
      look: 'The surer $\\D$ is, the more it costs to be found on the wrong side.',
    },
    nothing: {
      label: '$\\D$ has no opinion',
      look: 'All four entries are $-\\log 4$, and the order is of no consequence.',
    },
    home: {
      label: 'Both moves the same',
      look: 'With $m = 0$ the two moves of $\\G$ are one, and both orders agree.',
    },
  },
  phrases: {
    table: {
      rows: ['D: real on the left', 'D: real on the right'],
      columns: ['G: fakes left', 'G: fakes right'],
      rowEnd: 'least',
      columnEnd: 'largest',
    },
    sentence: (minMax, maxMin, unit, same) =>
      same
        ? `Whoever moves first, the score is ${minMax} ${unit}: here the order does not matter.`
        : `If D moves second, the score is ${minMax} ${unit}; if G moves second, it is ${maxMin} ${unit}.`,
    unitName,
  },
};
