import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { temporaryFolder } from '../setup/folder.ts';
import { dist } from '../setup/pages.ts';

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

it('two builds are the same, byte for byte', { timeout: 300_000 }, async () => {
  const second = temporaryFolder();
  try {
    await buildSite(second);
    expect(digests(second)).toEqual(digests(dist));
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
});
