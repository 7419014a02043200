// The site's policy, once: as a meta element on every page (Astro writes that), and for servers as each kind reads it.
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

export const policy: Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean> = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes HTML, and an address a worker, by the two policies of src/notebook/trusted.ts alone.
    "require-trusted-types-for 'script'",
    'trusted-types default notebook',
  ],
  // WebAssembly is compiled in the page's worker; no text ever becomes script.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  // KaTeX and the figures place their parts by style attributes; style sheets are files of ours.
  styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
};

const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** Directive names with their sources, from a policy's text. */
export function parsePolicy(text: string): Map<string, Set<string>> {
  const parts = text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(parts.map(([name = '', ...sources]) => [name, new Set(sources)]));
}

/** The policy that allows what any of the pages' own policies allow: a page's meta element narrows it again. */
export function unitePolicies(texts: readonly string[]): string {
  const united = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [name, sources] of parsePolicy(text)) {
      united.set(name, new Set([...(united.get(name) ?? []), ...sources]));
    }
  }
  return [...united].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ');
}

/** What a browser would offer to a page, and no page here asks for. */
const unused = (
  'accelerometer browsing-topics camera display-capture geolocation gyroscope hid magnetometer ' +
  'microphone midi payment serial usb xr-spatial-tracking'
).split(' ');

/**
 * No page holds anything to click by trickery, and teachers put pages into frames: no limit on who may frame them. A frame
 * that is sandboxed has an origin of its own, and may load what is here all the same: it is public.
 *
 * Strict-Transport-Security is a promise of the host's, for all that it serves under its name: it is there to be taken in.
 */
function headersOf(policyText: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', policyText],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Access-Control-Allow-Origin', '*'],
  ];
}

const promised = ['Strict-Transport-Security', 'max-age=31536000'] as const;

const kinds = { js: 'text/javascript', wasm: 'application/wasm', woff2: 'font/woff2', svg: 'image/svg+xml' };

/**
 * The same headers as three kinds of server read them. A file whose name holds a hash of what is in it is kept for good.
 * `base` is the folder that the site was built for.
 */
export function serverFiles(policyText: string, base: string): Readonly<Record<string, string>> {
  const headers = headersOf(policyText);
  const lasting = 'public, max-age=31536000, immutable';
  const folder = base.replace(/\/$/, '');
  const quoted = ([name, value]: readonly [string, string]): string => `${name} "${value}"`;
  const plain = ([name, value]: readonly [string, string]): string => `${name}: ${value}`;
  return {
    _headers: [
      '/*',
      ...headers.map((header) => `  ${plain(header)}`),
      `  # ${plain(promised)}`,
      `${folder}/_astro/*`,
      `  Cache-Control: ${lasting}`,
      '',
    ].join('\n'),
    '.htaccess': [
      '# For Apache, where a folder may bring its own settings (AllowOverride FileInfo).',
      '<IfModule mod_headers.c>',
      ...headers.map((header) => `  Header always set ${quoted(header)}`),
      `  # Header always set ${quoted(promised)}`,
      `  <FilesMatch "[.-][\\w-]{8}\\.(js|css|wasm|bin|json)$">`,
      `    Header set Cache-Control "${lasting}"`,
      '  </FilesMatch>',
      '</IfModule>',
      ...Object.entries(kinds).map(([ending, type]) => `AddType ${type} .${ending}`),
      `ErrorDocument 404 ${folder}/404.html`,
      '',
    ].join('\n'),
    'nginx.conf': [
      '# For nginx: include this within the `server` that serves the folder.',
      `location ${folder}/ {`,
      ...headers.map((header) => `  add_header ${quoted(header)} always;`),
      `  # add_header ${quoted(promised)} always;`,
      `  try_files $uri $uri/ =404;`,
      `  error_page 404 ${folder}/404.html;`,
      '}',
      '',
    ].join('\n'),
  };
}

/**
 * The hashes that Astro writes allow scripts and styles inside a page. There are none: scripts and styles are files of
 * ours, and without the hashes nothing else could ever run.
 */
function withoutHashes(html: string, page: string): string {
  if (/<style|<script(?![^>]*\bsrc=)/i.test(html))
    throw new Error(`${page} holds a script or style inside it`);
  return html.replace(meta, (element) => element.replaceAll(/ (?:'|&#39;)sha256-[\w+/=]+(?:'|&#39;)/g, ''));
}

export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = await filesBelow(root, '.html');
        const policies: string[] = [];
        for (const page of pages) {
          const file = join(root, page);
          const html = withoutHashes(await readFile(file, 'utf8'), page);
          await writeFile(file, html);
          const found = meta.exec(html)?.[1];
          if (found === undefined) throw new Error(`${page} has no content security policy`);
          policies.push(found.replaceAll('&#39;', "'").replaceAll('&quot;', '"'));
        }
        for (const [name, text] of Object.entries(serverFiles(unitePolicies(policies), base)))
          await writeFile(join(root, name), text);
      },
    },
  };
}
