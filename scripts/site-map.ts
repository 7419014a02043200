// What a site has that knows its own address (`--site`): a map of its pages for search engines, each with its twins.
import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

const links = (html: string, rel: string): readonly string[] =>
  [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`rel="${rel}"`));

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The entry of a page; empty for one that is not to be found. */
function entryOf(html: string): string {
  const [canonical] = links(html, 'canonical');
  if (canonical === undefined) return '';
  const twins = links(html, 'alternate').map(
    (tag) =>
      `<xhtml:link rel="alternate" hreflang="${attribute(tag, 'hreflang')}" href="${attribute(tag, 'href')}"/>`,
  );
  return `<url><loc>${attribute(canonical, 'href')}</loc>${twins.join('')}</url>`;
}

export function siteMap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined) site = new URL(config.base, config.site).href.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) return;
        const root = fileURLToPath(dir);
        const files = await filesBelow(root, '.html');
        const pages = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
        const entries = pages.map(entryOf).filter((entry) => entry !== '');
        const map = [
          '<?xml version="1.0" encoding="UTF-8"?>',
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
          ...entries,
          '</urlset>\n',
        ];
        await writeFile(join(root, 'sitemap.xml'), map.join('\n'));
        await writeFile(join(root, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
      },
    },
  };
}
