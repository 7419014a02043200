// A Python of this machine, for tests of code that the site writes for readers; they skip, and say so, where there is none.
import { spawnSync } from 'node:child_process';

const succeeds = (python: string, code: string): boolean =>
  spawnSync(python, ['-c', code], { timeout: 60_000 }).status === 0;

const places = ['python3', '/usr/bin/python3'];

/** The first Python in which `code` runs, such as `import torch`. */
export const findPython = (code = ''): string | null => places.find((one) => succeeds(one, code)) ?? null;

/** What a Python program prints when it reads `input`. It leaves nothing behind: no file, no compiled copy. */
export function askPython(python: string, code: string, input: string): string {
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', code], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, PYTHONUTF8: '1', OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) throw new Error(`${python} ended with ${status}: ${error?.message ?? ''}${stderr}`);
  return stdout;
}
