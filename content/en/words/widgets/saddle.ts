import type { SaddleWords } from '../../../../components/widgets/saddle.ts';
import { counted } from '../../../../src/notebook/unit.ts';

export const words: SaddleWords = {
  title: 'Two players on a saddle',
  caption:
    'Up to sixty steps on $f(x,y) = xy + \\tfrac c2(x^2-y^2)$. One player moves $x$ (sideways) to lower $f$, the other moves $y$ (up and down) to raise it; the solution is in the middle. Drag the circle to begin elsewhere.',
  parameters: {
    play: 'they move',
    rate: 'step $\\eta$',
    damping: 'damping $c$',
    start: 'start',
    steps: 'steps',
  },
  options: { play: { simultaneous: 'both at once', alternating: 'in turn' } },
  quantities: { radius: 'distance from the solution after these steps' },
  panels: {
    path: 'where they go; dotted, the circle on which they began',
    distance: 'distance from the solution',
  },
  presets: {
    small: {
      label: 'A smaller step',
      look: 'Slower, and still outwards: there is no step that is small enough.',
    },
    turns: {
      label: 'In turn',
      look: 'The second player sees the new place of the first. Now they stay on a closed ring, and circle there for ever.',
    },
    damped: {
      label: 'Damped',
      look: 'Each player is held back a little by a valley of its own, and they arrive.',
    },
    beyond: {
      label: 'In turn, too fast',
      look: 'From $\\eta = 2$ on, even players who take turns run off.',
    },
  },
  phrases: {
    distances: (from, to, steps) =>
      `The players begin ${from} from the solution and are ${to} from it after ${counted(steps, 'step')}.`,
    each: (factor) => `Every step multiplies the distance by ${factor}:`,
    turns: 'They take turns:',
    fate: {
      in: 'they come nearer and nearer.',
      out: 'they drift outwards, and on and on.',
      round: 'they go round the solution, and neither arrive nor leave.',
    },
    step: 'step',
    distance: 'distance',
    start: 'start',
  },
};
