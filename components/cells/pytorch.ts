import { CLIP } from '../../src/gan/contract/constants.ts';
import type { TrainingConfig } from '../../src/gan/protocol.ts';
import { isPictures, isPlane, WINDOW } from '../../src/gan/protocol.ts';
import { configsOf, pytorchChanges, type ScriptStory } from './pytorch-changes.ts';
import { pytorchData } from './pytorch-data.ts';
import { pytorchDigits, pytorchSheet } from './digits/pytorch.ts';
import { lines, pytorchLosses, pytorchNetworks } from './pytorch-model.ts';
import type { PytorchWords } from './pytorch-words.ts';

const STEPS = 5000;
const REPORT_EVERY = 500;
/** How many samples a printed reading takes. */
const SHOWN = 4096;

const FROM_THE_SEED: ScriptStory = { events: [], savedStart: false };

/** The model and the settings of a cell, and what happens on the way, as one PyTorch script that runs as it stands. */
export function pytorchScript(config: TrainingConfig, words: PytorchWords, story = FROM_THE_SEED): string {
  const configs = configsOf(config, story);
  const ever: Ever = {
    penalty: configs.some(({ penalty }) => penalty > 0),
    instanceNoise: configs.some(({ instanceNoise }) => instanceNoise > 0),
    clip: configs.some(({ loss }) => loss === 'wasserstein'),
  };
  const changes = pytorchChanges(config, story, words);
  const sections = [
    head(config, words),
    settings(config, story, ever, words),
    isPictures(config) ? pytorchDigits(config, words) : pytorchData(config, words),
    sampling(config, ever, words),
    ...(story.savedStart ? [words.savedStart.map((line) => `# ${line}`).join('\n')] : []),
    pytorchNetworks(config, words),
    pytorchLosses(configs, words),
    isPictures(config) ? pytorchSheet(words) : readings(config, ever, words),
    players(config, ever, words),
    ...(changes.length > 0 ? [changes.join('\n')] : []),
    training(config, changes.length > 0),
  ];
  return `${sections.join('\n\n\n')}\n`;
}

/** What the run needs at some step of it. */
interface Ever {
  readonly penalty: boolean;
  readonly instanceNoise: boolean;
  readonly clip: boolean;
}

function head({ data, loss }: TrainingConfig, words: PytorchWords): string {
  const ofPictures = isPictures({ data });
  return lines(
    `# ${words.title}`,
    `# ${words.chosen(data, loss)}`,
    ...words.about.map((line) => `# ${line}`),
    'import math',
    '',
    'import torch',
    'import torch.nn.functional as F',
    'from torch import nn',
    ofPictures && 'from torchvision.datasets import MNIST',
    ofPictures && 'from torchvision.utils import save_image',
  );
}

function settings(config: TrainingConfig, { events }: ScriptStory, ever: Ever, words: PytorchWords): string {
  // On beyond the last change, to see what it does.
  const last = Math.max(0, ...events.map(({ step }) => step));
  const steps = Math.max(STEPS, (Math.ceil(last / REPORT_EVERY) + 2) * REPORT_EVERY);
  const learns = config.generator === 'network';
  return lines(
    `# ${words.settings}`,
    `SEED = ${config.seed}`,
    `STEPS = ${steps}`,
    `REPORT_EVERY = ${REPORT_EVERY}`,
    `BATCH = ${config.batch}`,
    `D_STEPS = ${config.dSteps}  # ${words.perStep}`,
    learns && `G_STEPS = ${config.gSteps}`,
    `D_RATE = ${config.dRate}`,
    learns && `G_RATE = ${config.gRate}`,
    ever.penalty && `PENALTY = ${config.penalty}`,
    ever.instanceNoise && `INSTANCE_NOISE = ${config.instanceNoise}`,
    ever.clip && `CLIP = ${config.loss === 'wasserstein' ? CLIP : 'math.inf'}`,
    '',
    'torch.manual_seed(SEED)',
  );
}

function sampling(
  { noise, noiseDimension }: TrainingConfig,
  { instanceNoise }: Ever,
  words: PytorchWords,
): string {
  const drawn =
    noise === 'gaussian' ? 'torch.randn(n, NOISE_DIMENSION)' : '2 * torch.rand(n, NOISE_DIMENSION) - 1';
  return lines(
    `NOISE_DIMENSION = ${noiseDimension}`,
    '',
    '',
    'def noise(n):',
    `    return ${drawn}`,
    ...(instanceNoise
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

function readings(config: TrainingConfig, ever: Ever, words: PytorchWords): string {
  const plane = isPlane(config);
  const see = seenIf(ever);
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

const seenIf = ({ instanceNoise }: Ever): ((x: string) => string) =>
  instanceNoise ? (x) => `seen(${x})` : (x) => x;

/** One update of each player. */
function players(config: TrainingConfig, ever: Ever, words: PytorchWords): string {
  const see = seenIf(ever);
  return lines(
    'def d_step():',
    `    real = ${see(config.trainingPoints > 0 ? 'training_data(BATCH)' : 'data(BATCH)')}`,
    `    # ${words.stillG}`,
    '    with torch.no_grad():',
    `        fake = ${see('G(noise(BATCH))')}`,
    '    loss = d_loss(D(real), D(fake))',
    ever.penalty && '    loss = loss + gradient_penalty(real)',
    '    opt_d.zero_grad()',
    '    loss.backward()',
    '    opt_d.step()',
    ever.clip &&
      lines(
        `    # ${words.clip}`,
        '    with torch.no_grad():',
        '        for parameter in D.parameters():',
        '            parameter.clamp_(-CLIP, CLIP)',
      ),
    ...(config.generator === 'network'
      ? [
          '',
          '',
          'def g_step():',
          `    # ${words.stillD}`,
          `    loss = g_loss(D(${see('G(noise(BATCH))')}))`,
          '    opt_g.zero_grad()',
          '    loss.backward()',
          '    opt_g.step()',
        ]
      : []),
  );
}

const training = ({ generator }: TrainingConfig, changes: boolean): string =>
  lines(
    'report(0)',
    'for step in range(1, STEPS + 1):',
    changes && '    change(step - 1)',
    '    for _ in range(D_STEPS):',
    '        d_step()',
    generator === 'network' && lines('    for _ in range(G_STEPS):', '        g_step()'),
    '    if step % REPORT_EVERY == 0:',
    '        report(step)',
  );
