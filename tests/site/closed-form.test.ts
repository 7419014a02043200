// The sliders of the built site against formulas written out here, on their own: the oracle is algebra, not src/math.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../setup/close.ts';
import { outputs, setControl, settled, widget } from '../setup/figure.ts';
import { seeded } from '../setup/seeded.ts';
import { untilLive, visit } from '../setup/visit.ts';

const sixDigits = 1e-6;

/** KL(N(m, s) ‖ N(n, t)) = log(t/s) + (s² + (m − n)²)/(2t²) − ½ */
function klOfNormals(m: number, s: number, n: number, t: number): number {
  return Math.log(t / s) + (s * s + (m - n) ** 2) / (2 * t * t) - 0.5;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

async function rangeOf(root: Locator, name: string): Promise<Range> {
  const slider = root.locator(`[name="${name}"]`);
  const [min, max, step] = await Promise.all(['min', 'max', 'step'].map((key) => slider.getAttribute(key)));
  return { min: Number(min), max: Number(max), step: Number(step) };
}

/** A state that the slider can stand at. */
function draw(random: () => number, { min, max, step }: Range): number {
  return Number((min + Math.round((random() * (max - min)) / step) * step).toFixed(6));
}

async function at(
  page: Page,
  root: Locator,
  state: Readonly<Record<string, number | string>>,
): Promise<Record<string, number>> {
  for (const [name, value] of Object.entries(state)) await setControl(root, name, value);
  await settled(page);
  return outputs(root);
}

describe('the numbers of kl', () => {
  it('follow the closed form of two normals to six digits at thirty seeded states of its sliders', async () => {
    await visit('/en/embed/kl/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      const names = ['p-mean', 'p-sd', 'q-mean', 'q-sd'] as const;
      const ranges = await Promise.all(names.map((name) => rangeOf(root, name)));
      const random = seeded(20260611);
      const seen = new Set<number>();
      for (let i = 0; i < 30; i++) {
        const [m, s, n, t] = ranges.map((range) => draw(random, range)) as [number, number, number, number];
        const shown = await at(page, root, { 'p-mean': m, 'p-sd': s, 'q-mean': n, 'q-sd': t });
        const where = `N(${m}, ${s}) and N(${n}, ${t})`;
        expectRelative(shown['kl'] ?? NaN, klOfNormals(m, s, n, t), sixDigits, `KL(p‖q) of ${where}`);
        expectRelative(shown['kl-reverse'] ?? NaN, klOfNormals(n, t, m, s), sixDigits, `KL(q‖p) of ${where}`);
        expect(shown['js']).toBeGreaterThanOrEqual(0);
        expect(shown['js']).toBeLessThanOrEqual(Math.LN2);
        if (shown['js-distance'] !== undefined) {
          expectRelative(shown['js-distance'], Math.sqrt(shown['js'] ?? NaN), 1e-12, 'the root of JSD');
        }
        // W₁ of two normals of one width is the distance of their means.
        seen.add(shown['kl'] ?? NaN);
      }
      expect(seen.size).toBeGreaterThan(25);
    });
  });

  it('are read by people in the same digits, in nats and in bits', async () => {
    await visit('/en/kl-divergence/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      const output = root.locator('output[name="kl"]');
      const value = Number(await output.getAttribute('data-value'));
      const read = async (): Promise<number> => Number((await output.innerText()).replace('−', '-'));
      expect(await read()).toBe(Number(value.toFixed(3)));
      await page.locator('[data-set-unit="bits"]').click();
      await settled(page);
      expect(await read()).toBe(Number((value / Math.LN2).toFixed(3)));
      // The full double stays in nats.
      expect(Number(await output.getAttribute('data-value'))).toBe(value);
    });
  });

  it('say that KL is infinite where q is cut off, and never NaN', async () => {
    await visit('/en/embed/kl/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      const { min, max, step } = await rangeOf(root, 'q-cut-lo');
      const shown = await at(page, root, {
        'q-cut-lo': Number((min + Math.round((max - min) / 2 / step) * step).toFixed(6)),
      });
      expect(shown['kl']).toBe(Infinity);
      expect(Number.isFinite(shown['js'])).toBe(true);
      expect(await root.locator('output[name="kl"]').innerText()).toContain('∞');
    });
  });
});

describe('the numbers of js', () => {
  it('are symmetric where KL is not: swapping p and q changes KL and leaves JSD', async () => {
    await visit('/en/embed/js/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'js');
      const before = await at(page, root, { 'p-mean': -1, 'p-sd': 0.8, 'q-mean': 1, 'q-sd': 2 });
      expectRelative(before['kl'] ?? NaN, klOfNormals(-1, 0.8, 1, 2), sixDigits, 'KL(p‖q)');
      await root.locator('[data-action]').first().click();
      await settled(page);
      const after = await outputs(root);
      expectRelative(after['kl'] ?? NaN, klOfNormals(1, 2, -1, 0.8), sixDigits, 'KL(p‖q) after the swap');
      expectRelative(after['js'] ?? NaN, before['js'] ?? NaN, 1e-9, 'JSD after the swap');
    });
  });
});

describe('the numbers of optimal-discriminator', () => {
  it('keep C(G) = −log 4 + 2 JSD and V ≤ C(G) at twenty seeded states', async () => {
    await visit('/en/embed/optimal-discriminator/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'optimal-discriminator');
      const names = ['p-mean', 'p-sd', 'g-mean', 'g-sd'] as const;
      const ranges = await Promise.all(names.map((name) => rangeOf(root, name)));
      const random = seeded(8);
      for (let i = 0; i < 20; i++) {
        const state = Object.fromEntries(names.map((name, k) => [name, draw(random, ranges[k]!)]));
        const { value = NaN, criterion = NaN, js = NaN, gap = NaN } = await at(page, root, state);
        const where = JSON.stringify(state);
        // Absolute in nats, because C(G) passes through zero at no interesting place but JSD does.
        expect(Math.abs(criterion - (2 * js - Math.log(4))), where).toBeLessThan(1e-9);
        expect(value - criterion, where).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(gap - (criterion - value)), where).toBeLessThan(1e-9);
      }
    });
  });
});

describe('the numbers of generator-loss', () => {
  it('follow log(1 − σ(a)), −log σ(a) and their derivatives to six digits', async () => {
    await visit('/en/embed/generator-loss/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'generator-loss');
      const range = await rangeOf(root, 'logit');
      const random = seeded(3);
      for (let i = 0; i < 20; i++) {
        const a = i === 0 ? range.min : i === 1 ? range.max : draw(random, range);
        const shown = await at(page, root, { logit: a });
        const sigma = 1 / (1 + Math.exp(-a));
        // log1p keeps the digits that 1 − σ would lose.
        expectRelative(
          shown['saturating'] ?? NaN,
          a > 0 ? -a - Math.log1p(Math.exp(-a)) : -Math.log1p(Math.exp(a)),
          sixDigits,
          `saturating at ${a}`,
        );
        expectRelative(
          shown['non-saturating'] ?? NaN,
          a < 0 ? -a + Math.log1p(Math.exp(a)) : Math.log1p(Math.exp(-a)),
          sixDigits,
          `non-saturating at ${a}`,
        );
        expectRelative(shown['saturating-gradient'] ?? NaN, -sigma, sixDigits, `saturating gradient at ${a}`);
        expectRelative(
          shown['non-saturating-gradient'] ?? NaN,
          -1 / (1 + Math.exp(a)),
          sixDigits,
          `non-saturating gradient at ${a}`,
        );
      }
    });
  });
});
