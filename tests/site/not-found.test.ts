// The page for an address that leads nowhere: a page of the site, each language by itself, that of the address first.
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../src/layouts/words.ts';
import { languages } from '../../src/notebook/language.ts';
import { documentOf, pages, sourceOf } from '../setup/pages.ts';
import { address, visit } from '../setup/visit.ts';

const missing = pages.find(({ kind }) => kind === 'missing');

describe('an address that leads nowhere', () => {
  it('has a page with header and footer, and no search engine is told of it', () => {
    if (!missing) throw new Error('there is no page 404');
    const document = documentOf(missing);
    expect(document.querySelectorAll('body > header, body > footer')).toHaveLength(2);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel="alternate"]')).toBeNull();
    expect(document.querySelector('header [aria-current]')).toBeNull();
  });

  it('says what happened in each language by itself, title, help and the way on apart', () => {
    if (!missing) throw new Error('there is no page 404');
    for (const language of languages) {
      const parts = documentOf(missing).querySelectorAll(`.not-found > [lang="${language}"] > *`);
      const { notFound, notFoundHelp, toLanding } = frameWords[language];
      expect([...parts].map(({ textContent }) => textContent.trim())).toEqual([
        notFound,
        notFoundHelp,
        toLanding,
      ]);
    }
  });

  it.each([
    ['/ko/nope/', 'ko'],
    ['/en/nope/', 'en'],
    ['/nope', 'en'],
  ] as const)('at %s puts %s first, and breaks no Korean word inside', async (path, language) => {
    if (!missing) throw new Error('there is no page 404');
    const body = sourceOf(missing);
    await visit('/en/', {}, async ({ page }) => {
      // Answered as a host answers, but for the status: the visit takes a 404 for a fault.
      await page.route(address + path, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(address + path);
      await page.locator(`.not-found > h1 + [lang="${language}"]`).waitFor();
      const wordBreak = await page
        .locator('.not-found > [lang="ko"] h2')
        .evaluate((one) => getComputedStyle(one).wordBreak);
      expect(wordBreak).toBe('keep-all');
    });
  });
});
