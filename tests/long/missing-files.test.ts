// Every file of the site, kept from the page that asks for it, in each way in which a file may fail to come.
import { describe, expect, it } from 'vitest';
import { expectTold, isDispensable, ways } from '../setup/missing-files.ts';
import { listDist, pages } from '../setup/pages.ts';
import { uses } from '../setup/uses.ts';
import { address, visit } from '../setup/visit.ts';

interface Asked {
  readonly path: string;
  readonly use: string;
}

/** Which page asks for a file, and at what. */
const asked = new Map<string, Asked>();

describe.each(pages)('$path', ({ path }) => {
  it('tells what it asks for', async () => {
    await visit(path, {}, async ({ page, requests }) => {
      let known = 0;
      const note = (use: string): void => {
        for (const url of requests.slice(known)) {
          const file = new URL(url).pathname;
          if (url.startsWith(address) && !file.endsWith('/') && !asked.has(file))
            asked.set(file, { path, use });
        }
        known = requests.length;
      };
      note('');
      for (const { name, make } of uses) {
        await make(page);
        await page.waitForLoadState('networkidle');
        note(name);
      }
    });
  });
});

const code = listDist().filter((file) => /\.(js|css|wasm|bin)$/.test(file));

it('most files of the site are asked for by somebody', () => {
  const never = code.filter((file) => !asked.has(file));
  process.stdout.write(`never asked for: ${never.join(' ')}\n`);
  expect(never.length).toBeLessThan(code.length / 5);
});

describe.each(ways)('each file that comes to nothing (%s)', (way) => {
  it.each(code)('%s', async (file) => {
    const found = asked.get(file);
    // What is done without hangs or fails alike: once is enough.
    if (!found || (isDispensable(file) && way !== 'missing')) return;
    await expectTold(found.path, file, found.use, way);
  });
});
