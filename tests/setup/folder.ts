import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/serve.ts';

/** A new folder inside the project: what Astro runs at build finds its packages from there. */
export function temporaryFolder(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'site-'));
}
