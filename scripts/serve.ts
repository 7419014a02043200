// Serves a built site as `astro preview` does: for `npm start`, the tests and the bench.
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Port 0 takes any free one; a port in use gives way to the next. */
export async function serve(outDir: string, port: number, host?: string): Promise<Served> {
  const server = await preview({
    root,
    outDir,
    logLevel: 'error',
    server: { port, ...(host === undefined ? {} : { host }) },
  });
  return { address: `http://${server.host ?? 'localhost'}:${server.port}`, stop: () => server.stop() };
}
