/** What settings and numbers are called in every cell that plays the game. */
export const parameters = {
  data: 'data',
  loss: 'loss of G',
  'd-steps': 'updates of D',
  'd-rate': 'rate of D',
  'g-rate': 'rate of G',
  seed: 'seed',
  pace: 'speed',
  noise: 'noise z',
  depth: 'hidden layers',
  width: 'units in each',
  'd-activation': 'activation of D',
  'g-activation': 'activation of G',
  'g-output': 'output of G',
  'd-optimizer': 'optimiser of D',
  'g-optimizer': 'optimiser of G',
  'g-steps': 'updates of G',
  batch: 'batch',
  'instance-noise': 'instance noise',
  backend: 'runs on',
  engine: 'engine',
};

const activations = { 'leaky-relu': 'leaky ReLU', relu: 'ReLU', tanh: 'tanh' };
const optimizers = { adam: 'Adam', momentum: 'momentum', sgd: 'SGD' };

export const options = {
  data: {
    'two-gaussians': 'two Gaussians',
    'one-gaussian': 'one Gaussian',
    'three-gaussians': 'three Gaussians',
    uniform: 'uniform',
  },
  loss: {
    minimax: 'minimax',
    'non-saturating': 'non-saturating',
    'least-squares': 'least squares',
    wasserstein: 'Wasserstein',
  },
  noise: { gaussian: 'Gaussian', uniform: 'uniform' },
  'd-activation': activations,
  'g-activation': activations,
  'g-output': { linear: 'unbounded', tanh: 'tanh, within the picture' },
  'd-optimizer': optimizers,
  'g-optimizer': optimizers,
  pace: { watch: 'to watch', slow: 'step by step', full: 'as fast as it can' },
  backend: { auto: 'the fastest here', webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' },
  engine: { auto: 'the faster here', fused: 'fused kernel', reference: 'plain TensorFlow.js' },
};

export const quantities = {
  js: 'Jensen–Shannon divergence',
  'js-bare': 'JSD without the blur',
  kl: 'forward KL divergence (data to generator)',
  'kl-reverse': 'reverse KL divergence (generator to data)',
  value: 'value of the game',
  criterion: 'value of the game with the best discriminator',
  'd-loss': 'loss of D',
  'g-loss': 'loss of G',
  'missed-mass': 'data mass out of reach',
  'steps-per-second': 'steps per second',
};

/** Said of settings under which nobody would learn. */
export const frozen =
  'Both players are frozen: one of them has to be updated at least once a step. What held before stays.';
