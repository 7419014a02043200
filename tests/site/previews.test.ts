// What a link within the page points at, shown beside it: WCAG 1.4.13 and no request.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { expectNone } from '../setup/close.ts';
import { chapters, documentOf, pagesWith, references, type SitePage } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const kinds = {
  formula: 'main a[href^="#eq:"]:not(.equation-number)',
  citation: 'a.cite',
  term: 'a.term',
} as const;

const preview = (page: Page): Locator => page.locator('#preview');

/** What a preview of a term has to say: its entry in the built glossary, without the way to the chapter. */
function meaningOf(language: string, term: string): string {
  const glossary = references.find((page) => page.language === language && page.slug === 'glossary/');
  const entry = glossary && documentOf(glossary).getElementById(term)?.cloneNode(true);
  if (!entry) return '';
  const text = (element: Element | null): string =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  (entry as Element).querySelector('.where')?.remove();
  return `${text((entry as Element).querySelector('dfn'))} ${text((entry as Element).querySelector('dd'))}`;
}

/** The first page of each language that holds such links. */
function examples(selector: string): SitePage[] {
  const found = pagesWith(selector, chapters);
  return (['en', 'ko'] as const).flatMap((language) =>
    found.filter((page) => page.language === language).slice(0, 1),
  );
}

describe.each(Object.entries(kinds))('the preview of a %s', (kind, selector) => {
  it.each(examples(selector))('on $path shows what the link leads to', async ({ path }) => {
    await visit(path, {}, async ({ page, requests }) => {
      const link = page.locator(`${selector}:visible`).first();
      await link.scrollIntoViewIfNeeded();
      const before = requests.length;
      await link.hover();
      await preview(page).waitFor({ state: 'visible' });
      const { shown, meant } = await link.evaluate((element) => {
        const text = (node: Node | null | undefined): string =>
          (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        const target = document.getElementById(
          decodeURIComponent((element as HTMLAnchorElement).hash.slice(1)),
        );
        // Which formula it is, is said before it, to listeners only.
        const number = target?.querySelector('.equation-number')?.getAttribute('aria-label') ?? '';
        const said = text(document.getElementById('preview'));
        return {
          shown: number && said.startsWith(`${number}: `) ? said.slice(number.length + 2) : said,
          meant: text(target?.querySelector('.equation-body') ?? target),
        };
      });
      expect(shown.length).toBeGreaterThan(3);
      const { term = '' } = await link.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
      expect(shown).toBe(kind === 'term' ? meaningOf(path.split('/')[1] ?? '', term) : meant);
      expect(await link.getAttribute('aria-describedby')).toBe('preview');
      expect(
        await page.evaluate(() => document.querySelectorAll('#preview :is(a, button, [id])').length),
      ).toBe(0);
      const box = await preview(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
      // It is built in the same way in both languages.
      if (path.startsWith('/en/')) expectNone(await axeFindings(page), kind);
      // Fonts may still arrive, a frame may have come near, and a meaning comes from the glossary; nothing else is asked for.
      const allowed = /\.woff2$|_astro|\/glossary\/$|\/embed\/|\/settings\.js$|\/fonts\//;
      expect(requests.slice(before).filter((url) => !allowed.test(url))).toEqual([]);
    });
  });

  it.each(examples(selector).slice(0, 1))(
    'on $path can be entered, is dismissed by Escape, and stays while the pointer rests',
    async ({ path }) => {
      await visit(path, {}, async ({ page }) => {
        await page.clock.install();
        await page.reload();
        const link = page.locator(`${selector}:visible`).first();
        await link.scrollIntoViewIfNeeded();
        await link.hover();
        await preview(page).waitFor({ state: 'visible' });
        await preview(page).hover();
        // Longer than any delay of the page.
        await page.clock.fastForward(10_000);
        expect(await preview(page).isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await preview(page).isVisible()).toBe(false);
        expect(await link.getAttribute('aria-describedby')).toBeNull();
        await page.mouse.move(2, 2);
        await link.hover();
        await preview(page).waitFor({ state: 'visible' });
        await page.mouse.move(2, 2);
        await preview(page).waitFor({ state: 'hidden' });
      });
    },
  );

  it.each(examples(selector).slice(0, 1))('on $path comes and goes with the focus', async ({ path }) => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      const link = page.locator(`${selector}:visible`).first();
      // The focus of the keyboard: a step back and on.
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await preview(page).waitFor({ state: 'visible' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      expect(await preview(page).isVisible()).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await preview(page).waitFor({ state: 'visible' });
      await page.keyboard.press('Tab');
      expect(await link.getAttribute('aria-describedby')).toBeNull();
    });
  });

  it.each(examples(selector).slice(0, 1))(
    'on $path is no part of a page without script',
    async ({ path }) => {
      await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
        const link = page.locator(`${selector}:visible`).first();
        await link.hover();
        expect(await preview(page).count()).toBe(0);
        expect(await link.getAttribute('href')).toMatch(/#./);
      });
    },
  );
});

it('is missed by no link where a browser has no popovers', async () => {
  const before = (): void => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  };
  const [page] = examples(kinds.term);
  await visit(page?.path ?? '', { before }, async ({ page: visited }) => {
    const link = visited.locator(`${kinds.term}:visible`).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.hover();
    await link.focus();
    await link.click();
    await visited.waitForURL(`**${href}`);
  });
});

describe('a term', () => {
  it.each(pagesWith('a.term', chapters))(
    'on $path has its meaning in the glossary and touches its neighbours',
    (page) => {
      const document = documentOf(page);
      const ids = [...document.querySelectorAll('a.term')].map(
        (link) => link.getAttribute('data-term') ?? '',
      );
      for (const id of ids) expect(meaningOf(page.language ?? '', id).length, id).toBeGreaterThan(10);
      for (const link of document.querySelectorAll('a.term'))
        expect(link.textContent, 'space inside the link').toBe(link.textContent.trim());
    },
  );
});
