// The policy, tried out: a script that got into a page runs no further code and reaches no other place. What it tries here
// is what the policy's directives are there for; the same page without the policy is the control.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../setup/visit.ts';

/** Another place, which notes who comes. */
let server: Server;
let elsewhere = '';
let reached: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

/** Tries every way to another place, and resolves once each has come there or was refused. */
async function callOut(page: Page): Promise<void> {
  await page.evaluate(async (origin) => {
    const add = (tag: string, attributes: Record<string, string>, parent: Element = document.body) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        try {
          element.setAttribute(name, value);
        } catch {
          // Refused.
        }
      }
      parent.append(element);
      return new Promise((resolve) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', resolve);
        setTimeout(resolve, 1500);
      });
    };
    const attempt = async (act: () => unknown): Promise<void> => {
      try {
        await act();
      } catch {
        // Refused.
      }
    };
    await Promise.all([
      attempt(() => fetch(`${origin}/fetch`)),
      attempt(() => navigator.sendBeacon(`${origin}/beacon`, 'x')),
      attempt(
        () =>
          new Promise((resolve) => {
            const request = new XMLHttpRequest();
            request.onloadend = resolve;
            request.open('GET', `${origin}/xhr`);
            request.send();
          }),
      ),
      attempt(
        () =>
          new Promise((resolve) => {
            const source = new EventSource(`${origin}/events`);
            source.onerror = () => {
              source.close();
              resolve(undefined);
            };
          }),
      ),
      attempt(() => import(/* @vite-ignore */ `${origin}/module.js`)),
      attempt(() => new FontFace('Stolen', `url(${origin}/font.woff2)`).load()),
      add('img', { src: `${origin}/image.png` }),
      add('script', { src: `${origin}/script.js` }),
      add('link', { rel: 'stylesheet', href: `${origin}/sheet.css` }, document.head),
      add('link', { rel: 'prefetch', href: `${origin}/prefetch` }, document.head),
      add('iframe', { src: `${origin}/frame.html` }),
      add('object', { data: `${origin}/object.svg` }),
      add('embed', { src: `${origin}/embed.svg` }),
      add('audio', { src: `${origin}/audio.ogg` }),
      add('video', { poster: `${origin}/poster.png` }),
      attempt(() => {
        document.body.style.backgroundImage = `url(${origin}/background.png)`;
      }),
    ]);
    // A picture of a style is fetched with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  }, elsewhere);
}

/** Tries every way to run more code; returns those that did. */
const runMore = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const ran: string[] = [];
    const root = globalThis as unknown as { ran: (way: string) => void };
    root.ran = (way) => ran.push(way);
    const ways: Record<string, () => unknown> = {
      eval: () => {
        (0, eval)("ran('eval')");
      },
      Function: () => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it is refused is the point
        (Function("ran('Function')") as () => void)();
      },
      timer: () => setTimeout("ran('timer')" as unknown as () => void),
      'inline script': () => {
        const script = document.createElement('script');
        script.text = "ran('inline script')";
        document.body.append(script);
      },
      'data script': () => {
        const script = document.createElement('script');
        script.src = "data:text/javascript,ran('data script')";
        document.body.append(script);
      },
      'event attribute': () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', "ran('event attribute')");
        image.src = 'data:image/png,';
        document.body.append(image);
      },
      innerHTML: () => {
        document.createElement('div').innerHTML = '<b>HTML</b>';
        ran.push('innerHTML');
      },
      insertAdjacentHTML: () => {
        document.createElement('div').insertAdjacentHTML('beforeend', '<b>HTML</b>');
        ran.push('insertAdjacentHTML');
      },
      'another policy': () => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
        };
        trustedTypes.createPolicy('mine', {});
        ran.push('another policy');
      },
      'blob worker': () => {
        const worker = new Worker(URL.createObjectURL(new Blob(["postMessage('here')"])));
        worker.addEventListener('message', () => ran.push('blob worker'));
      },
      'data worker': () => {
        const worker = new Worker("data:text/javascript,postMessage('here')");
        worker.addEventListener('message', () => ran.push('data worker'));
      },
      'javascript link': () => {
        const link = document.createElement('a');
        link.href = "javascript:ran('javascript link')";
        document.body.append(link);
        link.click();
      },
      base: () => {
        const base = document.createElement('base');
        base.href = 'https://elsewhere.example/';
        document.head.append(base);
        if (document.baseURI.includes('elsewhere')) ran.push('base');
      },
    };
    // The debugger may evaluate what the page may not: in a task of the page's own.
    await new Promise((resolve) => setTimeout(resolve));
    for (const act of Object.values(ways)) {
      try {
        act();
      } catch {
        // Refused.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return ran;
  });

/** What the browser says of what it refused is no fault here. */
const expected = (faults: string[]): void => void faults.splice(0);

describe('a script that got into a page', () => {
  it('reaches no other place', async () => {
    await visit('/en/kl-divergence/', {}, async ({ page, faults }) => {
      reached = [];
      await callOut(page);
      expect(reached).toEqual([]);
      await page.evaluate(() => window.violations?.splice(0));
      expected(faults);
    });
  });

  it('runs no more code', async () => {
    await visit('/ko/embed/kl/', {}, async ({ page, faults }) => {
      expect(await runMore(page)).toEqual([]);
      await page.evaluate(() => window.violations?.splice(0));
      expected(faults);
    });
  });

  it('would do both without the policy', async () => {
    await visit('/en/kl-divergence/', { bypassCSP: true }, async ({ page, faults }) => {
      reached = [];
      await callOut(page);
      expect(reached.length).toBeGreaterThanOrEqual(14);
      expect((await runMore(page)).length).toBeGreaterThanOrEqual(10);
      expected(faults);
    });
  });
});
