import type { Stage } from '../../../../components/cells/overview/lit.ts';
import type { OverviewWords } from '../../../../src/notebook/words/overview.ts';

export const words: OverviewWords<Stage> = {
  label: 'The game',
  flow: 'Noise z becomes fakes in G. D looks at real points and fakes, and from its answers come both losses.',
  names: {
    z: 'noise $z$',
    g: '$\\G$',
    fake: 'fake',
    real: 'real',
    d: '$\\D$',
    'd-loss': 'loss of $\\D$',
    'g-loss': 'loss of $\\G$',
  },
  plain: {
    z: 'noise z',
    g: 'G',
    fake: 'fake',
    real: 'real',
    d: 'D',
    'd-loss': 'loss of D',
    'g-loss': 'loss of G',
  },
  about: {
    z: 'The dots are values of the noise z, one for each fake in the pictures. The grid lies evenly among them: every cell of it holds the same probability.',
    g: 'The grid of noise as G carries it into the plane of the data. Every cell still holds the same probability, so G puts many fakes where the cells are small.',
    fake: 'What G makes of the noise. An arrow is the push on a fake: minus the gradient of G’s loss there, as D hands it back.',
    real: 'Points drawn from the data. G never sees them; it hears of them from D alone.',
    d: 'D’s answer at every place: blue for “real”, orange for “fake”. On the green line it is ½, and D cannot tell.',
    'd-loss':
      'D’s loss is small when D calls data real and fakes fake. The picture shows both losses by step.',
    'g-loss': 'G’s loss is small when D takes the fakes for real. The picture shows both losses by step.',
  },
  enlarge: (name) => `Show ${name} large`,
  close: 'Close',
  stages: {
    noise: 'Noise z is drawn.',
    fakes: 'G carries the noise into the plane: these are the fakes.',
    verdict: 'D looks at real points and fakes, and its loss tells how often it was wrong.',
    'd-learns': 'D’s half: the gradient of D’s loss runs back through D and ends there. G stands still.',
    answer: 'G’s half: the gradient of G’s loss runs back through a D that stands still, to every fake.',
    'g-learns': 'G’s half: from the fakes the gradient runs on into G, and G learns. D stands still.',
  },
  learns: 'learns',
  held: 'stands still',
  morph: {
    label: 'From the grid of noise to G’s grid',
    noise: 'noise',
    image: 'G’s grid',
    value: (percent) => `${percent}% of the way from the noise to G`,
  },
};
