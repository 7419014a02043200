/**
 * Runs a script with the module resolution that a browser's bundle gets: TensorFlow.js from its ES modules (the
 * packages' Node bundles leave the gradients out), `?raw` and the kernel's `?url`.
 * `node scripts/with-vite.ts scripts/presets.ts [arguments]`.
 */
import { createRequire } from 'node:module';
import { runnerImport } from 'vite';
import { builtFiles } from './built-files.ts';

const [, , script, ...rest] = process.argv;
if (script === undefined) throw new Error('Name the script that is to be run.');
process.argv.splice(1, process.argv.length, script, ...rest);

// TensorFlow.js's Node platform asks for `util` in the CommonJS way.
Object.assign(globalThis, { require: createRequire(import.meta.url) });

const inline = { resolve: { noExternal: [/^@tensorflow\//], mainFields: ['module'] } };
await runnerImport(`./${script}`, { plugins: builtFiles(), environments: { inline }, logLevel: 'error' });
