// A drawn D: V and the shortfall against sums written out here, by its sliders, by the mouse and by the address.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { optimalDiscriminatorWidget } from '../../../components/widgets/optimal-discriminator.ts';
import { readAddress } from '../../../src/notebook/address.ts';
import { bell } from '../../setup/bell.ts';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

const path = '/en/embed/optimal-discriminator/';

async function setKnots(page: Page, root: Locator, logits: readonly number[]): Promise<void> {
  await root.locator('input[name="d"]').evaluateAll((inputs, to) => {
    (inputs as HTMLInputElement[]).forEach((input, i) => {
      input.value = String(to[i]);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, logits);
  await settled(page);
}

/** The logit between 33 knots over [−6, 6], straight between them and level beyond. */
function logitOf(logits: readonly number[]): (x: number) => number {
  return (x) => {
    const place = Math.min(32, Math.max(0, (x + 6) / 0.375));
    const i = Math.min(31, Math.floor(place));
    return (logits[i] ?? NaN) + ((logits[i + 1] ?? NaN) - (logits[i] ?? NaN)) * (place - i);
  };
}

const softplus = (a: number): number => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));

/** By the midpoint rule between fine nodes that hit every knot: the corners cost nothing. */
function sum(f: (x: number) => number): number {
  const step = 0.375 / 256;
  let total = 0;
  for (let x = -18 + step / 2; x < 18; x += step) total += f(x) * step;
  return total;
}

const [p, g] = [(x: number) => bell(x, -1, 1), (x: number) => bell(x, 1, 1.3)];
const best = (x: number): number => Math.log(1.3) - 0.5 * (x + 1) ** 2 + 0.5 * ((x - 1) / 1.3) ** 2;

describe('the numbers of a drawn discriminator', () => {
  it('are V = E log D + E log(1 − D) and ∫ (p + g) KL(Ber D* ‖ Ber D), whatever is drawn', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'optimal-discriminator');
      const random = seeded(33);
      for (let i = 0; i < 6; i++) {
        const logits = Array.from({ length: 33 }, () => Number(((2 * random() - 1) * (i + 1)).toFixed(2)));
        await setKnots(page, root, logits);
        const { value = NaN, gap = NaN, criterion = NaN } = await outputs(root);
        const drawn = logitOf(logits);
        expectRelative(value, -sum((x) => p(x) * softplus(-drawn(x)) + g(x) * softplus(drawn(x))), 1e-5, 'V');
        const bernoulliKl = (x: number): number => {
          const right = 1 / (1 + Math.exp(-best(x)));
          const [a, b] = [softplus(-drawn(x)) - softplus(-best(x)), softplus(drawn(x)) - softplus(best(x))];
          return right * a + (1 - right) * b;
        };
        expectRelative(
          gap,
          sum((x) => (p(x) + g(x)) * bernoulliKl(x)),
          1e-5,
          'the area',
        );
        expect(Math.abs(criterion - value - gap)).toBeLessThan(1e-9);
        expect(value).toBeLessThan(criterion);
      }
    });
  });

  it('start at ½ with V = −log 4, and come within 1e-5 of C(G) by the button that draws D*', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'optimal-discriminator');
      expectRelative((await outputs(root))['value'] ?? NaN, -Math.log(4), 1e-12, 'V');
      await root.locator('[data-action="best"]').click();
      await settled(page);
      const { gap = NaN } = await outputs(root);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(1e-5);
    });
  });

  it('follow a hand that draws over the picture, and an address brings the drawing back', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'optimal-discriminator');
      const box = await root.locator('[data-panel="discriminator"] .drawing').boundingBox();
      if (!box) throw new Error('the panel has no place on the screen');
      const before = await outputs(root);
      const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
      // High on the left, where the data are, and low on the right.
      await page.mouse.move(...at(0.2, 0.25));
      await page.mouse.down();
      await page.mouse.move(...at(0.45, 0.3), { steps: 4 });
      await page.mouse.move(...at(0.85, 0.8), { steps: 4 });
      await page.mouse.up();
      await settled(page);
      const drawn = await outputs(root);
      expect(drawn['value']).toBeGreaterThan((before['value'] ?? NaN) + 0.1);
      // The sliders of the knots say what was drawn.
      const knots = await root
        .locator('input[name="d"]')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
      expect(knots).toHaveLength(33);
      expect(knots[10]).toBeGreaterThan(0.5);
      expect(knots[24]).toBeLessThan(0);
      // While the hand moves the address follows some way behind: it has to say the drawing as it was left.
      await expect
        .poll(() => readAddress(new URL(page.url()).search, optimalDiscriminatorWidget).values.d)
        .toEqual(knots);
      await page.reload();
      await untilLive(page);
      expect(await outputs(widget(page, 'optimal-discriminator'))).toEqual(drawn);
    });
  });

  it('change by one knot from the keyboard', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'optimal-discriminator');
      await root.locator('details.more > summary').focus();
      await page.keyboard.press('Enter');
      await root.locator('input[name="d"][data-index="13"]').focus();
      const { value: before = NaN } = await outputs(root);
      await page.keyboard.press('PageUp');
      await settled(page);
      expect((await outputs(root))['value']).not.toBe(before);
      await setControl(root.locator('[data-parameter="p-mean"]'), 'p-mean', 0);
      await settled(page);
    });
  });
});
