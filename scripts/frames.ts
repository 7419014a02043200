/**
 * Records the build-time figures of the training cells: real runs at their initial settings on tfjs's plain CPU
 * backend. The same sources give the same file, byte for byte.
 */
import './tfjs-in-node.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const { record } = await import('../src/gan/record.ts');
const { DEFAULT_CONFIG } = await import('../src/gan/protocol.ts');

const folder = new URL('../components/cells/frames/', import.meta.url);
mkdirSync(folder, { recursive: true });
const recording = await record(DEFAULT_CONFIG, 3000, 50);
writeFileSync(new URL('gan-1d.json', folder), `${JSON.stringify(recording)}\n`);
const { step, quantities } = recording.snapshot;
process.stdout.write(`gan-1d: step ${step}, JSD ${quantities.js}\n`);
