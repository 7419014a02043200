// `npm start`: builds the notebook and serves it. `npm start -- --port 8080 --host` to choose.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { root, serve } from './serve.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'boolean', default: false } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  throw new RangeError(`--port ${values.port} must be a whole number from 0 to 65535`);
}

const outDir = join(root, 'dist');
console.log('Building the notebook …');
await buildSite(outDir);
const served = await serve(outDir, port, values.host ? { host: '0.0.0.0' } : {});
console.log(`Minimax Notebook is open at ${served.address}/ (Ctrl-C ends it)`);

const end = () => void served.stop().then(() => process.exit(0));
process.on('SIGINT', end);
process.on('SIGTERM', end);
