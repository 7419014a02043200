import type { DetourWords } from '../../../../components/widgets/detour.ts';
import { unitName } from '../live/units.ts';

export const words: DetourWords = {
  title: 'A shortcut by way of a third coin',
  caption:
    'Three coins, each given by how often it shows heads. Violet, the divergence from $\\p$ to $r$ and on to $\\q$, for every $r$; grey, straight from $\\p$ to $\\q$. Where violet runs below grey, the detour is shorter than the way.',
  parameters: { p: 'heads with $\\p$', r: 'heads with $r$', q: 'heads with $\\q$' },
  quantities: {
    way: 'JSD from p to q',
    detour: 'JSD from p to r and from r to q, together',
    'root-way': 'the root: straight',
    'root-detour': 'the roots: by way of r',
  },
  panels: { divergence: 'the divergence', root: 'its square root' },
  presets: {
    near: {
      label: 'Nearly fair coins',
      look: 'Close together the JSD goes like a square, and half-way costs half.',
    },
    off: {
      label: 'Out of the way',
      look: 'A third coin that does not lie between the two is a detour for both measures.',
    },
    end: { label: 'No detour', look: 'With $r = \\q$ both ways are the same, for either measure.' },
  },
  phrases: {
    sentence: (straight, round, unit, roots, rootUnit) =>
      `Straight from p to q the divergence is ${straight} ${unit}, by way of r it is ${round}. Of the roots, the way is ${roots[0]} ${rootUnit} and the detour ${roots[1]}.`,
    straight: 'straight',
    round: 'by way of r',
    unitName,
  },
};
