// Visits a page of the built site and listens: what a page must never do fails the test, whatever the test is about.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
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

interface OpenVisit extends Visit {
  /** What went wrong since this was last asked. */
  readonly takeFaults: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

async function open(path: string, options: VisitOptions): Promise<OpenVisit> {
  if (!browser) throw new Error('no browser: a page is visited inside a test');
  const { before, ...contextOptions } = options;
  // A test reads a state and not the way to it, but where it is about that way.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...contextOptions,
  });
  const faults: string[] = [];
  const requests: string[] = [];
  let documents = 0;
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const isLocal = url.startsWith(`${address}/`) || url.startsWith('data:') || url.startsWith('blob:');
    if (!isLocal) faults.push(`request off the site: ${url}`);
  });
  context.on('console', (message) => {
    // What stands in a frame takes a face from the page around it, which has it, and a second document of a tab takes it
    // from the one before: their own preloads are then not used.
    const hasFaces = message.location().url !== message.page()?.url() || documents > 1;
    if (hasFaces && /was preloaded using link preload but not used/.test(message.text())) return;
    if ((message.type() === 'warning' || message.type() === 'error') && !isAllowed(message.text())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (weberror) => {
    const { name, message, stack = '' } = weberror.error();
    faults.push(`uncaught ${name}: ${message} ${stack}`);
  });
  const page = await context.newPage();
  page.on('domcontentloaded', () => documents++);
  page.on('crash', () => faults.push('the page crashed'));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(watch);
  if (before) await page.addInitScript(before);
  await page.goto(address + path, { waitUntil: 'load' });
  return {
    page,
    faults,
    requests,
    takeFaults: async () => {
      const violations =
        contextOptions.javaScriptEnabled === false
          ? []
          : ((await page.evaluate(() => window.violations?.splice(0))) ?? [
              'the page left nothing to read violations from',
            ]);
      return [...faults.splice(0), ...violations];
    },
    close: () => context.close(),
  };
}

/** Visits a page, and fails when it did what a page must not do. */
export async function visit(
  path: string,
  options: VisitOptions,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visited = await open(path, options);
  try {
    await look(visited);
    expectNone(await visited.takeFaults(), path);
  } finally {
    await visited.close();
  }
}

/**
 * Visits a page once for all tests of a `describe`, which look at it one after the other and leave it as the next expects
 * it. What the page did meanwhile that it must not do fails the test during which it did so.
 */
export function visitOnce(path: string, options: VisitOptions): () => Visit {
  let visited: OpenVisit | undefined;
  beforeAll(async () => {
    visited = await open(path, options);
  });
  afterEach(async () => {
    expectNone((await visited?.takeFaults()) ?? [], path);
  });
  afterAll(async () => {
    await visited?.close();
    visited = undefined;
  });
  return () => {
    if (!visited) throw new Error(`${path} is visited by tests alone`);
    return visited;
  };
}

/** Brings every widget and cell of the page near the screen, which is when they come alive, and waits until all are. */
export async function untilLive(page: Page): Promise<void> {
  const asleep = 'live-widget:not([data-ready]), training-cell:not([data-ready])';
  if ((await page.locator(asleep).count()) === 0) return;
  for (const root of await page.locator('live-widget, training-cell').all()) {
    await root.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await root.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
