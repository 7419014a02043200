/** The middle of a corner where G begins with next to nothing. */
const corner = [2.4, 2.4, 2.6, 2.4, 2.4, 2.6, 2.6, 2.6] as const;

/**
 * Plain gradient descent, because Adam divides a gradient by its own size: however small, it moves G on. The Wasserstein
 * preset keeps the initial rate of D: with ten times as much JSD stays at 0.3 nat and more.
 */
const far = { data: 'drawn', drawing: corner, 'd-optimizer': 'sgd', 'g-optimizer': 'sgd' } as const;

/** States of `gan-2d` that teach; `npm run presets` runs each on twenty seeds and says whether it does what its words promise. */
export const presets = [
  { id: 'learns', set: {} },
  { id: 'breaks', set: { 'd-optimizer': 'sgd', 'g-optimizer': 'sgd', 'd-rate': 10, 'g-rate': 10 } },
  { id: 'collapse', set: { data: 'eight', 'g-rate': 0.0001, 'g-depth': 1, penalty: 0 } },
  { id: 'circling', set: { 'g-rate': 0.05 } },
  { id: 'vanishing', set: { ...far, loss: 'minimax', 'd-rate': 0.1, penalty: 0 } },
  { id: 'rescued', set: { ...far, 'd-rate': 0.1, penalty: 0 }, rescue: { loss: 'non-saturating' } },
  {
    id: 'wasserstein',
    set: { ...far, loss: 'wasserstein', penalty: 0 },
    rescue: { loss: 'wasserstein', 'd-rate': 0.01 },
  },
  {
    id: 'penalty',
    set: { ...far, loss: 'minimax', 'd-rate': 0.1, penalty: 1 },
    rescue: { penalty: 1 },
  },
  {
    id: 'gan-lab',
    set: {
      noise: 'uniform',
      'd-optimizer': 'sgd',
      'g-optimizer': 'sgd',
      'd-rate': 0.1,
      'g-rate': 0.1,
      width: 8,
      'g-width': 8,
      'd-activation': 'relu',
      'g-activation': 'relu',
      'g-output': 'tanh',
      batch: 150,
      penalty: 0,
      'instance-noise': 0,
    },
  },
  { id: 'curve', set: { 'noise-dimension': '1', 'instance-noise': 0 } },
] as const;
