// A teacher makes a lesson by clicking, and a class opens its link: in both languages, each with its own figure.
import { expect, it } from 'vitest';
import { press } from '../setup/cell.ts';
import { setControl } from '../setup/figure.ts';
import { visit } from '../setup/visit.ts';

it('is made by clicking, and its link holds controls, starts a run and sets a task', async () => {
  // No run begins by itself for who wants less motion.
  const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'no-preference' } as const;
  await visit('/en/lesson/', options, async ({ page }) => {
    const line = (name: string) => page.locator(`.lesson-controls [data-of="${name}"] select`);
    await page.selectOption('[name="figure"]', 'gan-1d');
    await line('g-steps').waitFor();
    await line('d-steps').selectOption('locked');
    await line('loss').selectOption('hidden');
    await page.locator('[name="part"][value="presets"]').check();
    await page.locator('[name="runs"]').check();
    // The state that is set in the frame goes along.
    const frame = page.frameLocator('iframe[name="preview"]');
    await setControl(frame.locator('training-cell'), 'seed', 5);
    const conditions = page.locator('.condition');
    await conditions.nth(0).locator('[name="quantity"]').selectOption('js');
    await conditions.nth(0).locator('[name="value"]').fill('0.1');
    await conditions.nth(1).locator('[name="quantity"]').selectOption('g-loss');
    await conditions.nth(1).locator('[name="bound"]').selectOption('least');
    await conditions.nth(1).locator('[name="value"]').fill('-50');
    const link = page.locator('[name="link"]');
    await expect
      .poll(() => link.inputValue())
      .toMatch(
        /\?gan-1d\.seed=5&lesson\.hide=loss,presets&lesson\.lock=d-steps&lesson\.run=1&lesson\.goal=js_most_0\.1,g-loss_least_-50$/,
      );
    const snippet = await page.locator('[name="snippet"]').inputValue();
    expect(snippet).toContain(`src="${(await link.inputValue()).replaceAll('&', '&amp;')}"`);
    await page.goto(await link.inputValue());
    const cell = page.locator('training-cell');
    await page.locator('[data-lesson]').waitFor();
    expect(await cell.locator('[data-parameter="loss"]').isVisible()).toBe(false);
    expect(await cell.locator('.presets button').first().isVisible()).toBe(false);
    expect(await cell.locator('[name="d-steps"]').isDisabled()).toBe(true);
    // The run has begun by itself, and reaches the task.
    await page.locator('.lesson-task[data-reached]').waitFor();
    expect(await page.locator('.lesson-task .verdict').textContent()).toMatch(
      /^Reached after [\d,]+ steps?\.$/,
    );
    expect(await page.locator('.lesson-task li').first().textContent()).toContain('≤ 0.100 nats');
    await press(cell, 'pause');
  });
});

it('holds a parameter against handle and key too, and comes back to its start', async () => {
  await visit(
    '/ko/embed/kl/?kl.q-mean=2&lesson.lock=q-mean&lesson.hide=q-sd&lesson.goal=kl_most_0.5&kl.p-mean=-1',
    {},
    async ({ page }) => {
      const widget = page.locator('live-widget[data-ready]');
      await widget.waitFor();
      await page.locator('[data-lesson]').waitFor();
      const handle = widget.locator('[data-handle="q-mean"]').first();
      if ((await handle.count()) > 0) {
        const box = await handle.boundingBox();
        if (box) {
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          await page.mouse.down();
          await page.mouse.move(box.x + 80, box.y, { steps: 4 });
          await page.mouse.up();
        }
      }
      expect(await widget.locator('[name="q-mean"]').inputValue()).toBe('2');
      expect(await page.locator('.lesson-task').textContent()).toContain('과제');
      expect(await page.locator('.lesson-task[data-reached]').count()).toBe(0);
      await setControl(widget, 'p-mean', 2);
      await page.locator('.lesson-task[data-reached]').waitFor();
      await widget.locator('[name="reset"]').click();
      await expect.poll(() => widget.locator('[name="p-mean"]').inputValue()).toBe('-1');
      expect(await widget.locator('[name="q-mean"]').inputValue()).toBe('2');
    },
  );
});
