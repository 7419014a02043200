import { CLIP } from '../../src/gan/contract/constants.ts';
import type { TrainingConfig } from '../../src/gan/protocol.ts';
import { isPlane, WINDOW } from '../../src/gan/protocol.ts';
import { pytorchData } from './pytorch-data.ts';
import { lines, pytorchLosses, pytorchNetworks } from './pytorch-model.ts';
import type { PytorchWords } from './pytorch-words.ts';

const STEPS = 5000;
const REPORT_EVERY = 500;
/** How many samples a printed reading takes. */
const SHOWN = 4096;

/** The model and the settings of a cell as one PyTorch script that runs as it stands. */
export function pytorchScript(config: TrainingConfig, words: PytorchWords): string {
  const sections = [
    head(config, words),
    settings(config, words),
    pytorchData(config, words),
    sampling(config, words),
    pytorchNetworks(config, words),
    pytorchLosses(config, words),
    readings(config, words),
    training(config, words),
  ];
  return `${sections.join('\n\n\n')}\n`;
}

function head({ data, loss }: TrainingConfig, words: PytorchWords): string {
  return lines(
    `# ${words.title}`,
    `# ${words.chosen(data, loss)}`,
    ...words.about.map((line) => `# ${line}`),
    'import math',
    '',
    'import torch',
    'import torch.nn.functional as F',
    'from torch import nn',
  );
}

function settings(config: TrainingConfig, words: PytorchWords): string {
  const learns = config.generator === 'network';
  return lines(
    `# ${words.settings}`,
    `SEED = ${config.seed}`,
    `STEPS = ${STEPS}`,
    `REPORT_EVERY = ${REPORT_EVERY}`,
    `BATCH = ${config.batch}`,
    `D_STEPS = ${config.dSteps}  # ${words.perStep}`,
    learns && `G_STEPS = ${config.gSteps}`,
    `D_RATE = ${config.dRate}`,
    learns && `G_RATE = ${config.gRate}`,
    config.penalty > 0 && `PENALTY = ${config.penalty}`,
    config.instanceNoise > 0 && `INSTANCE_NOISE = ${config.instanceNoise}`,
    config.loss === 'wasserstein' && `CLIP = ${CLIP}`,
    '',
    'torch.manual_seed(SEED)',
  );
}

function sampling({ noise, noiseDimension, instanceNoise }: TrainingConfig, words: PytorchWords): string {
  const drawn =
    noise === 'gaussian' ? 'torch.randn(n, NOISE_DIMENSION)' : '2 * torch.rand(n, NOISE_DIMENSION) - 1';
  return lines(
    `NOISE_DIMENSION = ${noiseDimension}`,
    '',
    '',
    'def noise(n):',
    `    return ${drawn}`,
    ...(instanceNoise > 0
      ? [
          '',
          '',
          'def seen(x):',
          `    # ${words.instanceNoise}`,
          '    return x + INSTANCE_NOISE * torch.randn_like(x)',
        ]
      : []),
  );
}

function readings(config: TrainingConfig, words: PytorchWords): string {
  const plane = isPlane(config);
  const see = config.instanceNoise > 0 ? (x: string) => `seen(${x})` : (x: string) => x;
  // The plane's window is [−3, 3]², in as many cells as the page's maps.
  const [low, high, cells] = plane ? [-3, 3, 40] : [...WINDOW, 60];
  return lines(
    ...words.reading.map((line) => `# ${line}`),
    `SHOWN = ${SHOWN}`,
    `LOW, HIGH, CELLS = ${low}, ${high}, ${cells}`,
    '',
    '',
    'def histogram(x):',
    `    # ${words.outer}`,
    '    cell = ((x - LOW) / (HIGH - LOW) * CELLS).floor().clamp(-1, CELLS).long() + 1',
    `    index = ${plane ? 'cell[:, 0] * (CELLS + 2) + cell[:, 1]' : 'cell[:, 0]'}`,
    '    return torch.bincount(index, minlength=(CELLS + 2) ** DIMENSION).double() / len(x)',
    '',
    '',
    'def jsd(p, q):',
    `    # ${words.jsd}`,
    '    m = (p + q) / 2',
    '    terms = torch.xlogy(p, p) + torch.xlogy(q, q) - 2 * torch.xlogy(m, m)',
    '    return terms.sum().item() / 2',
    '',
    '',
    '@torch.no_grad()',
    'def report(step):',
    `    real, other = ${see('data(SHOWN)')}, ${see('data(SHOWN)')}`,
    `    fake = ${see('G(noise(SHOWN))')}`,
    `    bce = (F.softplus(-D(real)).mean() + F.softplus(D(fake)).mean()).item() / 2`,
    `    # ${words.value}`,
    '    if not math.isfinite(bce):',
    `        raise SystemExit(f"${words.diverged}")`,
    '    p = histogram(real)',
    `    print(f"${words.step}  BCE {bce:.4f}  V {-2 * bce:.4f}  "`,
    `          f"JSD {jsd(p, histogram(fake)):.4f}  (${words.floor} {jsd(p, histogram(other)):.4f})")`,
  );
}

function training(config: TrainingConfig, words: PytorchWords): string {
  const see = config.instanceNoise > 0 ? (x: string) => `seen(${x})` : (x: string) => x;
  return lines(
    'report(0)',
    'for step in range(1, STEPS + 1):',
    '    for _ in range(D_STEPS):',
    `        real = ${see('data(BATCH)')}`,
    `        # ${words.stillG}`,
    '        with torch.no_grad():',
    `            fake = ${see('G(noise(BATCH))')}`,
    '        loss = d_loss(D(real), D(fake))',
    config.penalty > 0 && '        loss = loss + gradient_penalty(real)',
    '        opt_d.zero_grad()',
    '        loss.backward()',
    '        opt_d.step()',
    config.loss === 'wasserstein' &&
      lines(
        `        # ${words.clip}`,
        '        with torch.no_grad():',
        '            for parameter in D.parameters():',
        '                parameter.clamp_(-CLIP, CLIP)',
      ),
    config.generator === 'network' &&
      lines(
        '    for _ in range(G_STEPS):',
        `        # ${words.stillD}`,
        `        loss = g_loss(D(${see('G(noise(BATCH))')}))`,
        '        opt_g.zero_grad()',
        '        loss.backward()',
        '        opt_g.step()',
      ),
    '    if step % REPORT_EVERY == 0:',
    '        report(step)',
  );
}
