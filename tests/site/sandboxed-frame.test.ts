// A frame with `sandbox="allow-scripts"`, as learning platforms make them: its origin is nobody's, without storage.
import { expect, it } from 'vitest';
import { address, visit } from '../setup/visit.ts';

it('comes alive in a sandboxed frame, in the state of its address', async () => {
  await visit('/en/embed/entropy/', {}, async ({ page }) => {
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.src = source;
      document.body.replaceChildren(frame);
    }, `${address}/en/embed/kl/?kl.q-mean=2`);
    const figure = page.frameLocator('iframe').locator('live-widget[data-ready]');
    // KL of the two normals of the figure's start, the mean of q moved to 2.
    await expect
      .poll(() => figure.locator('output[name="kl"]').first().getAttribute('data-value'))
      .toMatch(/^2\.07/);
  });
});
