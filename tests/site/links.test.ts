// Every link inside the site leads somewhere, hash included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { dist, documentOf, listDist, pages } from '../setup/pages.ts';

const files = new Set(listDist());
const byPath = new Map(pages.map((page) => [page.path, page]));
const here = 'http://site.test';

function problemOf(href: string, from: string): string | undefined {
  const url = new URL(href, here + from);
  if (url.origin !== here)
    return url.protocol === 'https:' || url.protocol === 'mailto:' ? undefined : `not https: ${href}`;
  const path = decodeURIComponent(url.pathname);
  const page = byPath.get(path);
  if (!page) return files.has(path) ? undefined : `leads nowhere: ${href}`;
  const hash = decodeURIComponent(url.hash.slice(1));
  if (hash !== '' && documentOf(page).getElementById(hash) === null)
    return `no such place on ${path}: ${href}`;
  return undefined;
}

describe.each(pages)('$path', (page) => {
  const linked = (selector: string, name: string): string[] =>
    [...documentOf(page).querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');

  const problems = (links: readonly string[]): string[] =>
    links.map((href) => problemOf(href, page.path)).filter((problem) => problem !== undefined);

  it('has no link that leads nowhere', () => {
    const links = linked('a[href], area[href]', 'href');
    expectNone(problems(links), 'wrong links');
  });

  it('loads nothing that is not there, and nothing from elsewhere', () => {
    const loaded = [
      ...linked('link[href]:not([rel="alternate"]):not([rel="canonical"])', 'href'),
      ...linked('script[src], img[src], iframe[src], source[src]', 'src'),
    ].filter((href) => !href.startsWith('data:'));
    const foreign = loaded.filter((href) => new URL(href, here + page.path).origin !== here);
    expect(foreign).toEqual([]);
    expectNone(problems(loaded), 'wrong files');
  });
});

describe('the style sheets', () => {
  it('load no face and no picture that is not there', () => {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const missing = sheets.flatMap((sheet) =>
      [...readFileSync(join(dist, sheet), 'utf8').matchAll(/url\((['"]?)(.*?)\1\)/g)]
        .map((match) => match[2] ?? '')
        .filter((href) => !href.startsWith('data:') && !href.startsWith('#'))
        .filter((href) => !files.has(new URL(href, here + sheet).pathname))
        .map((href) => `${sheet}: ${href}`),
    );
    expect(missing).toEqual([]);
  });
});
