// The button of a sentence that tests itself: what it says of units and without script, and what it says when it cannot.
// That each runs in the browser is looked at on every page: checks/claims.ts.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { boundOf } from '../../components/claims/define-claim.ts';
import { claimBoxWords } from '../../components/claims/words.ts';
import { frameWords } from '../../src/layouts/words.ts';
import { formatQuantity } from '../../src/notebook/unit.ts';
import { claimOf, values } from '../setup/claims.ts';
import { outputs, settled } from '../setup/figure.ts';
import { chapters, documentOf, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

// Every claim in English, and in Korean on every third page: the checks are the same, the words are the claim's own.
const withClaims = pagesWith('claim-check', chapters).filter(
  ({ language }, i) => language === 'en' || i % 3 === 0,
);

async function chooseBits(page: Page): Promise<void> {
  await page.locator('[data-set-unit="bits"]').click();
  await settled(page);
}

describe.each(withClaims)('the claims of $path', (built) => {
  const { path, language = 'en' } = built;
  const words = claimBoxWords[language];

  it('have their verdict beside the sentence, and over the explanation a heading that can be read by itself', () => {
    const document = documentOf(built);
    for (const box of document.querySelectorAll('[id^="claim-"]')) {
      const [said, heading] = [...box.querySelectorAll('.box-title')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
      const verdicts = Object.values(words.verdict).join('|');
      expect(said).toMatch(new RegExp(`^(${Object.values(words.said).join('|')}) · (${verdicts})$`));
      expect(Object.values(words.truth)).toContain(heading);
      // In Korean 거짓 before 사실은 would read “the false fact is”.
      expect(heading).not.toMatch(new RegExp(`^(${verdicts})\\b`));
    }
  });

  // The rest is the same for every claim, and is looked at on two pages.
  if (!withClaims.slice(0, 2).some((page) => page.path === path)) return;

  it('follow the reader’s unit, before a check and after it', async () => {
    await visit(path, {}, async ({ page }) => {
      for (const box of await page.locator('claim-check').all()) {
        await box.locator('button[name="check"]').click();
        await box.and(page.locator('[data-outcome]')).waitFor();
        const { checks } = await claimOf(box);
        await chooseBits(page);
        const shown = await values(box, 'bound');
        for (const [i, check] of checks().entries()) {
          if (typeof check.bound === 'number') continue;
          const { unit = 'none', digits = 3 } = check;
          expect(shown[i]?.text.trim()).toBe(formatQuantity(boundOf(check), unit, 'bits', digits));
        }
        await page.locator('[data-set-unit="nats"]').click();
      }
    });
  });

  it('show their numbers without script, folded away, and no button', async () => {
    await visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      for (const box of await page.locator('claim-check').all()) {
        expect(await box.locator('button').isVisible()).toBe(false);
        await box.locator('.claim-numbers summary').click();
        const numbers = await values(box, 'value');
        expect(numbers.length).toBeGreaterThan(0);
        expect(numbers.every(({ text }) => /[\d∞]/.test(text))).toBe(true);
      }
    });
  });
});

describe.each(withClaims.slice(0, 2))('a claim of $path', ({ path, language = 'en' }) => {
  it.each([
    ['before its button works', false],
    ['after its button works', true],
  ])('that does not arrive, %s, says so, and leaves its numbers', async (_when, isDefined) => {
    await visit(path, {}, async ({ page, faults }) => {
      await page.waitForLoadState('networkidle');
      const box = page.locator('claim-check').first();
      if (isDefined) {
        await box.scrollIntoViewIfNeeded();
        await page.waitForFunction(() => customElements.get('claim-check') !== undefined);
        await page.waitForLoadState('networkidle');
      }
      await page.context().setOffline(true);
      const before = await values(box, 'value');
      await box.locator('button[name="check"]').click();
      await box.and(page.locator('[data-outcome="not-arrived"]')).waitFor();
      expect(await box.locator('[role="status"]').innerText()).toBe(frameWords[language].notArrived);
      expect(await values(box, 'value')).toEqual(before);
      await page.context().setOffline(false);
      // The browser itself reports what could not be loaded: that is the point here.
      faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault)));
    });
  });
});

describe('a claim whose numbers cannot be computed', () => {
  it('is not said to have stayed away: the error is reported as what it is', async () => {
    await visit('/en/bernoulli/', {}, async ({ page, faults }) => {
      const body = 'export const claim = { checks() { throw new Error("a bug of ours"); } };';
      await page.route(/\/_astro\/bernoulli-variance-sign\.[^/]+\.js/, (route) =>
        route.fulfill({ body, contentType: 'text/javascript' }),
      );
      const box = page.locator('claim-check[data-claim="bernoulli-variance-sign"]');
      await box.locator('button[name="check"]').click();
      await expect
        .poll(() => faults.filter((fault) => fault.includes('a bug of ours')).length)
        .toBeGreaterThan(0);
      expect(await box.getAttribute('data-outcome')).toBeNull();
      expect(await box.locator('[role="status"]').innerText()).toBe('');
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('a bug of ours')));
    });
  });
});

const leading = pagesWith('[data-see-preset]', chapters).filter((_, i) => i % 4 === 0);

describe.each(leading)('the way to the figure on $path', ({ path }) => {
  it('sets the preset there, leaves other figures alone, and leads back', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const link = page.locator('a[data-see-preset]').first();
      // Before its script is there the link is a plain one, to the same state.
      await link.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => customElements.get('claim-check') !== undefined);
      const { hash, preset } = await link.evaluate((element) => ({
        hash: (element as HTMLAnchorElement).hash,
        preset: (element as HTMLElement).dataset['seePreset'] ?? '',
      }));
      const figure = page.locator(`[id="${hash.slice(1)}"]`);
      const others = await page.locator(`live-widget:not([id="${hash.slice(1)}"])`).all();
      for (const other of others) {
        await other.evaluate((element) => {
          const slider = element.querySelector<HTMLInputElement>('input[type="range"]');
          if (!slider) return;
          slider.value = slider.max;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        });
      }
      await settled(page);
      const before = await Promise.all(others.map(outputs));
      await link.focus();
      await page.keyboard.press('Enter');
      await settled(page);
      // The focus goes along, so that the keyboard goes on from there.
      const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['preset']);
      expect(focused).toBe(preset);
      const now = await figure.locator('.now').innerText();
      await figure.locator(`[data-preset="${preset}"]`).click();
      await settled(page);
      expect(await figure.locator('.now').innerText()).toBe(now);
      expect(await Promise.all(others.map(outputs))).toEqual(before);
      expect(new URL(page.url()).hash).toBe(hash);
      // From inside the page, so that it comes after whatever the page itself has put into its history.
      await page.evaluate(() => history.back());
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    });
  });

  it('is an address too, for another tab', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const link = page.locator('a[data-see-preset]').first();
      const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      const hash = new URL(href).hash.slice(1);
      // Its script comes when the claim nears the screen; before that the link is an address and nothing more.
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => customElements.whenDefined('claim-check').then(() => undefined));
      await link.click();
      await settled(page);
      if (hash.startsWith('cell-')) return;
      const pressed = await outputs(page.locator(`[id="${hash}"]`));
      await page.goto('about:blank');
      await page.goto(href);
      await untilLive(page);
      expect(await outputs(page.locator(`[id="${hash}"]`))).toEqual(pressed);
    });
  });
});
