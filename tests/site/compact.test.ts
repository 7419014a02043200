// A figure for a slide: `?compact` keeps it within 480 px, and it moves as ever.
import { expect, it } from 'vitest';
import { cellIds } from '../../components/cells/registry.ts';
import { widgetIds } from '../../components/widgets/registry.ts';
import { outputs, setControl, settled } from '../setup/figure.ts';
import { visit } from '../setup/visit.ts';

// Cells that are more than a figure.
const TALLER = new Set(['autoencoder', 'gan-digits', 'gan-2d']);
const LIMIT = 480;

it('takes at most 480 px with `?compact`, in a frame of 940 px', async () => {
  const figures = [...widgetIds, ...cellIds].filter((id) => !TALLER.has(id));
  await visit(
    `/en/embed/${figures[0]}/?compact`,
    { viewport: { width: 940, height: 600 } },
    async ({ page }) => {
      for (const id of figures) {
        await page.goto(new URL(`/en/embed/${id}/?compact`, page.url()).href);
        await page.locator('[data-ready]').waitFor();
        // The heights follow from one another within a few frames.
        const height = () => page.locator('figure').evaluate((figure: HTMLElement) => figure.offsetHeight);
        await expect.poll(height, { message: id }).toBeLessThanOrEqual(LIMIT);
      }
    },
  );
});

it('keeps what moves the figure, and its link', async () => {
  await visit('/ko/embed/kl/?compact', { viewport: { width: 640, height: 480 } }, async ({ page }) => {
    const figure = page.locator('live-widget');
    await figure.and(page.locator('[data-ready]')).waitFor();
    const before = await outputs(figure);
    await setControl(figure, 'q-mean', 2);
    await settled(page);
    expect((await outputs(figure))['kl']).toBeGreaterThan(before['kl'] ?? NaN);
    await expect.poll(() => page.url()).toMatch(/[?&]compact\b.*kl\.q-mean=2/);
    expect(await figure.locator('[name="copy-link"]').isVisible()).toBe(false);
    expect(await figure.locator('[name="reset"]').isVisible()).toBe(true);
  });
});
