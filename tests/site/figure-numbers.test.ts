// The figures of a chapter have their numbers, and what speaks of one leads to it and shows it as it stands.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../components/prose/build/figures.ts';
import { words } from '../../components/prose/build/words.ts';
import { chapterTexts } from '../setup/chapters.ts';
import { chapters, documentOf, embeds, twinOf, type SitePage } from '../setup/pages.ts';
import { visit } from '../setup/visit.ts';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The pages' own figures, framed ones by the page in their frame. */
function numberOf(page: SitePage, anchor: string): string {
  const element = documentOf(page).getElementById(anchor);
  if (element?.localName !== 'iframe') return plain(element?.querySelector('.figure-number')?.textContent);
  const id = anchor.replace(/^(widget|cell)-/, '');
  const framed = embeds.find(({ path }) => path === `/${page.language ?? ''}/embed/${id}/`);
  return framed ? plain(documentOf(framed).querySelector('.figure-number')?.textContent) : '';
}

describe.each(chapters)('$path', (page) => {
  const { language = 'en' } = page;
  const body = chapterTexts(language).find(({ slug }) => `${slug}/` === page.slug)?.body ?? '';
  const order = /\d+/.exec(documentOf(page).querySelector('.opening .kicker')?.textContent ?? '')?.[0];

  it('numbers each of its figures in the order in which they stand', () => {
    const { figure, numbered } = words[language];
    const expected = figuresIn(body).map((_, i) => numbered(figure, `${order ?? ''}.${i + 1}`));
    expect(expected.length).toBeGreaterThan(0);
    expect(figuresIn(body).map(({ anchor }) => numberOf(page, anchor))).toEqual(expected);
  });

  it('leads from each mention to a figure of the page, and to a picture that it has', () => {
    const links = [...documentOf(page).querySelectorAll('main a[data-panel]')];
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const target = documentOf(page).getElementById(id);
      const framed = embeds.find(
        ({ path }) => path === `/${language}/embed/${id.replace(/^(widget|cell)-/, '')}/`,
      );
      const root = target?.localName === 'iframe' && framed ? documentOf(framed) : target;
      const panel = link.getAttribute('data-panel') ?? '';
      expect(root?.querySelector(`[data-panel="${panel}"]`), `${id} ${panel}`).not.toBeNull();
    }
  });

  it('speaks of its figures as its twin does', () => {
    const twin = twinOf(page);
    const mentions = (one: SitePage): string[] =>
      [...documentOf(one).querySelectorAll('main a[href]')]
        .filter((link) => /^#(widget|cell|figure)-/.test(link.getAttribute('href') ?? ''))
        .map((link) => `${link.getAttribute('href') ?? ''} ${link.getAttribute('data-panel') ?? ''}`)
        .sort();
    expect(twin && mentions(twin)).toEqual(mentions(page));
  });
});

describe('the preview of a figure', () => {
  const shown = async (page: Page, href: string): Promise<void> => {
    await page.locator(`main a[href="${href}"]:visible`).first().hover();
    await page.locator('#preview .figure-copy').waitFor({ state: 'visible' });
  };

  it('shows it as it stands now, not as it began', async () => {
    await visit('/en/kl-divergence/', {}, async ({ page }) => {
      const figure = page.locator('#widget-kl');
      await figure.scrollIntoViewIfNeeded();
      await figure.and(page.locator('[data-ready]')).waitFor({ state: 'attached' });
      const picture = figure.locator('.panel svg').first();
      const began = await picture.innerHTML();
      await figure.locator('[data-preset]').nth(1).click();
      await expect.poll(() => picture.innerHTML()).not.toBe(began);
      await expect
        .poll(async () => {
          const before = await picture.innerHTML();
          await page.evaluate(() => new Promise(requestAnimationFrame));
          return before === (await picture.innerHTML());
        })
        .toBe(true);
      const paths = await picture
        .locator('path')
        .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
      await shown(page, '#widget-kl');
      const copied = page.locator('#preview .panel').first().locator('svg path');
      expect(await copied.evaluateAll((all) => all.map((one) => one.getAttribute('d')))).toEqual(paths);
      expect(await page.locator('#preview :is([id], a, button, input)').count()).toBe(0);
      const box = await page.locator('#preview').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    });
  });

  it('shows the one picture that is spoken of, and a figure in a frame that has not come yet', async () => {
    await visit('/en/minimax/', {}, async ({ page }) => {
      await page.locator('main a[data-panel="distance"]').first().hover();
      await page.locator('#preview .panel[data-panel="distance"] svg').waitFor({ state: 'visible' });
      expect(await page.locator('#preview .panel').count()).toBe(1);
    });
  });

  it('shows a drawing too', async () => {
    await visit('/ko/two-networks/', {}, async ({ page }) => {
      await shown(page, '#figure-pipeline');
      expect(await page.locator('#preview svg').count()).toBe(1);
    });
  });
});
