// Half of a GAN as a reader meets it: only D learns, and its loss falls to what theory says is the least.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { bell } from '../setup/bell.ts';
import { framesOf, press, withCell, type Frame } from '../setup/cell.ts';
import { outputs, setControl } from '../setup/figure.ts';

const path = '/en/embed/discriminator-1d/';

/** Updates of D in the last frame told; NaN before there is one. */
const updatesOf = (frames: readonly Frame[]): number => frames[frames.length - 1]?.dUpdates ?? NaN;

const onPage = (look: (page: Page, cell: Locator) => Promise<void>): Promise<void> =>
  withCell(path, 'discriminator-1d', look);

/** ∫ m · H(D*): the mean entropy of the label, by strips. The oracle of the least mean BCE. */
function leastLoss(data: (x: number) => number, fakes: (x: number) => number): number {
  const strips = 4000;
  const width = 16 / strips;
  let sum = 0;
  for (let i = 0; i < strips; i++) {
    const x = -8 + (i + 0.5) * width;
    const [p, g] = [data(x), fakes(x)];
    const term = (part: number): number => (part > 0 ? (part / 2) * Math.log((p + g) / part) : 0);
    sum += (term(p) + term(g)) * width;
  }
  return sum;
}

/** The two hills that the cell starts with. */
const hills = (x: number): number => bell(x, -1.5, 0.7) / 2 + bell(x, 1.5, 0.7) / 2;

/** D's loss stays above the least there is, and the two laws never move. */
function expectTheory(frames: readonly Frame[], least: number): void {
  expect(frames.length).toBeGreaterThan(0);
  const wrong = frames.filter(({ gUpdates, quantities: q }) => {
    const { value = NaN, criterion = NaN, js = NaN, 'd-loss': loss = NaN } = q;
    // Bins of a fortieth lose some 1e-4 of the divergence, and never gain.
    const known = Math.abs(-criterion / 2 - least) < 3e-4 && Math.abs(js - (Math.LN2 - least)) < 3e-4;
    return !(known && gUpdates === 0 && value <= criterion + 1e-12 && loss === -value / 2);
  });
  expect(wrong).toEqual([]);
}

describe('discriminator-1d', () => {
  it('has one button for a step and no loss of G, and shows a recorded run before it is run', async () => {
    await onPage(async (_page, cell) => {
      expect(await cell.getAttribute('data-state')).toBe('idle');
      expect(await cell.locator('button[name="step-g"]').count()).toBe(0);
      expect(await cell.locator('button[name="step-d"]').count()).toBe(0);
      expect(await cell.locator('button[name="step"]').count()).toBe(1);
      const shown = await outputs(cell);
      expect(Object.keys(shown)).not.toContain('g-loss');
      const least = leastLoss(hills, (x) => bell(x, 0, 1));
      expect(shown['d-loss']).toBeGreaterThan(least - 3e-4);
      expect(shown['d-loss']).toBeLessThan(least + 0.01);
      expect(Math.abs((shown['least-loss'] ?? NaN) - least)).toBeLessThan(3e-4);
      expect(shown['gap']).toBe((shown['d-loss'] ?? NaN) - (shown['least-loss'] ?? NaN));
    });
  });

  it('brings the mean BCE of D down to log 2 − JSD, and never under it', async () => {
    await onPage(async (page, cell) => {
      await press(cell, 'run');
      const least = leastLoss(hills, (x) => bell(x, 0, 1));
      const lowest = async (): Promise<number> =>
        Math.min(...(await framesOf(page)).map(({ quantities }) => quantities['d-loss'] ?? NaN));
      await expect.poll(lowest, { timeout: 110_000, interval: 300 }).toBeLessThan(least + 0.005);
      const frames = await framesOf(page);
      expectTheory(frames, least);
      expect(frames[0]?.quantities['d-loss']).toBeGreaterThan(least + 0.1);
      expect(updatesOf(frames)).toBeGreaterThan(10);
    });
  });

  it('starts again when the fakes are moved, towards the least loss of the new pair', async () => {
    await onPage(async (page, cell) => {
      await setControl(cell, 'g-mean', 2);
      await setControl(cell, 'g-sd', 0.5);
      await press(cell, 'step');
      await expect.poll(async () => updatesOf(await framesOf(page)), { timeout: 60_000 }).toBe(1);
      expectTheory(
        await framesOf(page),
        leastLoss(hills, (x) => bell(x, 2, 0.5)),
      );
      await setControl(cell, 'g-mean', -2);
      await expect.poll(async () => updatesOf(await framesOf(page)), { timeout: 60_000 }).toBe(0);
    });
  });
});
