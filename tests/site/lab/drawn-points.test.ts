// Points that a reader draws into the picture of the lab, and erases there.
import { describe, expect, it } from 'vitest';
import { past, press, stepOf } from '../../setup/cell.ts';
import { settled } from '../../setup/figure.ts';
import { breakers, lastArrays, planeFrames, small, withLab } from '../../setup/lab.ts';
import { count, pixelAt, says, stroke } from '../../setup/points.ts';

describe('points that are drawn', () => {
  it('appear under the hand, and the run starts again once, when the stroke is over', async () => {
    await withLab({ settings: { ...small, data: 'drawn' } }, async ({ page, cell }) => {
      // Whoever asks for a drawing sees one to begin with; this reader begins with nothing.
      expect(await count(cell)).toBeGreaterThan(10);
      await cell.locator('[name="clear-points"]').click();
      await settled(page);
      expect(await count(cell)).toBe(0);
      await stroke(page, cell, [
        [-2, 0],
        [-1, 0],
      ]);
      const first = await count(cell);
      expect(first).toBeGreaterThanOrEqual(5);
      await press(cell, 'run');
      await past(cell, 3);
      const starts = async (): Promise<number> =>
        (await planeFrames(page)).filter(({ step }) => step === 0).length;
      expect(await starts()).toBe(1);
      const [a, b] = [await pixelAt(cell, 1, 1.5), await pixelAt(cell, 2, 1.5)];
      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move(b.x, b.y, { steps: 8 });
      await settled(page);
      // The stroke is under way: its points are there, and the run is still the old one.
      expect(await count(cell)).toBeGreaterThan(first);
      expect(await starts()).toBe(1);
      await page.mouse.up();
      await expect.poll(starts, { timeout: 60_000 }).toBe(2);
      await past(cell, 3);
      expect(await starts()).toBe(2);
      expect(await cell.getAttribute('data-state')).toBe('running');
      // The data are where the hand was: around (−1.5, 0) and (1.5, 1.5).
      const { real } = await lastArrays(page);
      const near = (x: number, y: number): number =>
        real.filter((at, i) => i % 2 === 0 && Math.hypot(at - x, (real[i + 1] ?? NaN) - y) < 1).length;
      expect(near(-1.5, 0)).toBeGreaterThan(60);
      expect(near(1.5, 1.5)).toBeGreaterThan(60);
      expect(near(-1.5, 0) + near(1.5, 1.5)).toBeGreaterThan(380);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('can be erased, all or some; without any the last run goes on, and a sentence says so', async () => {
    await withLab({ settings: { ...small, data: 'drawn' } }, async ({ page, cell }) => {
      await cell.locator('[name="clear-points"]').click();
      await stroke(page, cell, [
        [-2, -1],
        [2, -1],
      ]);
      await stroke(page, cell, [
        [-2, 1],
        [2, 1],
      ]);
      const drawn = await count(cell);
      const eraser = cell.locator('[name="erase-points"]');
      await eraser.click();
      expect(await eraser.getAttribute('aria-pressed')).toBe('true');
      await stroke(page, cell, [
        [-2.2, 1],
        [2.2, 1],
      ]);
      const half = await count(cell);
      expect(half).toBeLessThan(0.75 * drawn);
      expect(half).toBeGreaterThan(4);
      await page.keyboard.press('Control+Z');
      await expect.poll(() => count(cell)).toBe(drawn);
      await page.keyboard.press('Control+Shift+Z');
      await expect.poll(() => count(cell)).toBe(half);
      await eraser.click();
      await press(cell, 'run');
      await past(cell, 3);
      await cell.locator('[name="clear-points"]').click();
      await says(cell, /nothing to learn yet/);
      expect(await count(cell)).toBe(0);
      const step = await stepOf(cell);
      await past(cell, step + 5);
      expect(await cell.getAttribute('data-state')).toBe('running');
      await cell.locator('[name="undo-points"]').click();
      await expect.poll(() => count(cell)).toBe(half);
    });
  });

  it('are asked for before there is a run of them', async () => {
    await withLab(
      { path: '/ko/embed/gan-2d/', settings: { ...small, data: 'drawn' } },
      async ({ page, cell }) => {
        await cell.locator('[name="clear-points"]').click();
        await press(cell, 'run');
        await says(cell, /아직 배울 것이 없습니다/);
        expect(await cell.getAttribute('data-state')).toBe('idle');
        await stroke(page, cell, [
          [-1, 0],
          [1, 0],
        ]);
        const few = await count(cell);
        await stroke(page, cell, [
          [-1, 1],
          [1, 1],
        ]);
        await cell.getByRole('button', { name: '실행 취소' }).click();
        await expect.poll(() => count(cell)).toBe(few);
        await press(cell, 'run');
        await past(cell, 2);
      },
    );
  });
});
