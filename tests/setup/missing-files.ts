// One file of the site that does not come, and what the page says then.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { uses, type Use } from './uses.ts';
import { address, visit } from './visit.ts';

/** How a file may fail to come. */
export const ways = ['missing', 'a page instead', 'hanging'] as const;
export type Way = (typeof ways)[number];

/** How a sentence about code that did not come is worded, in each language. */
const sentence = /could not be loaded|did not arrive|불러오지 못|받지 못|With JavaScript|자바스크립트를 켜면/;

/** What a reader does without when it is missing, and why nothing needs to be said. */
const dispensable: readonly (readonly [RegExp, string])[] = [
  [
    /\.(woff2|svg|png|txt)$|\/fonts\.css$/,
    'a face of the system, or a picture with its words, stands in its place',
  ],
  [/\.css$/, 'the page reads without its looks'],
  [
    /\/(previews|symbol-titles|symbols)\./,
    'the link still leads there, and the symbol is explained in the text',
  ],
  [/\/(copy-formulas|tex-of-mathml)\./, 'the browser copies the formula itself'],
  [
    /\/(dist|shared|step|tfjs-backend|classifier)[-.]/,
    'training goes on another way, and the line of the run says so',
  ],
];

export const isDispensable = (file: string): boolean => dispensable.some(([pattern]) => pattern.test(file));

/** What is seen of the page and of the frames in it. */
async function seen(page: Page): Promise<string> {
  const texts = page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

/** What is needed before something can be done. */
const before = (use: Use): readonly Use[] =>
  uses.filter(
    ({ name }) => name === 'read' || (name === 'open' && ['ask', 'save', 'bring points'].includes(use.name)),
  );

/**
 * Visits a page from which one file is kept, does with it what asks for that file, and expects the page to read, without
 * an error, and to say that something is missing, if the file was asked for and something depends on it.
 */
export async function expectTold(path: string, file: string, useName: string, way: Way): Promise<void> {
  let isAsked = false;
  await visit('/favicon.svg', {}, async ({ page, faults }) => {
    if (way === 'hanging') await page.clock.install();
    await page.context().route(
      (url) => url.pathname === file,
      (route) => {
        isAsked = true;
        if (way === 'missing') return route.fulfill({ status: 404, body: 'not found' });
        if (way === 'a page instead')
          return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
        return undefined;
      },
    );
    await page.goto(address + path, { waitUntil: 'commit' });
    await page.locator('h1').first().waitFor({ state: 'attached' });
    const use = uses.find(({ name }) => name === useName);
    // What hangs keeps the page from coming to rest.
    const patient = async (act: Promise<unknown>): Promise<void> => {
      if (way !== 'hanging') await act;
      else await Promise.race([act, expect.poll(() => isAsked).toBe(true)]);
    };
    if (way !== 'hanging') await page.waitForLoadState('load');
    for (const one of use ? [...before(use), use] : []) await patient(one.make(page)).catch(() => undefined);
    if (way === 'hanging') await page.clock.fastForward(9000);
    if (isAsked && !isDispensable(file))
      await expect
        .poll(() => seen(page), { timeout: 20_000, message: `${file} on ${path}, ${useName}, ${way}` })
        .toMatch(sentence);
    expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
    // The browser reports what did not come: that is the point here.
    faults.splice(0, faults.length, ...faults.filter((fault) => fault.startsWith('uncaught')));
  });
}
