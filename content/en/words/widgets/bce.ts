import type { BceWords } from '../../../../components/widgets/bce.ts';
import { unitName } from '../live/units.ts';

export const words: BceWords = {
  title: 'One prediction, its loss and its slope',
  caption:
    'Drag the upright line. It stands at the logit $a$, the prediction is $\\hat y = \\sigma(a)$, and $y$ is the label. The upper picture shows the loss, the lower one its slope. The shaded area is what single precision makes of the formula in $\\hat y$. At the grey square it breaks off.',
  parameters: { y: 'label', logit: 'logit' },
  quantities: {
    probability: 'prediction',
    loss: 'binary cross entropy',
    gradient: 'slope of the loss with respect to the logit',
    'loss-naive-float32': 'by the formula in ŷ, in float32',
  },
  panels: {
    loss: 'loss of one prediction, over its logit $a$',
    gradient: 'its slope $\\hat y - y$, in nats',
  },
  presets: {
    wrong: {
      label: 'Sure and wrong',
      look: 'In nats the loss is hardly more than $a$ itself, and the slope is hardly less than $1$: from here on the loss rises evenly.',
    },
    soft: {
      label: 'A soft label',
      look: 'At $a = \\ln 9$ the prediction is $\\hat y = y = 0.9$, and the slope is zero. The loss is not: what is left is the entropy of the label.',
    },
    overflow: {
      label: 'Where ŷ rounds to 1',
      look: 'The prediction differs from $1$ by less than single precision can tell. The formula in $\\hat y$ gives $\\infty$, the one in the logit gives the loss.',
    },
  },
  phrases: {
    sentence: (y, p, loss, unit, slope) =>
      `With the label ${y} and the prediction ${p} the loss is ${loss} ${unit}, and its slope is ${slope}.`,
    broken: 'In single precision the prediction has rounded to exactly 1, and the formula in ŷ answers ∞.',
    unitName,
  },
};
