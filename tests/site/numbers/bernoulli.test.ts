// The coin of the built site against what a coin has to do: the oracle is arithmetic, not src/math.
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

type State = Readonly<Record<'p' | 'n' | 'seed', number>>;

describe('the numbers of bernoulli', () => {
  it('are p, p − p², a whole number of heads over n, and m − m², at twenty-five seeded states', async () => {
    await visit('/en/embed/bernoulli/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'bernoulli');
      const random = seeded(20261125);
      const means = new Set<number>();
      for (let i = 0; i < 25; i++) {
        const state: State = {
          p: i === 0 ? 0 : i === 1 ? 1 : Math.round(100 * random()) / 100,
          n: 1 + Math.floor(10_000 * random() ** 3),
          seed: Math.floor(1000 * random()),
        };
        for (const [name, value] of Object.entries(state)) await setControl(root, name, value);
        await settled(page);
        const { p, n } = state;
        const shown = await outputs(root);
        const where = JSON.stringify(state);
        const mean = shown['sample-mean'] ?? NaN;
        expect(shown['mean'], where).toBe(p);
        expectRelative(shown['variance'] ?? NaN, p - p * p, 1e-12, `variance at ${where}`);
        expect(Math.abs(mean * n - Math.round(mean * n)), where).toBeLessThan(1e-8);
        // Zeros and ones are their own squares, so their variance over n is the mean less its square; 1e-12 absolute.
        expect(Math.abs((shown['sample-variance'] ?? NaN) - (mean - mean * mean)), where).toBeLessThan(1e-12);
        // Six standard deviations: one in half a billion.
        expect(Math.abs(mean - p), where).toBeLessThanOrEqual(6 * Math.sqrt((p - p * p) / n));
        means.add(mean);
      }
      expect(means.size).toBeGreaterThan(15);
    });
  });

  it('go on with the same row when it is tossed again, by one or by a thousand', async () => {
    await visit('/en/embed/bernoulli/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'bernoulli');
      const heads = async (): Promise<{ n: number; k: number }> => {
        await settled(page);
        const n = Number(await root.locator('[name="n"]').inputValue());
        return { n, k: Math.round(((await outputs(root))['sample-mean'] ?? NaN) * n) };
      };
      await setControl(root, 'n', 1);
      let before = await heads();
      expect([0, 1]).toContain(before.k);
      const row = [before.k];
      for (let i = 0; i < 20; i++) {
        await root.locator('[data-action="toss"]').click();
        const after = await heads();
        expect(after.n).toBe(before.n + 1);
        row.push(after.k - before.k);
        before = after;
      }
      expect(row.every((toss) => toss === 0 || toss === 1)).toBe(true);
      await root.locator('[data-action="toss-1000"]').click();
      const later = await heads();
      expect(later.n).toBe(before.n + 1000);
      expect(later.k - before.k).toBeGreaterThan(200);
      expect(later.k - before.k).toBeLessThan(400);
      // The same seed gives the same row, however one comes to it.
      await setControl(root, 'n', 7);
      expect((await heads()).k).toBe(row.slice(0, 7).reduce((sum, toss) => sum + toss, 0));
      // Ten thousand is the most, and one more changes nothing.
      await setControl(root, 'n', 9999);
      await root.locator('[data-action="toss-1000"]').click();
      const most = await heads();
      await root.locator('[data-action="toss"]').click();
      expect(await heads()).toEqual(most);
      expect(most.n).toBe(10_000);
    });
  });
});
