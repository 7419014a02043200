import { generatorArchitecture } from '../../src/gan/contract/architecture.ts';
import { BETA_1, BETA_2, EPSILON, MOMENTUM, NEGATIVE_SLOPE } from '../../src/gan/contract/constants.ts';
import type { ActivationName, LossName, OptimizerName, TrainingConfig } from '../../src/gan/protocol.ts';
import { isPictures } from '../../src/gan/protocol.ts';
import type { PytorchWords } from './pytorch-words.ts';

const activations: Readonly<Record<ActivationName, { readonly layer: string; readonly gain: string }>> = {
  'leaky-relu': { layer: `nn.LeakyReLU(${NEGATIVE_SLOPE})`, gain: `2 / (1 + ${NEGATIVE_SLOPE} ** 2)` },
  relu: { layer: 'nn.ReLU()', gain: '2.0' },
  tanh: { layer: 'nn.Tanh()', gain: '1.0' },
};

interface LossCode {
  readonly discriminator: string;
  readonly generator: string;
}

const crossEntropy = '(F.softplus(-a_real).mean() + F.softplus(a_fake).mean()) / 2';

const losses: Readonly<Record<LossName, LossCode>> = {
  minimax: { discriminator: crossEntropy, generator: '-F.softplus(a_fake).mean()' },
  'non-saturating': { discriminator: crossEntropy, generator: 'F.softplus(-a_fake).mean()' },
  'least-squares': {
    discriminator: '(squared_sigmoid(-a_real).mean() + squared_sigmoid(a_fake).mean()) / 2',
    generator: 'squared_sigmoid(-a_fake).mean() / 2',
  },
  wasserstein: { discriminator: '(a_fake.mean() - a_real.mean()) / 2', generator: '-a_fake.mean()' },
};

const [ones, zeros] = ['torch.ones_like', 'torch.zeros_like'];
const fromLogits = `(bce(a_real, ${ones}(a_real)) + bce(a_fake, ${zeros}(a_fake))) / 2`;

/** The losses with a logarithm by PyTorch's own name for them, as scripts for pictures write them. */
const lossesWithLogits: Readonly<Partial<Record<LossName, LossCode>>> = {
  minimax: { discriminator: fromLogits, generator: `-bce(a_fake, ${zeros}(a_fake))` },
  'non-saturating': { discriminator: fromLogits, generator: `bce(a_fake, ${ones}(a_fake))` },
};

const optimizers: Readonly<Record<OptimizerName, (parametersAndRate: string) => string>> = {
  adam: (of) => `torch.optim.Adam(${of}, betas=(${BETA_1}, ${BETA_2}), eps=${EPSILON})`,
  momentum: (of) => `torch.optim.SGD(${of}, momentum=${MOMENTUM})`,
  sgd: (of) => `torch.optim.SGD(${of})`,
};

/** The line that gives a player an optimiser, which remembers nothing. */
export const optimizerOf = (player: 'd' | 'g', optimizer: OptimizerName): string => {
  const upper = player.toUpperCase();
  return `opt_${player} = ${optimizers[optimizer](`${upper}.parameters(), lr=${upper}_RATE`)}`;
};

/** Lines without those that a setting leaves out. */
export const lines = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join('\n');

/** The activation of hidden layers and the gain of their weights, as arguments of `network`. */
export const ofLayers = (name: ActivationName): string =>
  `${activations[name].layer}, ${activations[name].gain}`;

/** The function that makes a network with its first weights. */
export const pytorchNetwork = (initialisation: readonly string[]): readonly string[] => [
  'def network(inputs, depth, width, outputs, activation, gain):',
  '    sizes = [inputs] + [width] * depth + [outputs]',
  '    layers = []',
  '    for i in range(depth + 1):',
  '        linear = nn.Linear(sizes[i], sizes[i + 1])',
  ...initialisation.map((line) => `        # ${line}`),
  '        nn.init.normal_(linear.weight, std=math.sqrt((gain if depth > 0 else 1.0) / sizes[i]))',
  '        if i == 0 and depth > 0:',
  '            nn.init.normal_(linear.bias)',
  '        else:',
  '            nn.init.zeros_(linear.bias)',
  '        layers.append(linear)',
  '        if i < depth:',
  '            layers.append(activation)',
  '    return nn.Sequential(*layers)',
  '',
  '',
];

/** Both networks with their first weights, and their optimisers. */
export function pytorchNetworks(config: TrainingConfig, words: PytorchWords): string {
  const { depth, width, gDepth, gWidth, fixedMean, fixedSd } = config;
  const tanhScale = generatorArchitecture(config).tanhScale;
  const fixed = config.generator === 'fixed';
  return lines(
    ...pytorchNetwork(words.initialisation),
    ...(tanhScale === undefined
      ? []
      : [
          'class ScaledTanh(nn.Module):',
          `    # ${words.scaledTanh(tanhScale)}`,
          '    def forward(self, x):',
          `        return ${tanhScale} * torch.tanh(x)`,
          '',
          '',
        ]),
    `# ${words.logit}`,
    `D = network(DIMENSION, ${depth}, ${width}, 1, ${ofLayers(config.dActivation)})`,
    optimizerOf('d', config.dOptimizer),
    ...(fixed
      ? ['', '', `# ${words.fixed}`, 'def G(z):', `    return ${fixedMean} + ${fixedSd} * z`]
      : [
          `G = network(NOISE_DIMENSION, ${gDepth}, ${gWidth}, DIMENSION, ${ofLayers(config.gActivation)})`,
          ...(tanhScale === undefined ? [] : ['G.append(ScaledTanh())']),
          optimizerOf('g', config.gOptimizer),
        ]),
  );
}

/** The losses of both players, from logits, and the penalty. A schedule may lead through several of them. */
export function pytorchLosses(configs: readonly TrainingConfig[], words: PytorchWords): string {
  const names = [...new Set(configs.map(({ loss }) => loss))];
  const [{ generator, loss: first, data }] = configs as [TrainingConfig];
  const learns = generator === 'network';
  const several = names.length > 1;
  const withLogits = isPictures({ data });
  const of = (loss: LossName) => `_${loss.replaceAll('-', '_')}`;
  return lines(
    ...(withLogits
      ? [...words.withLogits.map((line) => `# ${line}`), 'bce = nn.BCEWithLogitsLoss()', '', '']
      : []),
    names.map((loss) => lossOf(loss, several ? of(loss) : '', learns, words, withLogits)).join('\n\n\n'),
    ...(several
      ? ['', '', `d_loss = d_loss${of(first)}`, ...(learns ? [`g_loss = g_loss${of(first)}`] : [])]
      : []),
    ...(configs.some(({ penalty }) => penalty > 0)
      ? [
          '',
          '',
          'def gradient_penalty(real):',
          ...words.penalty.map((line) => `    # ${line}`),
          '    x = real.detach().requires_grad_(True)',
          '    (slope,) = torch.autograd.grad(D(x).sum(), x, create_graph=True)',
          '    return PENALTY / 2 * slope.square().sum(dim=1).mean()',
        ]
      : []),
  );
}

function lossOf(
  loss: LossName,
  suffix: string,
  learns: boolean,
  words: PytorchWords,
  withLogits: boolean,
): string {
  const code = (withLogits ? lossesWithLogits[loss] : undefined) ?? losses[loss];
  const comment = words.loss[loss];
  return lines(
    `# ${comment.title}`,
    // A critic has no logarithm to lose, and a squared sigmoid is lost in another way.
    ...(losses[loss].discriminator === crossEntropy ? words.neverSigmoid.map((line) => `# ${line}`) : []),
    ...(loss === 'least-squares'
      ? [
          'def squared_sigmoid(a):',
          ...words.squaredSigmoid.map((line) => `    # ${line}`),
          '    return torch.exp(2 * F.logsigmoid(a))',
          '',
          '',
        ]
      : []),
    `def d_loss${suffix}(a_real, a_fake):`,
    `    # ${comment.discriminator}`,
    `    return ${code.discriminator}`,
    ...(learns
      ? ['', '', `def g_loss${suffix}(a_fake):`, `    # ${comment.generator}`, `    return ${code.generator}`]
      : []),
  );
}
