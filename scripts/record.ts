/**
 * Records the build-time figures of the training cells: real runs at their initial settings on tfjs's plain CPU
 * backend. The same sources give the same file, byte for byte. Names of cells as arguments leave the others alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { record } from '../src/gan/recording/record-line.ts';
import { recordAutoencoder } from '../src/gan/recording/record-autoencoder.ts';
import { recordPlane } from '../src/gan/recording/record-plane.ts';
import { quantised } from '../src/gan/contract/quantised.ts';
import { recordPictures } from '../src/gan/recording/record-pictures.ts';
import {
  AUTOENCODER_CONFIG,
  DEFAULT_CONFIG,
  DISCRIMINATOR_CONFIG,
  PICTURE_CONFIG,
  PLANE_CONFIG,
} from '../src/gan/protocol.ts';

const folder = new URL('../components/cells/recordings/', import.meta.url);
mkdirSync(folder, { recursive: true });

const cells = {
  'gan-1d': { config: DEFAULT_CONFIG, steps: 3000, every: 50 },
  'discriminator-1d': { config: DISCRIMINATOR_CONFIG, steps: 1000, every: 20 },
};
const asked = process.argv.slice(2);
for (const [id, { config, steps, every }] of Object.entries(cells)) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const recording = await record(config, steps, every);
  writeFileSync(new URL(`${id}.json`, folder), `${JSON.stringify(recording)}\n`);
  const { step, quantities } = recording.snapshot;
  process.stdout.write(`${id}: step ${step}, V ${quantities.value}, C(G) ${quantities.criterion}\n`);
}

if (asked.length === 0 || asked.includes('autoencoder')) {
  const recording = await recordAutoencoder(AUTOENCODER_CONFIG, 4000, 100);
  writeFileSync(new URL('autoencoder.json', folder), `${JSON.stringify(recording)}\n`);
  process.stdout.write(`autoencoder: recorded\n`);
}

if (asked.length === 0 || asked.includes('gan-2d')) {
  const { recording, checkpoint } = await recordPlane(PLANE_CONFIG, 3000, 100);
  writeFileSync(new URL('gan-2d.json', folder), `${JSON.stringify(recording)}\n`);
  const digits = (row: ArrayLike<number>) => Array.from(row, (weight) => Number(weight.toPrecision(5)));
  // As a start it stands at step 0, and its optimiser remembers nothing: any other can take over.
  const player = ({ weights }: (typeof checkpoint)['generator']) => ({
    weights: weights.map(digits),
    memory: [],
    updates: 0,
    age: 0,
  });
  const start = {
    version: 1,
    config: { ...PLANE_CONFIG, dOptimizer: 'sgd', gOptimizer: 'sgd' },
    step: 0,
    discriminator: player(checkpoint.discriminator),
    generator: player(checkpoint.generator),
  };
  writeFileSync(new URL('gan-2d-trained.json', folder), `${JSON.stringify(start)}\n`);
  process.stdout.write(`gan-2d: recorded\n`);
}

if (asked.length === 0 || asked.includes('gan-digits')) {
  const { recording, checkpoint } = await recordPictures(PICTURE_CONFIG, 6000, 150);
  writeFileSync(new URL('gan-digits.json', folder), `${JSON.stringify(recording)}\n`);
  // A run can start where this one ended: its weights, a byte each.
  writeFileSync(new URL('gan-digits-d.bin', folder), quantised(checkpoint.discriminator.weights));
  writeFileSync(new URL('gan-digits-g.bin', folder), quantised(checkpoint.generator.weights));
  process.stdout.write(`gan-digits: recorded\n`);
}
