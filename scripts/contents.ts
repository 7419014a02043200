// What the whole site is made of, for who saves it to read without a connection, with its size as it is sent. Runs last: it
// reads what is there, and writes the size where a page asks for it.
import type { AstroIntegration } from 'astro';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SIZE } from '../src/notebook/words/offline.ts';

/** What no page asks for: for servers, for those who look at the source, for search engines. */
const apart =
  /^(_headers|\.htaccess|\.nojekyll|nginx\.conf|screenshot.*|robots\.txt|sitemap\.xml|contents\.json|offline\.js)$/;

const address = (name: string): string => name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

export const contents = (): AstroIntegration => ({
  name: 'contents',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .filter((name) => !apart.test(name))
        .sort();
      let size = 0;
      for (const name of names) {
        const bytes = await readFile(join(root, name));
        size += /\.woff2$/.test(name) ? bytes.length : gzipSync(bytes).length;
      }
      await writeFile(join(root, 'contents.json'), JSON.stringify({ files: names.map(address) }));
      for (const name of names.filter((one) => one.endsWith('about/index.html'))) {
        const file = join(root, name);
        const html = await readFile(file, 'utf8');
        await writeFile(file, html.replaceAll(SIZE, (size / 1e6).toFixed(1)));
      }
    },
  },
});
