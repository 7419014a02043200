// A picture is read where a pointer, a finger or the arrow keys are, in a widget, a chart and a map.
import { expect, it } from 'vitest';
import { untilLive, visit } from '../setup/visit.ts';

it('reads a chart under the pointer, by a finger and by keys', async () => {
  await visit('/ko/embed/kl/', { hasTouch: true }, async ({ page }) => {
    await untilLive(page);
    const picture = page.locator('[data-panel] > .drawing').first();
    const box = (await picture.boundingBox())!;
    const reading = page.locator('.place-numbers > div');
    await page.mouse.move(box.x + 0.4 * box.width, box.y + 0.5 * box.height);
    await reading.waitFor();
    const [first] = (await reading.locator('tr').first().allTextContents()).map((text) =>
      Number(text.replace('x', '').replace('−', '-')),
    );
    expect(first).toBeLessThan(0);
    expect(await reading.locator('tr').count()).toBeGreaterThan(2);
    await page.mouse.move(0, 0);
    await reading.waitFor({ state: 'detached' });
    // The arrow keys go on from the middle, and say where they are.
    await picture.focus();
    expect(await picture.getAttribute('aria-label')).toContain('화살표 키');
    await page.keyboard.press('ArrowRight');
    await reading.waitFor();
    const middle = await page.locator('.announcement').textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.announcement').textContent()).not.toBe(middle);
    await page.keyboard.press('Escape');
    await reading.waitFor({ state: 'detached' });
    await page.touchscreen.tap(box.x + 0.7 * box.width, box.y + 0.5 * box.height);
    await reading.waitFor();
  });
});

it('reads D, D* and both densities in a cell of the plane, and a step in a chart', async () => {
  await visit('/en/embed/gan-2d/', {}, async ({ page }) => {
    await untilLive(page);
    const plane = page.locator('[data-panel="plane"] > .drawing');
    await plane.focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('.place-numbers').waitFor();
    const labels = await page.locator('.place-numbers th').allTextContents();
    expect(labels.map((label) => label.replace(/\s/g, ''))).toEqual(['x', 'y', 'D', 'D*', 'pdata', 'pg']);
    const chart = page.locator('[data-panel="value"] > .drawing');
    await chart.focus();
    await page.keyboard.press('ArrowLeft');
    expect((await page.locator('.place-numbers th').allTextContents())[0]).toBe('step');
  });
});
