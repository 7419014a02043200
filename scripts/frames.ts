/**
 * Records the build-time figures of the training cells: real runs at their default settings on tfjs's plain CPU
 * backend. The same sources give the same file, byte for byte.
 */
import './tfjs-in-node.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const { recordFrame } = await import('../src/gan/record.ts');
const { DEFAULT_CONFIG } = await import('../src/gan/protocol.ts');

const folder = new URL('../components/cells/frames/', import.meta.url);
mkdirSync(folder, { recursive: true });
const frame = await recordFrame(DEFAULT_CONFIG, { steps: 2000, every: 25 });
writeFileSync(new URL('gan-1d.json', folder), `${JSON.stringify(frame)}\n`);
process.stdout.write(`gan-1d: step ${frame.step}, JSD ${frame.quantities.js}\n`);
