// The three best bells of the built site against golden values and integrals written out here.
import { describe, expect, it } from 'vitest';
import { bell } from '../../setup/bell.ts';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

const root2pi = Math.sqrt(2 * Math.PI);
/** log of two equal bells at ±a of sd s, kept finite where both underflow. */
function logHills(x: number, a: number, s: number): number {
  const [near, far] = [Math.abs(Math.abs(x) - a) / s, (Math.abs(x) + a) / s];
  const more = Math.exp(-0.5 * (far * far - near * near));
  return -0.5 * near * near + Math.log1p(more) - Math.log(2 * s * root2pi);
}

/** Even sums of a smooth function that dies out at both ends have no error that counts. */
function sum(f: (x: number) => number): number {
  const step = 0.04;
  let total = 0;
  for (let i = -800; i <= 800; i++) total += f(i * step);
  return total * step;
}

function reverseKl(a: number, width: number, m: number, s: number): number {
  return sum((x) => {
    const q = bell(x, m, s);
    return q === 0 ? 0 : q * (-0.5 * ((x - m) / s) ** 2 - Math.log(s * root2pi) - logHills(x, a, width));
  });
}

function jensenShannon(a: number, width: number, m: number, s: number): number {
  const part = (u: number, v: number): number => (u === 0 ? 0 : u * Math.log((2 * u) / (u + v)));
  return sum((x) => {
    const [p, q] = [Math.exp(logHills(x, a, width)), bell(x, m, s)];
    return (part(p, q) + part(q, p)) / 2;
  });
}

describe('the numbers of fit', () => {
  it('let go of a hill at 1.400 by reverse KL, at 2.122 by JSD, and never by forward KL', async () => {
    await visit('/en/embed/fit/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'fit');
      const means = async (separation: number) => {
        await setControl(root, 'separation', separation);
        await settled(page);
        const shown = await outputs(root);
        return (['forward', 'reverse', 'js'] as const).map(
          (by) => Math.abs(shown[`${by}-mean`] ?? NaN) > 0.1,
        );
      };
      await setControl(root, 'width', 0.5);
      // The slider's steps on both sides of each golden value.
      expect(await means(1.35)).toEqual([false, false, false]);
      expect(await means(1.45)).toEqual([false, true, false]);
      expect(await means(2.1)).toEqual([false, true, false]);
      expect(await means(2.15)).toEqual([false, true, true]);
      expect(await means(4)).toEqual([false, true, true]);
      // The same ratios at another width: 1.4 · 0.9/0.5 = 2.520 and 2.122 · 0.9/0.5 = 3.820.
      await setControl(root, 'width', 0.9);
      expect(await means(2.5)).toEqual([false, false, false]);
      expect(await means(2.55)).toEqual([false, true, false]);
      expect(await means(3.8)).toEqual([false, true, false]);
      expect(await means(3.85)).toEqual([false, true, true]);
    });
  });

  it('are the best of all bells at six seeded states', async () => {
    await visit('/en/embed/fit/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'fit');
      const random = seeded(1511);
      for (let i = 0; i < 6; i++) {
        const a = Math.round(random() * 80) / 20;
        const width = (6 + Math.round(random() * 12)) / 20;
        await setControl(root, 'separation', a);
        await setControl(root, 'width', width);
        await settled(page);
        const shown = await outputs(root);
        const where = `hills at ±${a} of width ${width}`;
        // Forward KL: mean and variance of the whole.
        expect(shown['forward-mean'], where).toBe(0);
        expectRelative(shown['forward-sd'] ?? NaN, Math.hypot(a, width), 1e-12, where);
        for (const [by, loss] of [
          ['reverse', reverseKl],
          ['js', jensenShannon],
        ] as const) {
          const [mean, sd] = [shown[`${by}-mean`] ?? NaN, shown[`${by}-sd`] ?? NaN];
          const best = loss(a, width, mean, sd);
          // Oracle: a grid over all bells, and four neighbours. The sums agree with the integrals to 1e-11.
          for (let m = 0; m <= 4; m += 0.25) {
            for (let s = 0.25; s <= 4.5; s += 0.25) {
              expect(best, `${by}, ${where}, against N(${m}, ${s})`).toBeLessThanOrEqual(
                loss(a, width, m, s) + 1e-10,
              );
            }
          }
          for (const [dm, ds] of [
            [1e-3, 0],
            [-1e-3, 0],
            [0, 1e-3],
            [0, -1e-3],
          ] as const) {
            expect(best, `${by}, ${where}`).toBeLessThan(loss(a, width, mean + dm, sd + ds));
          }
        }
      }
    });
  });
});
