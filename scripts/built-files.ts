// Files that the build makes itself, by the addresses that the code asks for: the kernel and the digits.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { digits } from './digits.ts';
import { kernels } from './kernels.ts';

const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

/** A file that the build makes. */
export interface BuiltFile {
  readonly name: string;
  /** The end of the address by which it is asked for, `kernels/step.wasm?url`. */
  readonly request: string;
  readonly mediaType: string;
  /** What its bytes depend on: the same parts, the same bytes. */
  readonly key: () => readonly (string | Uint8Array)[];
  readonly make: () => Promise<Uint8Array>;
}

/** The path of a built file, made anew if what it depends on has changed since. */
async function pathOf({ request, key, make }: BuiltFile): Promise<string> {
  const hash = createHash('sha256');
  for (const part of key()) hash.update(part);
  const [file = ''] = request.split('?');
  const path = join(cache, file.replace('.', `-${hash.digest('hex').slice(0, 16)}.`));
  if (!existsSync(path)) {
    const bytes = await make();
    mkdirSync(dirname(path), { recursive: true });
    // Several builds may make it at once: the file appears whole or not at all.
    const mine = `${path}.${process.pid}`;
    writeFileSync(mine, bytes);
    renameSync(mine, path);
  }
  return path;
}

/**
 * Answers `import url from '…?url'`: in a browser's bundle with a file of its own, on a server (unit tests) with the bytes
 * themselves as a data address, since there is nobody to serve a file.
 */
function served(file: BuiltFile): Plugin {
  const inline = `\0bytes-of-${file.name}`;
  return {
    name: file.name,
    enforce: 'pre',
    async resolveId(source) {
      if (!source.endsWith(file.request)) return undefined;
      const inBrowser = this.environment.config.consumer === 'client';
      return inBrowser ? `${await pathOf(file)}?url` : inline;
    },
    async load(id) {
      if (id !== inline) return undefined;
      const bytes = readFileSync(await pathOf(file)).toString('base64');
      return `export default ${JSON.stringify(`data:${file.mediaType};base64,${bytes}`)};`;
    },
  };
}

/** The plugins that make them, for every bundle that may ask for one. */
export const builtFiles = (): Plugin[] => [served(kernels), served(digits)];
