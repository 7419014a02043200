// Serves a built site as `astro preview` does: for `npm start`, the tests and the bench.
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface Where {
  readonly host?: string;
  /** The folder below which the site was built to stand, `/some/folder/`. */
  readonly base?: string;
}

/** The headers that the build asks a host to send with every page (`_headers`). A preview has to send them itself. */
function headersOf(outDir: string): Record<string, string> {
  const file = join(outDir, '_headers');
  if (!existsSync(file)) return {};
  const [, forAll = ''] = /^\/\*\n((?:[ \t]+.*\n?)*)/m.exec(readFileSync(file, 'utf8')) ?? [];
  return Object.fromEntries(
    [...forAll.matchAll(/^\s+([\w-]+):\s*(.*)$/gm)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]),
  );
}

/** The path that a request asks for; undefined for one that no browser sends: badly escaped, or out of the folder. */
function pathAsked(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const isSound = path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..');
    return isSound ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Answers what a preview does not as a host would: a bad path, and a page asked for without its last slash. */
const asHosts =
  (outDir: string, base: string, handle: RequestListener): RequestListener =>
  (request, response) => {
    const { url = '/' } = request;
    const path = pathAsked(url);
    const below = path?.startsWith(base) === true ? path.slice(base.length) : undefined;
    if (path === undefined) response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request\n');
    else if (below && !below.endsWith('/') && existsSync(join(outDir, below, 'index.html'))) {
      const [, search = ''] = /(\?.*)$/s.exec(url) ?? [];
      response.writeHead(308, { location: `${encodeURI(path)}/${search}` }).end();
    } else handle(request, response);
  };

/** Port 0 takes any free one; a port in use gives way to the next. */
export async function serve(outDir: string, port: number, { host, base = '/' }: Where = {}): Promise<Served> {
  const server = await preview({
    root,
    outDir,
    base,
    logLevel: 'error',
    server: { port, headers: headersOf(outDir), ...(host === undefined ? {} : { host }) },
  });
  const { server: http } = server as unknown as { readonly server: Server };
  for (const handle of http.listeners('request') as RequestListener[]) {
    http.off('request', handle);
    http.on('request', asHosts(outDir, base, handle));
  }
  return {
    address: `http://${server.host ?? 'localhost'}:${server.port}${base.replace(/\/$/, '')}`,
    stop: () => server.stop(),
  };
}
