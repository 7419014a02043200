// The likelihood of the built site against sums and products written out here: the oracle is not src/math.
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

interface State {
  readonly k: number;
  readonly n: number;
  readonly pi: number;
}

async function at(page: Page, root: Locator, state: State): Promise<Record<string, number>> {
  for (const name of ['k', 'n', 'pi'] as const) await setControl(root, name, state[name]);
  await settled(page);
  return outputs(root);
}

/** k log π + (n − k) log(1 − π), with 0 log 0 = 0 and without a binomial coefficient. */
function logLikelihood({ k, n, pi }: State): number {
  const heads = k === 0 ? 0 : k * Math.log(pi);
  const tails = k === n ? 0 : (n - k) * Math.log(1 - pi);
  return heads + tails;
}

describe('the numbers of likelihood', () => {
  it('follow π^k (1 − π)^(n − k), its logarithm and k/n at thirty seeded states', async () => {
    await visit('/en/embed/likelihood/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'likelihood');
      const random = seeded(1922);
      for (let i = 0; i < 30; i++) {
        const n = 1 + Math.floor(5000 * random() ** 2);
        const pi = i % 10 === 0 ? 0 : i % 10 === 1 ? 1 : Math.round(1000 * random()) / 1000;
        const k = i % 5 === 0 ? 0 : i % 5 === 1 ? n : Math.floor((n + 1) * random());
        const state = { k, n, pi };
        const shown = await at(page, root, state);
        const where = JSON.stringify(state);
        const log = logLikelihood(state);
        expectRelative(shown['log-likelihood'] ?? NaN, log, 1e-9, `logarithm at ${where}`);
        expectRelative(shown['mle'] ?? NaN, k / n, 1e-12, `k/n at ${where}`);
        // Where neither precision is near its end, the products agree with the power; each factor rounds once.
        if (log > -690) expectRelative(shown['likelihood'] ?? NaN, Math.exp(log), 1e-9, `L at ${where}`);
        if (log > -80) {
          expectRelative(shown['likelihood-float32'] ?? NaN, Math.exp(log), n * 1e-7, `float32 at ${where}`);
        }
        if (log === -Infinity) expect(shown['likelihood'], where).toBe(0);
      }
    });
  });

  it('of a fair coin become exactly 0 at 150 tosses in float32 and at 1075 in float64, and the logarithm does not', async () => {
    await visit('/en/embed/likelihood/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'likelihood');
      for (const n of [1, 149, 150, 1074, 1075, 5000]) {
        const shown = await at(page, root, { k: Math.floor(n / 2), n, pi: 0.5 });
        // Powers of two are exact, and below the smallest number there is only 0.
        expect(shown['likelihood-float32'], `float32 of ${n}`).toBe(n <= 149 ? 2 ** -n : 0);
        expect(shown['likelihood'], `float64 of ${n}`).toBe(n <= 1074 ? 2 ** -n : 0);
        expectRelative(shown['log-likelihood'] ?? NaN, -n * Math.LN2, 1e-12, `logarithm of ${n}`);
      }
    });
  });

  it('are the same whether k or n is typed first, and count a k above n as n', async () => {
    await visit('/en/embed/likelihood/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'likelihood');
      await setControl(root, 'k', 3000);
      await settled(page);
      expect((await outputs(root))['mle']).toBe(1);
      expect(await root.locator('.now').innerText()).toContain('k counts as 10');
      await setControl(root, 'n', 4000);
      await settled(page);
      expect((await outputs(root))['mle']).toBe(0.75);
      expect(await root.locator('[name="k"]').inputValue()).toBe('3000');
    });
  });

  it('double with the data, and climb to the top', async () => {
    await visit('/en/embed/likelihood/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'likelihood');
      const first = await at(page, root, { k: 9, n: 12, pi: 0.4 });
      await root.locator('[data-action="double-data"]').click();
      await settled(page);
      const second = await outputs(root);
      expectRelative(
        second['log-likelihood'] ?? NaN,
        2 * (first['log-likelihood'] ?? NaN),
        1e-12,
        'twice the data',
      );
      expect(second['mle']).toBe(0.75);
      await root.locator('[data-action="climb"]').click();
      await settled(page);
      expect(await root.locator('[name="pi"]').inputValue()).toBe('0.75');
      // Half of the longest row and more cannot be doubled: the button says so, and a press changes nothing.
      const double = root.locator('[data-action="double-data"]');
      expect(await double.getAttribute('aria-disabled')).toBe('false');
      await at(page, root, { k: 1792, n: 2560, pi: 0.5 });
      expect(await double.getAttribute('aria-disabled')).toBe('true');
      await double.click({ force: true });
      await settled(page);
      expect(await root.locator('[name="n"]').inputValue()).toBe('2560');
    });
  });
});
