import type { PairingWords } from '../../../../components/widgets/pairing.ts';
import { unitName } from '../live/units.ts';

export const words: PairingWords = {
  title: 'The same fakes from other codes',
  caption:
    'Codes and data both follow $\\Normal(0,1)$, the encoder is $\\enc(x)=x$, and $\\G$ is the decoder. Turn it round, or move it. Above, what $\\G$ makes of all codes; below, what it makes of the code of each $x$ (dashed), and $x$ itself.',
  parameters: { turn: '$\\G(z)$', shift: 'shift' },
  options: { turn: { straight: 'z + shift', turned: '−z + shift' } },
  quantities: {
    criterion: 'score of the best discriminator',
    reconstruction: 'mean squared reconstruction error',
    answer: 'its answer at $x=1$',
  },
  panels: { densities: 'data and fakes', rebuilt: '$\\G(\\enc(x))$ against $x$' },
  presets: {
    paired: { label: 'Decoder', look: 'Each $x$ comes back as itself: no error, and the fakes are perfect.' },
    turned: {
      label: 'Turned round',
      look: 'The fakes are as perfect as before. But each $x$ comes back as $-x$.',
    },
    beside: {
      label: 'Moved',
      look: 'Now the fakes are visibly off, and yet the reconstruction is better than of the one turned round.',
    },
  },
  phrases: {
    same: 'x',
    rebuilt: 'G(enc(x))',
    sentence: (criterion, unit, reconstruction, answer) =>
      `The best discriminator scores ${criterion} ${unit} and answers ${answer} at x = 1. As a decoder, this G has a mean squared reconstruction error of ${reconstruction}.`,
    unitName,
  },
};
