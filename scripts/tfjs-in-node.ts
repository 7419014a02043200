import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { kernelFile } from './kernels.ts';

/**
 * Lets plain Node import the same TensorFlow.js modules that a browser gets. The packages' Node bundles leave the
 * gradients out, and their modules are written for a bundler: extensions missing, and no "type": "module".
 * Import this first, and what uses TensorFlow.js by `await import` after it.
 */
const PACKAGE = /^@tensorflow\/(tfjs-[a-z-]+)$/;

/** What Vite makes of a `?raw` and of the kernel's `?url`, as modules. */
const kernel = readFileSync(await kernelFile()).toString('base64');
const asModule = (text: string) => ({
  format: 'module',
  source: `export default ${JSON.stringify(text)};`,
  shortCircuit: true,
});

function asFile(url: string): string {
  const path = fileURLToPath(url);
  if (existsSync(`${path}.js`)) return `${url}.js`;
  if (existsSync(path) && statSync(path).isDirectory()) return `${url}/index.js`;
  return url;
}

// Their Node platform asks for `util` in the CommonJS way.
Object.assign(globalThis, { require: createRequire(import.meta.url) });

registerHooks({
  resolve(specifier, context, nextResolve) {
    const parent = context.parentURL ?? '';
    if (specifier.endsWith('kernels/step.wasm?url')) return { url: 'kernel:', shortCircuit: true };
    const bare = PACKAGE.exec(specifier);
    if (bare) return nextResolve(`${specifier}/dist/index.js`, context);
    if (specifier.startsWith('@tensorflow/')) return nextResolve(`${specifier}.js`, context);
    if (specifier.startsWith('.') && parent.includes('/@tensorflow/')) {
      return nextResolve(asFile(new URL(specifier, parent).href), context);
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (url === 'kernel:') return asModule(`data:application/wasm;base64,${kernel}`);
    if (url.endsWith('?raw')) return asModule(readFileSync(fileURLToPath(url), 'utf8'));
    const written = url.includes('/@tensorflow/') && url.endsWith('.js');
    return nextLoad(url, written ? { ...context, format: 'module' } : context);
  },
});
