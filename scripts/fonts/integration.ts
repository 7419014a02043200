// The fonts of the built site: every face cut to the glyphs that its pages use, a sheet for each page that lists what it
// needs (with KaTeX's rules for its formulas), and preloads of what it paints first. While developing, whole faces and
// all of KaTeX's rules are served instead.
import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { filesBelow } from '../files-below.ts';
import { licences } from './faces.ts';
import { withFetchedParts } from './fetched.ts';
import { sheetsOf } from './site.ts';
import { wholeSheet } from './whole.ts';

const link = /<link rel="stylesheet" href="([^"]*?)fonts\/fonts\.css"\s*\/?>/;

const unescape = (code: string): string =>
  code.replaceAll(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );

async function licenceText(): Promise<string> {
  const texts = await Promise.all(
    licences.map(
      async ([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${await readFile(file, 'utf8')}`,
    ),
  );
  return `The faces of this site are cut from these, and renamed.\n\n${texts.join('\n\n')}`;
}

export default function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith('/fonts/fonts.css')) {
            next();
            return;
          }
          wholeSheet().then(
            (sheet) => response.setHeader('content-type', 'text/css').end(sheet),
            (error: unknown) => next(error),
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const out = join(root, 'fonts');
        await mkdir(out, { recursive: true });
        const [htmlFiles, scripts] = await Promise.all([filesBelow(root, '.html'), filesBelow(root, '.js')]);
        const pages = await Promise.all(htmlFiles.map((file) => readFile(join(root, file), 'utf8')));
        const code = await Promise.all(
          scripts.map(async (file) => unescape(await readFile(join(root, file), 'utf8'))),
        );
        const site = await sheetsOf(withFetchedParts(pages), code.join('\n'));
        if (site.missing !== '') logger.warn(`no face has ${site.missing}: readers see their system's`);
        for (const { name, bytes } of site.files) await writeFile(join(out, name), bytes);
        for (const [i, file] of htmlFiles.entries()) {
          const { sheet, preload } = site.pages[i] ?? { sheet: '', preload: [] };
          const name = `${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
          await writeFile(join(out, name), sheet);
          const linked = (pages[i] ?? '').replace(link, (_, base: string) =>
            [
              ...preload.map(
                (font) =>
                  `<link rel="preload" href="${base}fonts/${font}" as="font" type="font/woff2" crossorigin>`,
              ),
              `<link rel="stylesheet" href="${base}fonts/${name}">`,
            ].join(''),
          );
          if (linked === pages[i])
            throw new Error(`${file} does not link fonts/fonts.css: its layout has to`);
          await writeFile(join(root, file), linked);
        }
        await writeFile(join(out, 'licence.txt'), await licenceText());
        logger.info(`${site.files.length} files for ${htmlFiles.length} pages`);
      },
    },
  };
}
