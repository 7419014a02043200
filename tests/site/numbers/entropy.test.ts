// The numbers of the entropy chapter's figures, driven through the built page: every oracle is written out here.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/** The digits that doubles keep through a few sums and a logarithm. */
const digits = 1e-12;

function entropyOf(p: readonly number[]): number {
  return p.reduce((sum, x) => (x > 0 ? sum - x * Math.log(x) : sum), 0);
}

/** A bar at a new height, the others scaled to what is left, equally where they were all zero. */
function withBar(p: readonly number[], index: number, value: number): number[] {
  const rest = p.reduce((sum, x, i) => (i === index ? sum : sum + x), 0);
  return p.map((x, i) =>
    i === index ? value : rest > 0 ? (x * (1 - value)) / rest : (1 - value) / (p.length - 1),
  );
}

/** The mean length of Huffman's code is the sum of the weights of all the pairs that it joins. */
function huffmanLength(p: readonly number[]): number {
  const weights = p.filter((x) => x > 0);
  let length = 0;
  while (weights.length > 1) {
    weights.sort((a, b) => b - a);
    const joined = (weights.pop() ?? 0) + (weights.pop() ?? 0);
    length += joined;
    weights.push(joined);
  }
  return length;
}

async function setBar(root: Locator, index: number, value: number): Promise<void> {
  await root.locator(`[name="p"][data-index="${index}"]`).evaluate((element, to) => {
    const field = element as HTMLInputElement;
    field.value = String(to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function expectNumbers(page: Page, root: Locator, p: readonly number[], where: string): Promise<void> {
  await settled(page);
  const shown = await outputs(root);
  const h = entropyOf(p);
  const absolute = Math.max(1e-12, h * digits);
  expect(Math.abs((shown['entropy'] ?? NaN) - h), where).toBeLessThan(absolute);
  expectRelative(shown['max-entropy'] ?? NaN, Math.log(p.length), digits, `log k of ${where}`);
  expectRelative(shown['perplexity'] ?? NaN, Math.exp(h), 1e-11, `perplexity of ${where}`);
  expect(Math.abs((shown['code-length'] ?? NaN) - huffmanLength(p)), where).toBeLessThan(1e-12);
  // Shannon's bound, with the entropy in bits.
  const bits = h / Math.LN2;
  expect(shown['code-length'], where).toBeGreaterThanOrEqual(bits - 1e-12);
  expect(shown['code-length'], where).toBeLessThan(bits + 1);
}

describe('the numbers of entropy', () => {
  it('follow Shannon’s sum and Huffman’s joinings as outcomes are added and bars are moved', async () => {
    await visit('/en/embed/entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'entropy');
      const random = seeded(41);
      for (let round = 0; round < 8; round++) {
        // From two equal outcomes every number of outcomes is one of equal ones.
        await root.locator('[data-preset="coin"]').click();
        const k = round === 0 ? 2 : round === 1 ? 16 : 2 + Math.floor(random() * 15);
        await setControl(root, 'outcomes', k);
        let p: number[] = Array.from({ length: k }, () => 1 / k);
        await expectNumbers(page, root, p, `${k} equal outcomes`);
        for (let move = 0; move < 4; move++) {
          const index = Math.floor(random() * k);
          const value = move === 3 ? Math.round(random()) : Math.round(random() * 100) / 100;
          await setBar(root, index, value);
          p = withBar(p, index, value);
          await expectNumbers(page, root, p, p.join(', '));
        }
      }
    });
  });

  it('take the number of outcomes from an address that gives the bars alone', async () => {
    await visit('/en/embed/entropy/?entropy.p=0.4,0.3,0.2,0.1,0', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'entropy');
      expect(await root.locator('[name="outcomes"]').inputValue()).toBe('5');
      expect(await root.locator('.notice').isHidden()).toBe(true);
      await expectNumbers(page, root, [0.4, 0.3, 0.2, 0.1, 0], 'the address');
    });
  });

  it('are reached by keys alone, and are nothing where one outcome is certain', async () => {
    await visit('/ko/embed/entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'entropy');
      await root.locator('[name="p"][data-index="2"]').focus();
      await page.keyboard.press('End');
      await settled(page);
      const shown = await outputs(root);
      expect(shown).toMatchObject({ entropy: 0, perplexity: 1, 'code-length': 0 });
      await page.keyboard.press('ArrowDown');
      await settled(page);
      await expectNumbers(page, root, [0.01 / 3, 0.01 / 3, 0.99, 0.01 / 3], 'one step down');
    });
  });
});

/** Shares of the letters of a text, counted here. */
function letterShares(text: string): number[] {
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].map((count) => count / letters.length);
}

describe('the numbers of text-entropy', () => {
  it('are those of what is typed, as soon as it is typed, in Latin letters and in Hangul', async () => {
    await visit('/en/embed/text-entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'text-entropy');
      for (const text of ['abracadabra', 'The quick brown fox', '모든 사람은 자유롭다', 'zzzz']) {
        await root.locator('textarea').fill(text);
        await settled(page);
        expect(await root.locator('[name="source"]').inputValue()).toBe('own');
        const shown = await outputs(root);
        const shares = letterShares(text);
        expect(Math.abs((shown['entropy'] ?? NaN) - entropyOf(shares)), text).toBeLessThan(1e-12);
        expect(shown['symbols'], text).toBe(shares.length);
      }
      await root.locator('textarea').fill('한글');
      await setControl(root, 'symbol', 'jamo');
      await settled(page);
      // ㅎ ㅏ ㄴ ㄱ ㅡ ㄹ: six letters, all different.
      expectRelative((await outputs(root))['entropy'] ?? NaN, Math.log(6), digits, 'six jamo');
      await root.locator('textarea').fill('… 123 …');
      await settled(page);
      expect(await outputs(root)).toMatchObject({ entropy: 0, symbols: 0, length: 0 });
      expect((await root.locator('.now').innerText()).length).toBeGreaterThan(20);
    });
  });

  it('are those of a pasted megabyte, which the page says no link can hold, and does not lose', async () => {
    await visit('/en/embed/text-entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'text-entropy');
      const area = root.locator('textarea');
      const paste = (line: string, times: number): Promise<void> =>
        area.evaluate(
          (element, [text, n]) => {
            (element as HTMLTextAreaElement).value = text.repeat(n);
            element.dispatchEvent(new Event('input', { bubbles: true }));
          },
          [line, times] as const,
        );
      await paste('all human beings are born free <b>&amp; equal</b>\n', 22_000);
      await settled(page);
      const shown = await outputs(root);
      const once = letterShares('all human beings are born free <b>&amp; equal</b>');
      expectRelative(shown['entropy'] ?? NaN, entropyOf(once), 1e-10, 'a line, many times');
      const note = root.locator('.too-long');
      expect(await note.isVisible()).toBe(true);
      expect((await note.innerText()).length).toBeGreaterThan(30);
      await page.waitForFunction(() => location.search.includes('text-entropy.source=own'));
      expect(await page.evaluate(() => location.search.length)).toBeLessThan(200);
      // A step to another place of the page, and back, leaves the text where it is.
      await page.evaluate(() => (location.hash = '#exercise-1'));
      await page.goBack();
      await settled(page);
      expect((await area.inputValue()).length).toBeGreaterThan(1_000_000);
      expect(await outputs(root)).toEqual(shown);
      await paste('free', 1);
      await settled(page);
      expect(await note.isHidden()).toBe(true);
      await page.waitForFunction(() => location.search.includes('text-entropy.text=free'));
    });
  });

  it('come back from a link that holds the text', async () => {
    const search = new URLSearchParams({ 'text-entropy.text': '<b>Alle</b> 한글 & “q”\n?=1' }).toString();
    await visit(`/ko/embed/text-entropy/?${search}`, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'text-entropy');
      expect(await root.locator('textarea').inputValue()).toBe('<b>Alle</b> 한글 & “q”\n?=1');
      const shown = await outputs(root);
      const shares = letterShares('<b>Alle</b> 한글 & “q”\n?=1');
      expectRelative(shown['entropy'] ?? NaN, entropyOf(shares), digits, 'the link’s text');
    });
  });
});

describe('the numbers of density-entropy', () => {
  it('are the closed form of a normal, and those of its bins add up to it', async () => {
    await visit('/en/embed/density-entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'density-entropy');
      for (const sd of [0.05, 0.1, 0.24, 1, 2]) {
        await setControl(root, 'sd', sd);
        await setControl(root, 'width', '0.1');
        await settled(page);
        const shown = await outputs(root);
        const closed = 0.5 * Math.log(2 * Math.PI * Math.E * sd * sd);
        expect(Math.abs((shown['differential-entropy'] ?? NaN) - closed), String(sd)).toBeLessThan(1e-12);
        expectRelative(shown['peak'] ?? NaN, 1 / (sd * Math.sqrt(2 * Math.PI)), digits, `peak at ${sd}`);
        expect(shown['binned-entropy'], String(sd)).toBeGreaterThanOrEqual(0);
        // For bins narrow beside the bell the difference is b²/24σ² and less.
        if (sd >= 0.24) {
          const off = (shown['binned-difference'] ?? NaN) - closed;
          expect(Math.abs(off), String(sd)).toBeLessThan((1.1 * 0.01) / (24 * sd * sd));
        }
      }
    });
  });
});
