// Styles of what is loaded later are loaded with it. Astro links every style sheet that a page's scripts may ever ask for;
// the scripts name those of their own in the list that they are loaded by, and wait for them.
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

/** The style sheets that a script loads before a part of it runs. */
export const sheetsIn = (script: string): string[] =>
  [...script.matchAll(/"[^"]*?([\w.-]+\.css)"/g)].map(([, name = '']) => name);

/** A page without the links to these sheets. */
export const withoutLinks = (html: string, late: ReadonlySet<string>): string =>
  html.replaceAll(/<link rel="stylesheet" href="([^"]+)">/g, (link, address: string) =>
    late.has(basename(address)) ? '' : link,
  );

export function lateStyles(): AstroIntegration {
  return {
    name: 'late-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');
        const scripts = await Promise.all((await filesBelow(root, '.js')).map(read));
        const late = new Set(scripts.flatMap(sheetsIn));
        for (const page of await filesBelow(root, '.html'))
          await writeFile(join(root, page), withoutLinks(await read(page), late));
      },
    },
  };
}
