// What no browser asks for, sent to the server of `npm start`.
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { address } from '../setup/visit.ts';

/** `fetch` would mend the path before it is sent. */
const answerTo = (path: string): Promise<{ status: number | undefined; location: string | undefined }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it.each(['/..%2fpackage.json', '/_astro/..%2f..%2f', '/%', '/%c0%ae', '/en/%00', '/..\\package.json'])(
    'answers 400 to %s',
    async (path) => {
      expect((await answerTo(path)).status).toBe(400);
    },
  );

  it('leads a page that is asked for without its last slash to its address, with what it was asked', async () => {
    expect(await answerTo('/en/kl-divergence?kl.q-mean=2')).toEqual({
      status: 308,
      location: '/en/kl-divergence/?kl.q-mean=2',
    });
  });

  it('answers 404 to what is not there', async () => {
    expect((await answerTo('/en/nothing/')).status).toBe(404);
  });
});
