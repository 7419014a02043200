// Indexes the pages that are read, for the search in the header: chapters, the lab and the pages to look things up in, each
// language by itself. Formulas are left out, for nobody types them; programs stay in.
import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { languages } from '../src/notebook/language.ts';
import { filesBelow } from './files-below.ts';

/** What stands in the text of a page, and is none: formulas, pictures, what is operated, and what is said of it. */
const left = [
  '.katex',
  'svg',
  'button',
  'label',
  'template',
  'iframe',
  '[hidden]',
  '.visually-hidden',
  '.chips',
  '.line',
  '.controls',
  '.training',
  '.values',
  '.numbers',
  '.needs-script',
  '.equation-number',
  '.letters',
  '.bits-only',
  '.goals',
];

/** The pages that are searched; an embedded figure is a part of one of them. */
const page = new RegExp(`^(${languages.join('|')})/(?!embed/|lesson/)[a-z-]+/index\\.html$`);

/** Of what Pagefind writes, what the page asks for; the rest is an interface of its own, which is not used here. */
const isNeeded = (path: string): boolean =>
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|.*\.(pagefind|pf_\w+))$/.test(path);

function whole<Response extends { readonly errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`the index for the search: ${response.errors.join('; ')}`);
  return response;
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await filesBelow(root, '.html')).filter((name) => page.test(name));
        try {
          const { index } = whole(await createIndex({ rootSelector: 'main', excludeSelectors: left }));
          if (!index) throw new Error('the index for the search was not made');
          for (const sourcePath of pages)
            whole(
              await index.addHTMLFile({
                sourcePath,
                content: await readFile(join(root, sourcePath), 'utf8'),
              }),
            );
          for (const { path, content } of whole(await index.getFiles()).files.filter((file) =>
            isNeeded(file.path),
          )) {
            const file = join(root, 'pagefind', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
        } finally {
          await close();
        }
      },
    },
  };
}
