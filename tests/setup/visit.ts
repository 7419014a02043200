// Visits a page of the built site and listens: what a page must never do fails the test, whatever the test is about.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { reachBrowser } from './browser.ts';
import { expectNone } from './close.ts';
import { isAllowed } from './console.ts';

export const address = inject('address');

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await reachBrowser(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser?.close();
});

declare global {
  // What `watch` leaves in the page.
  interface Window {
    violations?: string[];
  }
}

function watch(): void {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => {
    window.violations?.push(
      `${event.violatedDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

export interface Visit {
  readonly page: Page;
  /** What went wrong so far; the end of the visit asserts that it is empty. */
  readonly faults: string[];
  readonly requests: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs before the page's own scripts. */
  readonly before?: () => void;
}

export async function visit(
  path: string,
  options: VisitOptions,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  if (!browser) throw new Error('no browser: visit runs inside a test');
  const { before, ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions });
  const faults: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const isLocal = url.startsWith(`${address}/`) || url.startsWith('data:') || url.startsWith('blob:');
    if (!isLocal) faults.push(`request off the site: ${url}`);
  });
  context.on('console', (message) => {
    if ((message.type() === 'warning' || message.type() === 'error') && !isAllowed(message.text())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (weberror) => {
    const { name, message, stack = '' } = weberror.error();
    faults.push(`uncaught ${name}: ${message} ${stack}`);
  });
  try {
    const page = await context.newPage();
    page.on('crash', () => faults.push('the page crashed'));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.addInitScript(watch);
    if (before) await page.addInitScript(before);
    await page.goto(address + path, { waitUntil: 'load' });
    await look({ page, faults, requests });
    if (contextOptions.javaScriptEnabled !== false) {
      faults.push(
        ...((await page.evaluate(() => window.violations)) ?? [
          'the page left nothing to read violations from',
        ]),
      );
    }
    expectNone(faults, path);
  } finally {
    await context.close();
  }
}

/** Brings every widget and cell of the page near the screen, which is when they come alive, and waits until all are. */
export async function untilLive(page: Page): Promise<void> {
  for (const root of await page.locator('live-widget, training-cell').all()) {
    await root.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await root.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 20_000 });
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
