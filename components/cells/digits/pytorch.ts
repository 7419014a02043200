/** What a PyTorch script of pictures has instead of laws: the digits, and a sheet of fakes to look at. */
import type { TrainingConfig } from '../../../src/gan/protocol.ts';
import { lines } from '../pytorch-model.ts';
import type { PytorchWords } from '../pytorch-words.ts';

/** The digits of each class that the page packs for training, and its greys. */
const [EACH, GREYS] = [500, 16];

/** The lines that load the digits of MNIST, as the page has them, and draw from them. */
export function pytorchDigits({ data }: TrainingConfig, words: PytorchWords): string {
  const labels = data === 'digits' ? 'range(10)' : `[${data.slice(-1)}]`;
  return lines(
    ...words.digits.map((line) => `# ${line}`),
    'DIMENSION = 28 * 28',
    'mnist = MNIST("mnist", train=True, download=True)',
    `chosen = torch.cat([(mnist.targets == label).nonzero().flatten()[:${EACH}] for label in ${labels}])`,
    `greys = (mnist.data[chosen].float() / 255 * ${GREYS - 1}).round() / ${GREYS - 1}`,
    'digits = 2 * greys.view(-1, DIMENSION) - 1',
    '',
    '',
    'def data(n):',
    '    return digits[torch.randint(len(digits), (n,))]',
  );
}

/** The function that prints both losses, and saves a sheet of fakes of fixed codes. */
export const pytorchSheet = (words: PytorchWords): string =>
  lines(
    ...words.sheet.map((line) => `# ${line}`),
    'codes = noise(40)',
    '',
    '',
    '@torch.no_grad()',
    'def report(step):',
    '    real, fake = data(1000), G(noise(1000))',
    '    losses = d_loss(D(real), D(fake)).item(), g_loss(D(fake)).item()',
    '    if not all(map(math.isfinite, losses)):',
    `        raise SystemExit(f"${words.diverged}")`,
    '    print(f"step {step}  loss of D {losses[0]:.4f}  loss of G {losses[1]:.4f}")',
    '    save_image((1 - G(codes).view(-1, 1, 28, 28)) / 2, f"fakes-{step:05}.png", nrow=10)',
  );
