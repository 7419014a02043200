// Serves a built site as `astro preview` does: for `npm start`, the tests and the bench.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
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

/** Port 0 takes any free one; a port in use gives way to the next. */
export async function serve(outDir: string, port: number, host?: string): Promise<Served> {
  const server = await preview({
    root,
    outDir,
    logLevel: 'error',
    server: { port, headers: headersOf(outDir), ...(host === undefined ? {} : { host }) },
  });
  return { address: `http://${server.host ?? 'localhost'}:${server.port}`, stop: () => server.stop() };
}
