// The pulls on a shifted bell under a frozen D*, against integrals written out here and the golden values of the design.
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/** E over N(θ, 1): even sums of a smooth function that dies out at both ends have no error that counts. */
function mean(theta: number, f: (x: number) => number): number {
  let total = 0;
  for (let i = -1200; i <= 1200; i++) {
    const z = i / 100;
    total += (Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)) * f(theta + z) * 0.01;
  }
  return total;
}

describe('the numbers of gradients', () => {
  it('are θ E[D*], θ E[1 − D*] and θ E[D* (1 − D*)²], and the first two add up to θ', async () => {
    await visit('/en/embed/gradients/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'gradients');
      for (const theta of [0, 0.35, 1, 2.2, 4, 6.5, 8, 10]) {
        await setControl(root, 'shift', theta);
        await settled(page);
        const shown = await outputs(root);
        const odds = (x: number): number => Math.exp(theta * x - (theta * theta) / 2);
        const real = (x: number): number => 1 / (1 + odds(x));
        const fake = (x: number): number => 1 / (1 + 1 / odds(x));
        const where = `θ = ${theta}`;
        if (theta === 0) {
          for (const value of Object.values(shown)) expect(Math.abs(value)).toBeLessThan(1e-12);
          continue;
        }
        expectRelative(shown['minimax-gradient'] ?? NaN, theta * mean(theta, real), 1e-7, where);
        expectRelative(shown['non-saturating-gradient'] ?? NaN, theta * mean(theta, fake), 1e-7, where);
        expectRelative(
          shown['least-squares-gradient'] ?? NaN,
          theta * mean(theta, (x) => real(x) * fake(x) ** 2),
          1e-7,
          where,
        );
        const both = (shown['minimax-gradient'] ?? NaN) + (shown['non-saturating-gradient'] ?? NaN);
        expectRelative(both, theta, 1e-9, where);
      }
    });
  });

  it('are 0.397973 and 0.602027 at θ = 1, 0.00039 and 7.9996 at θ = 8, and the sentence agrees by its own route', async () => {
    await visit('/en/embed/gradients/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'gradients');
      for (const [theta, minimax, other, digits] of [
        [1, 0.397973, 0.602027, 6],
        [8, 0.00039, 7.9996, 4],
      ] as const) {
        await setControl(root, 'shift', theta);
        await settled(page);
        const shown = await outputs(root);
        expect(Math.abs((shown['minimax-gradient'] ?? NaN) - minimax)).toBeLessThan(
          theta === 1 ? 5e-7 : 5e-6,
        );
        expect(Math.abs((shown['non-saturating-gradient'] ?? NaN) - other)).toBeLessThan(0.5 * 10 ** -digits);
        const said = (await root.locator('.now').innerText()).match(/\d+\.\d{4}/g)?.map(Number) ?? [];
        expect(said).toHaveLength(4);
        expect(said[0]).toBe(said[1]);
        expect(said[2]).toBe(said[3]);
      }
    });
  });
});
