// The fused engine's kernel: AssemblyScript in src/gan/kernels becomes WebAssembly wherever the code asks for it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemblyContract } from '../src/gan/contract/kernel-contract.ts';
import type { BuiltFile } from './built-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src/gan/kernels');

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

/** The kernel, as a file of the build. */
export const kernels: BuiltFile = {
  name: 'kernels',
  request: 'kernels/step.wasm?url',
  mediaType: 'application/wasm',
  key: () => [
    options.join(' '),
    readFileSync(join(root, 'node_modules/assemblyscript/package.json')),
    assemblyContract(),
    ...sourceFiles().flatMap((name) => [name, readFileSync(join(sources, name))]),
  ],
  make: compile,
};
