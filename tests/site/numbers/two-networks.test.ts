// The numbers of `detector` and `pushforward` as their page shows them, against sums written out here.
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/**
 * E[f(z)] for z from N(0, 1) by the trapezoidal rule. For smooth f its error falls exponentially with the step; here it is
 * below 1e-10, as halving the step shows.
 */
function expectation(f: (z: number) => number): number {
  const step = 0.01;
  let sum = 0;
  for (let i = -1000; i <= 1000; i++) sum += Math.exp(-((i * step) ** 2) / 2) * f(i * step);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

/** Φ by Simpson's rule from 0; far from the tails that is all it takes. */
function phi(z: number): number {
  const n = 400;
  const h = z / n;
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    sum += (i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-((i * h) ** 2) / 2);
  }
  return 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

describe('the numbers of detector', () => {
  it('follow their definitions to nine digits at twenty seeded states', async () => {
    await visit('/en/embed/detector/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'detector');
      const random = seeded(31);
      for (let i = 0; i < 20; i++) {
        const weight = Number((-4 + Math.floor(random() * 121) / 10).toFixed(1));
        const bias = Number((-6 + Math.floor(random() * 121) / 10).toFixed(1));
        await setControl(root, 'weight', weight);
        await setControl(root, 'bias', bias);
        await settled(page);
        const shown = await outputs(root);
        const where = `weight ${weight}, bias ${bias}`;
        const cost = (a: number): number => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
        const loss =
          (expectation((z) => cost(-weight * (1.5 + z) - bias)) +
            expectation((z) => cost(weight * (z - 0.5) + bias))) /
          2;
        expectRelative(shown['loss'] ?? NaN, loss, 1e-9, `loss at ${where}`);
        expectRelative(
          shown['probability'] ?? NaN,
          1 / (1 + Math.exp(-2 * weight - bias)),
          1e-9,
          `D(2) at ${where}`,
        );
        const border = -bias / weight;
        const right = (phi(border + 0.5) + 1 - phi(border - 1.5)) / 2;
        const accuracy = weight === 0 ? 0.5 : weight > 0 ? right : 1 - right;
        // Beyond a dozen widths Simpson's rule of the oracle is too coarse, and every accuracy is ½ anyway.
        if (weight === 0 || Math.abs(border) < 12) {
          expectRelative(shown['accuracy'] ?? NaN, accuracy, 1e-8, `accuracy at ${where}`);
        }
      }
    });
  });

  it('have their least loss at weight 2 and bias −1', async () => {
    await visit('/en/embed/detector/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'detector');
      const lossAt = async (weight: number, bias: number): Promise<number> => {
        await setControl(root, 'weight', weight);
        await setControl(root, 'bias', bias);
        await settled(page);
        return (await outputs(root))['loss'] ?? NaN;
      };
      const least = await lossAt(2, -1);
      for (const [weight, bias] of [
        [2.1, -1],
        [1.9, -1],
        [2, -0.9],
        [2, -1.1],
        [8, -4],
      ] as const) {
        expect(await lossAt(weight, bias)).toBeGreaterThan(least);
      }
    });
  });
});

describe('the numbers of pushforward', () => {
  it('are the mean and the variance of shift + scale z + bend tanh 2z at twenty seeded states, folded ones among them', async () => {
    await visit('/ko/embed/pushforward/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'pushforward');
      const random = seeded(7);
      let folded = 0;
      for (let i = 0; i < 20; i++) {
        const draw = (min: number, steps: number): number =>
          Number((min + Math.floor(random() * (steps + 1)) * 0.05).toFixed(2));
        const [shift, scale, bend] = [draw(-3, 120), draw(0.2, 36), draw(-2, 80)] as const;
        await setControl(root, 'shift', shift);
        await setControl(root, 'scale', scale);
        await setControl(root, 'bend', bend);
        await settled(page);
        const shown = await outputs(root);
        const where = `shift ${shift}, scale ${scale}, bend ${bend}`;
        const G = (z: number): number => shift + scale * z + bend * Math.tanh(2 * z);
        const mean = expectation(G);
        if (scale + 2 * bend < 0) folded += 1;
        expect(Math.abs((shown['mean'] ?? NaN) - mean), where).toBeLessThan(1e-9);
        expectRelative(
          shown['variance'] ?? NaN,
          expectation((z) => (G(z) - mean) ** 2),
          1e-9,
          `variance at ${where}`,
        );
      }
      expect(folded).toBeGreaterThan(2);
    });
  });
});
