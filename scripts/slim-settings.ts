// The script that runs before the first paint is written to be read, and sent without its comments.
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';

export const slimSettings = (): AstroIntegration => ({
  name: 'slim-settings',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const file = fileURLToPath(new URL('settings.js', dir));
      const { code, errors } = await minify('settings.js', await readFile(file, 'utf8'), { module: false });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      await writeFile(file, code);
    },
  },
});
