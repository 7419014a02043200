import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { digestsOf } from '../setup/digests.ts';
import { temporaryFolder } from '../setup/folder.ts';
import { dist } from '../setup/pages.ts';

it('two builds are the same, byte for byte', { timeout: 300_000 }, async () => {
  const second = temporaryFolder();
  try {
    await buildSite(second);
    expect(digestsOf(second)).toEqual(digestsOf(dist));
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
});
