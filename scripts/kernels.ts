// The fused engine's kernel: AssemblyScript in src/gan/kernels becomes WebAssembly wherever the code asks for it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { assemblyContract } from '../src/gan/contract/kernel-contract.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src/gan/kernels');
const cache = join(root, '.cache/kernels');

const options = [
  '-O3',
  '--converge',
  '--noAssert',
  // No collector and no host: the kernel hands out its memory itself.
  '--runtime',
  'stub',
  '--use',
  'abort=',
  '--enable',
  'simd',
];

const sourceFiles = (): string[] =>
  readdirSync(sources)
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** What the binary depends on: the same key, the same bytes. */
function keyOf(): string {
  const hash = createHash('sha256').update(options.join(' '));
  hash.update(readFileSync(join(root, 'node_modules/assemblyscript/package.json')));
  hash.update(assemblyContract());
  for (const name of sourceFiles()) hash.update(name).update(readFileSync(join(sources, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The part of the compiler that is used here. Its own types declare a language's globals over those of JavaScript. */
interface Compiler {
  readonly main: (
    options: readonly string[],
    files: {
      readonly readFile: (name: string) => string | null;
      readonly writeFile: (name: string, contents: string | Uint8Array) => void;
      readonly listFiles: () => readonly string[];
    },
  ) => Promise<{ readonly error: Error | null; readonly stderr: { readonly toString: () => string } }>;
}

async function compile(): Promise<Uint8Array> {
  const name: string = 'assemblyscript/asc';
  const { main } = (await import(name)) as Compiler;
  let binary: Uint8Array | undefined;
  const { error, stderr } = await main(['index.ts', ...options, '--outFile', 'step.wasm'], {
    readFile: (name) => {
      // The numbers that the kernel shares with everybody else are written for it here.
      if (basename(name) === 'contract.ts') return assemblyContract();
      const path = join(sources, basename(name));
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`The kernel does not compile:\n${stderr.toString()}`);
  return binary;
}

/** The path of the compiled kernel, compiled if its sources changed since. */
async function kernelFile(): Promise<string> {
  const path = join(cache, `step-${keyOf()}.wasm`);
  if (!existsSync(path)) {
    const binary = await compile();
    mkdirSync(cache, { recursive: true });
    // Several builds may compile at once: the file appears whole or not at all.
    const mine = `${path}.${process.pid}`;
    writeFileSync(mine, binary);
    renameSync(mine, path);
  }
  return path;
}

/**
 * Answers `import url from '…/kernels/step.wasm?url'`: in a browser's bundle a file of its own, on a server (unit
 * tests) the bytes themselves as a data address, since there is nobody to serve a file.
 */
export function kernels(): Plugin {
  const inline = '\0kernel-bytes';
  return {
    name: 'kernels',
    enforce: 'pre',
    async resolveId(source) {
      if (!source.endsWith('kernels/step.wasm?url')) return undefined;
      const inBrowser = this.environment.config.consumer === 'client';
      return inBrowser ? `${await kernelFile()}?url` : inline;
    },
    async load(id) {
      if (id !== inline) return undefined;
      const bytes = readFileSync(await kernelFile()).toString('base64');
      return `export default ${JSON.stringify(`data:application/wasm;base64,${bytes}`)};`;
    },
  };
}
