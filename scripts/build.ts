// Builds the site into a folder of one's own, in a process of its own: a test runner's environment must not leak into the build.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './serve.ts';

const ours = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'BASE_URL']);

/** Builds the site of a tree, which is this one or a copy below it. */
export async function buildSite(outDir: string, tree = root, flags: readonly string[] = []): Promise<void> {
  const environment = Object.entries(process.env).filter(
    ([name]) => !ours.has(name) && !name.startsWith('VITEST'),
  );
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir, ...flags],
    {
      cwd: tree,
      env: { ...Object.fromEntries(environment), ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (part: Buffer) => (log += part.toString()));
  child.stderr.on('data', (part: Buffer) => (log += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`astro build ended with ${String(code)}\n${log}`);
}
