// The drawing of the game over the lab's pictures: complete without script, lit by stages, and each part of it seen large.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { press } from '../../setup/cell.ts';
import { setControl, settled } from '../../setup/figure.ts';
import { frameAfter, standsAt, withLab } from '../../setup/lab.ts';
import { documentOf, pages } from '../../setup/pages.ts';
import { untilLive, visit } from '../../setup/visit.ts';
import { languages } from '../../../src/notebook/language.ts';
import { GAME_PARTS } from '../../../src/notebook/words/overview.ts';
import { overviewWords } from '../../../components/live/page/words.ts';

const pathOf = (language: string): string => `/${language}/embed/gan-2d/`;
const labs = languages.flatMap((language) =>
  pages
    .filter(({ path }) => [`/${language}/lab/`, pathOf(language)].includes(path))
    .map((built) => ({ ...built, language })),
);

const partOf = (cell: Locator, part: string): Locator => cell.locator(`.game-part[data-part="${part}"]`);
const pictureOf = (cell: Locator, part: string): Promise<string> =>
  partOf(cell, part)
    .locator(':scope > svg')
    .evaluate((svg) => svg.innerHTML);
const litOf = (cell: Locator, key: 'part' | 'wire' | 'back'): Promise<string[]> =>
  cell
    .locator(`.game [data-${key}][data-lit]`)
    .evaluateAll(
      (all, name) => [...new Set(all.map((one) => (one as HTMLElement).dataset[name] ?? ''))],
      key,
    );
const slideTo = (cell: Locator, value: number): Promise<void> =>
  cell.locator('input[name="morph"]').evaluate((slider, to) => {
    (slider as HTMLInputElement).value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

describe.each(labs)('$path as it is sent', (built) => {
  const game = documentOf(built).querySelector('.game');

  it('has each part of the game with its name, a picture or a number, and the wires between them', () => {
    for (const part of GAME_PARTS) {
      const element = game?.querySelector(`.game-part[data-part="${part}"]`);
      expect(element?.querySelector('.game-name')?.textContent.trim(), part).not.toBe('');
      const marks = [...(element?.querySelectorAll(':scope > svg > *') ?? [])].map((mark) => mark.outerHTML);
      expect(marks.length, part).toBeGreaterThan(0);
      expect(marks.join(''), part).not.toMatch(/NaN|undefined/);
    }
    expect(game?.querySelectorAll('path[data-wire]').length).toBe(6);
    expect([...(game?.querySelectorAll('.game-loss') ?? [])].every((one) => /\d/.test(one.textContent))).toBe(
      true,
    );
  });

  it('says in words what the wires show', () => {
    expect(game?.querySelector('.game-says')?.textContent.trim()).toBe(overviewWords[built.language].flow);
    expect(game?.getAttribute('aria-label')).toBe(overviewWords[built.language].label);
  });
});

describe.each(languages)('the drawing of the game in %s', (language) => {
  const words = overviewWords[language];
  const path = pathOf(language);

  it('shows another run than the recorded one as soon as there is one', async () => {
    await withLab({ path, settings: {} }, async ({ page, cell }) => {
      const parts = GAME_PARTS.filter((part) => part !== 'z');
      // What the page was sent has fewer marks: what is compared is drawn here, of the recorded run as well.
      await partOf(cell, 'z').locator('button').focus();
      await cell.locator('input[name="morph"][aria-valuetext]').waitFor();
      await settled(page);
      const before = await Promise.all(parts.map((part) => pictureOf(cell, part)));
      const noise = await pictureOf(cell, 'z');
      await setControl(cell, 'pace', 'full');
      await press(cell, 'step');
      await standsAt(cell, 1);
      for (const [i, part] of parts.entries())
        await expect.poll(() => pictureOf(cell, part)).not.toBe(before[i]);
      // The noise of a seed stays what it is while G learns.
      expect(await pictureOf(cell, 'z')).toBe(noise);
      await setControl(cell, 'seed', 2);
      await settled(page);
      await expect.poll(() => pictureOf(cell, 'z')).not.toBe(noise);
    });
  });

  it('is lit by the stages of a step, and says which network learns and which stands still', async () => {
    await withLab({ path }, async ({ page, cell }) => {
      await press(cell, 'step');
      await standsAt(cell, 1);
      expect(await litOf(cell, 'part')).toEqual([]);
      await setControl(cell, 'pace', 'stages');
      const expected = [
        ['noise', 'z', '', '', '', ''],
        ['fakes', 'z g fake', 'z-g g-fake', '', '', ''],
        ['verdict', 'fake real d d-loss', 'fake-d real-d d-d-loss', '', '', ''],
        ['d-learns', 'd d-loss', '', 'd-d-loss', words.learns, words.held],
        ['answer', 'fake d g-loss', '', 'fake-d d-g-loss', words.held, ''],
        ['g-learns', 'g fake d g-loss', '', 'g-fake fake-d d-g-loss', words.held, words.learns],
      ] as const;
      for (const [stage, parts, wires, back, d, g] of expected) {
        expect((await frameAfter(page, cell, 'step')).stage).toBe(stage);
        const says = cell.locator('.game-says');
        await expect.poll(() => says.textContent()).toBe(words.stages[stage]);
        expect((await litOf(cell, 'part')).join(' '), stage).toBe(parts);
        expect((await litOf(cell, 'wire')).join(' '), stage).toBe(wires);
        expect((await litOf(cell, 'back')).join(' '), stage).toBe(back);
        const role = (part: string) => partOf(cell, part).locator('.game-role').textContent();
        expect([await role('d'), await role('g')], stage).toEqual([d, g]);
        // What is lit is seen, and the gradient only where it runs.
        const seen = await cell
          .locator('path[data-back]')
          .evaluateAll((all) =>
            all.flatMap((one) => (one.checkVisibility() ? [one.getAttribute('data-back')] : [])),
          );
        expect(seen.join(' '), stage).toBe(back);
      }
      await setControl(cell, 'pace', 'full');
      await press(cell, 'step');
      await standsAt(cell, 3);
      await expect.poll(() => litOf(cell, 'part')).toEqual([]);
      expect(await cell.locator('.game-says').textContent()).toBe(words.flow);
    });
  });

  it('shows a part large at a click, another in its place, and closes it with Escape and its button', async () => {
    await withLab({ path }, async ({ page, cell }) => {
      const large = cell.locator('.game-large');
      for (const part of GAME_PARTS) {
        const button = partOf(cell, part).getByRole('button', { name: words.enlarge(words.plain[part]) });
        await button.click();
        await large.and(cell.getByRole('region', { name: words.plain[part] })).waitFor();
        expect(await large.count()).toBe(1);
        expect(await button.getAttribute('aria-expanded')).toBe('true');
        expect(await cell.locator('.game [aria-expanded="true"]').count()).toBe(1);
        expect(await large.locator('.game-about').innerText()).toBe(words.about[part]);
        const picture = large.locator('svg[role="img"]');
        await picture.waitFor();
        expect(await picture.getAttribute('aria-label')).toBe(words.plain[part]);
        expect(await picture.locator('path, rect').count()).toBeGreaterThan(0);
      }
      await page.keyboard.press('Escape');
      await large.waitFor({ state: 'detached' });
      const last = partOf(cell, 'g-loss').locator('button');
      expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await last.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      const close = large.getByRole('button', { name: words.close });
      await close.click();
      await large.waitFor({ state: 'detached' });
      expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it('keeps what is large up to date while the run goes on', async () => {
    await withLab({ path }, async ({ page, cell }) => {
      await partOf(cell, 'd').locator('button').click();
      const picture = cell.locator('.game-large svg');
      await picture.locator('path').first().waitFor();
      const before = await picture.innerHTML();
      await press(cell, 'step');
      await standsAt(cell, 1);
      await settled(page);
      await expect.poll(() => picture.innerHTML()).not.toBe(before);
    });
  });

  it('takes the grid from the noise to G by the slider, and says how far it is', async () => {
    await withLab({ path }, async ({ cell }) => {
      const grid = (part: string): Promise<string | null> =>
        partOf(cell, part).locator('svg > path').first().getAttribute('d');
      // What was sent is drawn with fewer lines: the slider is heard by what draws all of them.
      await slideTo(cell, 0);
      await expect.poll(async () => (await grid('g')) === (await grid('z'))).toBe(true);
      expect(await cell.locator('input[name="morph"]').getAttribute('aria-valuetext')).toBe(
        words.morph.value('0'),
      );
      const noise = await grid('z');
      await slideTo(cell, 1);
      await expect.poll(() => grid('g')).not.toBe(noise);
      const image = await grid('g');
      await slideTo(cell, 0.5);
      await expect.poll(async () => [image, noise].includes(await grid('g'))).toBe(false);
      await slideTo(cell, 1);
      await expect.poll(() => grid('g')).toBe(image);
    });
  });

  it('can be walked through with the keyboard, and no part of it is wider than a small phone', async () => {
    await withLab({ path, viewport: { width: 320, height: 640 } }, async ({ page, cell }) => {
      await partOf(cell, 'z').locator('button').focus();
      for (const part of GAME_PARTS.slice(1)) {
        await page.keyboard.press('Tab');
        expect(
          await partOf(cell, part)
            .locator('button')
            .evaluate((one) => one === document.activeElement),
        ).toBe(true);
      }
      await page.keyboard.press('Tab');
      const slider = cell.locator('input[name="morph"]');
      expect(await slider.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Home');
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(words.morph.value('0'));
      await partOf(cell, 'd-loss').locator('button').click();
      await cell.locator('.game-large svg').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const sizes = await cell.locator('.game-part > button').evaluateAll((all) =>
        all.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    });
  });
});

it('moves the grid when a pointer comes to G, and at once where motion is not wanted', async () => {
  const way = (cell: Locator) => cell.locator('input[name="morph"]').inputValue();
  await withLab({ reducedMotion: 'no-preference' }, async ({ page, cell }) => {
    await page.mouse.move(0, 0);
    await partOf(cell, 'g').hover();
    await expect.poll(async () => Number(await way(cell))).toBeLessThan(1);
    await expect.poll(() => way(cell), { timeout: 20_000 }).toBe('1');
  });
  await withLab({ reducedMotion: 'reduce' }, async ({ page, cell }) => {
    await page.mouse.move(0, 0);
    await partOf(cell, 'g').hover();
    await expect.poll(() => way(cell)).toBe('0');
    await page.mouse.move(0, 0);
    await expect.poll(() => way(cell)).toBe('1');
  });
});

it('is fetched when a hand comes to it, and not before', async () => {
  await visit('/en/lab/', {}, async ({ page, requests }) => {
    await untilLive(page);
    await page.waitForLoadState('networkidle');
    const fetched = () => requests.filter((url) => /\/overview\.[^/]*\.js$/.test(url));
    expect(fetched()).toEqual([]);
    await page.locator('.game-part[data-part="z"] button').focus();
    await expect.poll(fetched).not.toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.game-large').waitFor();
  });
});
