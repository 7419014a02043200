import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { digestsOf } from '../setup/digests.ts';
import { temporaryFolder } from '../setup/folder.ts';
import { dist } from '../setup/pages.ts';

it('four builds are the same, byte for byte, two of them beside each other', async () => {
  const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const [first = '', ...beside] = folders;
  try {
    await buildSite(first);
    await Promise.all(beside.map((folder) => buildSite(folder)));
    for (const folder of folders) expect(digestsOf(folder)).toEqual(digestsOf(dist));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
});
