import { existsSync, statSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets plain Node import the same TensorFlow.js modules that a browser gets. The packages' Node bundles leave the
 * gradients out, and their modules are written for a bundler: extensions missing, and no "type": "module".
 * Import this first, and what uses TensorFlow.js by `await import` after it.
 */
const PACKAGE = /^@tensorflow\/(tfjs-[a-z-]+)$/;

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
    const bare = PACKAGE.exec(specifier);
    if (bare) return nextResolve(`${specifier}/dist/index.js`, context);
    if (specifier.startsWith('@tensorflow/')) return nextResolve(`${specifier}.js`, context);
    if (specifier.startsWith('.') && parent.includes('/@tensorflow/')) {
      return nextResolve(asFile(new URL(specifier, parent).href), context);
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    const written = url.includes('/@tensorflow/') && url.endsWith('.js');
    return nextLoad(url, written ? { ...context, format: 'module' } : context);
  },
});
