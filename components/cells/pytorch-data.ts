import type { DataName, LineDataName, PlaneDataName, TrainingConfig } from '../../src/gan/protocol.ts';
import { isPlane } from '../../src/gan/protocol.ts';
import type { PytorchWords } from './pytorch-words.ts';

/** A mixture of equal Gaussians as plain Python: a list of places and one spread. */
interface Places {
  readonly places: string;
  readonly spread: number;
}

const onCircle = (radius: number, count: number): string =>
  `[(${radius} * math.cos(2 * math.pi * k / ${count}), ${radius} * math.sin(2 * math.pi * k / ${count}))
          for k in range(${count})]`;

/** Each data set in its own formula rather than as hundreds of numbers; a test compares them with the trainer's. */
const mixtures: Readonly<Record<Exclude<DataName, 'uniform' | 'drawn'>, Places>> = {
  'two-gaussians': { places: '[(-1.5,), (1.5,)]', spread: 0.7 },
  'one-gaussian': { places: '[(1.0,)]', spread: 0.7 },
  'three-gaussians': { places: '[(-2.4,), (0.0,), (2.4,)]', spread: 0.5 },
  gaussians: { places: '[(-1.6, -0.9), (1.4, -1.1), (0.5, 1.5)]', spread: 0.25 },
  eight: { places: onCircle(2, 8), spread: 0.15 },
  ring: { places: onCircle(1.8, 256), spread: 0.1 },
  line: {
    places: `[(-2 + 4 * (k + 0.5) / 200, -1.2 + 2.4 * (k + 0.5) / 200)
          for k in range(200)]`,
    spread: 0.1,
  },
  disjoint: {
    places: `[(m + 1.2 * (i / 10 - 0.5), m + 1.2 * (j / 10 - 0.5))
          for m in (-1.4, 1.4) for j in range(11) for i in range(11)]`,
    spread: 0.08,
  },
} satisfies Record<Exclude<LineDataName | PlaneDataName, 'uniform' | 'drawn'>, Places>;

const spreadOfDrawn = 0.12;
const pairsPerLine = 5;

/** The drawn points, some to a line. */
function drawn(points: readonly number[]): Places {
  const pairs = Array.from(
    { length: points.length / 2 },
    (_, i) => `(${points[2 * i]}, ${points[2 * i + 1]})`,
  );
  const rows: string[] = [];
  for (let i = 0; i < pairs.length; i += pairsPerLine)
    rows.push(`    ${pairs.slice(i, i + pairsPerLine).join(', ')},`);
  return { places: `[\n${rows.join('\n')}\n]`, spread: spreadOfDrawn };
}

/** The lines of the script that hold p_data and draw from it. */
export function pytorchData(config: TrainingConfig, words: PytorchWords): string {
  const dimension = `DIMENSION = ${isPlane(config) ? 2 : 1}`;
  if (config.data === 'uniform') {
    return [`# ${words.box}`, dimension, '', '', 'def data(n):', '    return 4 * torch.rand(n, 1) - 2'].join(
      '\n',
    );
  }
  const { places, spread } = config.data === 'drawn' ? drawn(config.points) : mixtures[config.data];
  return [
    `# ${config.data === 'drawn' ? words.kernels : words.mixture}`,
    dimension,
    `PLACES = ${places}`,
    `SPREAD = ${spread}`,
    'CENTRES = torch.tensor(PLACES)',
    '',
    '',
    'def data(n):',
    '    which = torch.randint(len(CENTRES), (n,))',
    '    return CENTRES[which] + SPREAD * torch.randn(n, DIMENSION)',
  ].join('\n');
}
