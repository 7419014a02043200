import type { LineDataName, PlaneDataName, TrainingConfig } from '../../src/gan/protocol.ts';
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
const mixtures: Readonly<Record<Exclude<LineDataName | PlaneDataName, 'uniform' | 'drawn'>, Places>> = {
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
};

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
  const { data, points, dataNoise } = config;
  const box = data === 'uniform';
  const { places, spread } = box
    ? { places: '', spread: 0 }
    : data === 'drawn'
      ? drawn(points)
      : // Of pictures there is another script.
        mixtures[data as keyof typeof mixtures];
  const noise = dataNoise > 0 ? [`# ${words.dataNoise}`, `DATA_NOISE = ${dataNoise}`] : [];
  const sd = dataNoise > 0 ? 'math.hypot(SPREAD, DATA_NOISE)' : 'SPREAD';
  return [
    `# ${box ? words.box : data === 'drawn' ? words.kernels : words.mixture}`,
    `DIMENSION = ${isPlane(config) ? 2 : 1}`,
    ...(box ? [] : [`PLACES = ${places}`, `SPREAD = ${spread}`, 'CENTRES = torch.tensor(PLACES)']),
    ...noise,
    '',
    '',
    'def data(n):',
    ...(box
      ? [`    return 4 * torch.rand(n, 1) - 2${dataNoise > 0 ? ' + DATA_NOISE * torch.randn(n, 1)' : ''}`]
      : [
          '    which = torch.randint(len(CENTRES), (n,))',
          `    return CENTRES[which] + ${sd} * torch.randn(n, DIMENSION)`,
        ]),
    ...trainingSet(config, words),
  ].join('\n');
}

/** A training set that stays, if there is one. */
const trainingSet = ({ trainingPoints }: TrainingConfig, words: PytorchWords): readonly string[] =>
  trainingPoints === 0
    ? []
    : [
        '',
        '',
        ...words.trainingSet.map((line) => `# ${line}`),
        `TRAINING_SET = data(${trainingPoints})`,
        '',
        '',
        'def training_data(n):',
        '    return TRAINING_SET[torch.randint(len(TRAINING_SET), (n,))]',
      ];
