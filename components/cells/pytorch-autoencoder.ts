import { PIXEL_SD } from '../../src/gan/contract/constants.ts';
import type { LikelihoodName, TrainingConfig } from '../../src/gan/protocol.ts';
import { ofLayers, lines, optimizerOf, pytorchNetwork } from './pytorch-model.ts';
import type { PytorchAutoencoderWords } from './pytorch-autoencoder-words.ts';

const STEPS = 4000;
const REPORT_EVERY = 500;

const comments = (texts: readonly string[], indent = ''): string[] =>
  texts.map((text) => `${indent}# ${text}`);

/** −log p(x|z) of a batch, in nats for a picture. */
const costs: Readonly<Record<LikelihoodName, readonly string[]>> = {
  bernoulli: ["    bce = nn.BCEWithLogitsLoss(reduction='sum')", '    return bce(logits, ink) / len(ink)'],
  gaussian: [
    '    squares = (torch.sigmoid(logits) - ink).square().sum(dim=1).mean()',
    '    constant = PIXELS * (math.log(2 * math.pi) / 2 + math.log(PIXEL_SD))',
    '    return squares / (2 * PIXEL_SD ** 2) + constant',
  ],
};

/** The autoencoder of a cell with its settings, as one PyTorch script that fetches MNIST by torchvision. */
export function pytorchAutoencoder(config: TrainingConfig, words: PytorchAutoencoderWords): string {
  const { kind, likelihood } = config.autoencoder ?? { kind: 'plain', likelihood: 'bernoulli' };
  const isLaw = kind === 'variational';
  const sections = [
    lines(
      `# ${words.title[kind]}`,
      ...comments(words.about),
      'import math',
      '',
      'import torch',
      'from torch import nn',
      'from torchvision import datasets',
    ),
    lines(
      `# ${words.settings}`,
      `SEED = ${config.seed}`,
      `STEPS = ${STEPS}`,
      `REPORT_EVERY = ${REPORT_EVERY}`,
      `BATCH = ${config.batch}`,
      `D_RATE, G_RATE = ${config.dRate}, ${config.gRate}`,
      `CODE = ${config.noiseDimension}`,
      'PIXELS = 28 * 28',
      likelihood === 'gaussian' && `PIXEL_SD = ${PIXEL_SD}`,
      '',
      'torch.manual_seed(SEED)',
    ),
    lines(
      ...comments(words.data),
      'def load(train):',
      "    pictures = datasets.MNIST('data', train=train, download=True).data",
      '    return pictures.reshape(-1, PIXELS) / 255',
      '',
      '',
      'training, held_out = load(True)[:5000], load(False)[:1000]',
    ),
    lines(
      ...pytorchNetwork(words.initialisation),
      `# ${words.encoder[kind]}`,
      `D = network(PIXELS, ${config.depth}, ${config.width}, ${isLaw ? '2 * CODE' : 'CODE'}, ${ofLayers(config.dActivation)})`,
      optimizerOf('d', config.dOptimizer),
      `# ${words.decoder}`,
      `G = network(CODE, ${config.gDepth}, ${config.gWidth}, PIXELS, ${ofLayers(config.gActivation)})`,
      optimizerOf('g', config.gOptimizer),
    ),
    lines('def cost(logits, ink):', ...comments(words.likelihood[likelihood], '    '), ...costs[likelihood]),
    isLaw &&
      lines(
        'def divergence(mean, log_variance):',
        ...comments(words.kl, '    '),
        '    terms = mean.square() + log_variance.exp() - 1 - log_variance',
        '    return terms.sum(dim=1).mean() / 2',
      ),
    lines(
      'def terms(ink):',
      // The encoder sees pixels from −1 to 1, as the page's does.
      '    encoded = D(2 * ink - 1)',
      ...(isLaw
        ? [
            '    mean, log_variance = encoded.chunk(2, dim=1)',
            ...comments(words.reparametrisation, '    '),
            '    z = mean + (log_variance / 2).exp() * torch.randn_like(mean)',
            '    return cost(G(z), ink), divergence(mean, log_variance)',
          ]
        : ['    return cost(G(encoded), ink), torch.zeros(())']),
    ),
    lines(
      '@torch.no_grad()',
      'def report(step):',
      `    # ${words.heldOut}`,
      '    reconstruction, kl = terms(held_out)',
      `    print(f"${words.step}  ${words.cost} {reconstruction:.2f}"${isLaw ? ' f"  KL {kl:.2f}  ELBO {-reconstruction - kl:.2f}"' : ''})`,
    ),
    lines(
      'def learn():',
      '    batch = training[torch.randint(len(training), (BATCH,))]',
      '    reconstruction, kl = terms(batch)',
      `    # ${words.loss[kind]}`,
      '    loss = reconstruction + kl',
      '    opt_d.zero_grad()',
      '    opt_g.zero_grad()',
      '    loss.backward()',
      '    opt_d.step()',
      '    opt_g.step()',
    ),
    lines(
      'report(0)',
      'for step in range(1, STEPS + 1):',
      '    learn()',
      '    if step % REPORT_EVERY == 0:',
      '        report(step)',
    ),
  ];
  return `${sections.filter((section) => section !== false).join('\n\n\n')}\n`;
}
