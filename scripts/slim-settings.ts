// The scripts that no bundle holds are written to be read, and sent without their comments: the one that runs before the
// first paint, and the service worker.
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';

export const slimSettings = (): AstroIntegration => ({
  name: 'slim-settings',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const name of ['settings.js', 'offline.js']) {
        const file = fileURLToPath(new URL(name, dir));
        const { code, errors } = await minify(name, await readFile(file, 'utf8'), { module: false });
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        await writeFile(file, code);
      }
    },
  },
});
