// The autoencoder as a reader meets it: codes and decodings, a run at a fixed seed, a place that is chosen, a plain code.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import recording from '../../components/cells/recordings/autoencoder.json';
import { framesOf, past, press, withCell } from '../setup/cell.ts';
import { expectClose } from '../setup/close.ts';
import { outputs, setControl } from '../setup/figure.ts';

const path = '/en/embed/autoencoder/';

const codeOf = (cell: Locator): Promise<number[]> =>
  Promise.all(
    ['code-x', 'code-y'].map(async (name) =>
      Number(await cell.locator(`input[name="${name}"]`).first().inputValue()),
    ),
  );

/** The ink of a painted panel, summed over its canvas. */
const inkOf = (cell: Locator, panel: string): Promise<number> =>
  cell.locator(`[data-panel="${panel}"] canvas`).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    // A copy, since reading the canvas itself again and again would slow it down.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
      willReadFrequently: true,
    })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 3; i < data.length; i += 4) sum += data[i]!;
    return sum;
  });

describe('the cell autoencoder', () => {
  it('shows a recorded run, and the decoding that is nearest to the chosen code', async () => {
    await withCell(path, 'autoencoder', async (_page, cell) => {
      const shown = await outputs(cell);
      expect(shown['reconstruction']).toBe(recording.quantities.reconstruction);
      expect(shown['elbo']).toBeCloseTo(-shown['reconstruction']! - shown['kl']!, 2);
      expect(await cell.locator('button[name="step-d"], button[name="step-g"]').count()).toBe(0);
      const before = await inkOf(cell, 'decoded');
      // One is the thinnest digit, and the zeros stand on the other side.
      await setControl(cell, 'code-x', -2.5);
      await expect.poll(() => inkOf(cell, 'decoded')).not.toBe(before);
      await expect.poll(() => cell.locator('.now').textContent()).toContain('−2.57');
      expect(await cell.getAttribute('data-state')).toBe('idle');
    });
  });

  it('makes the recorded run again, decodes where one presses, and has no KL of a plain code', async () => {
    await withCell(`${path}?autoencoder.until=100`, 'autoencoder', async (page, cell) => {
      await press(cell, 'run');
      await past(cell, 100, 110_000);
      await expect.poll(() => cell.getAttribute('data-state')).toBe('paused');
      // The same seed and kernel as the recording, which keeps five digits.
      const wanted = recording.history.find(({ step }) => step === 100)!;
      const shown = await outputs(cell);
      for (const name of ['reconstruction', 'kl', 'elbo', 'unvisited'] as const)
        expectClose(shown[name]!, wanted[name], { relative: 1e-4, what: name });
      const frames = await framesOf(page);
      expect(frames.every(({ dUpdates, gUpdates, step }) => dUpdates === step && gUpdates === step)).toBe(
        true,
      );

      const before = await inkOf(cell, 'decoded');
      const square = cell.locator('[data-panel="decodings"] svg.plot');
      const { width, height } = (await square.boundingBox())!;
      await square.click({ position: { x: 0.8 * width, y: 0.3 * height } });
      const [x, y] = await codeOf(cell);
      expect(x).toBeGreaterThan(1);
      expect(y).toBeGreaterThan(0.5);
      await expect.poll(() => inkOf(cell, 'decoded')).not.toBe(before);
      // What is looked at is no part of the run.
      expect(await cell.getAttribute('data-step')).toBe('100');

      // Under the pointer stand both densities.
      await square.hover({ position: { x: 0.5 * width, y: 0.5 * height } });
      await expect.poll(() => cell.locator('.place-numbers').textContent()).toMatch(/p\(z\).*0\.15.*q\(z\)/);

      // The tab keeps the run through a reload.
      await page.reload();
      // It stands where the address pauses, so that going on is asked for.
      await cell.locator('button[name="go-on"]').click({ timeout: 20_000 });
      await past(cell, 103);
      await press(cell, 'pause');
      expect((await framesOf(page)).every(({ step }) => step >= 100)).toBe(true);

      await setControl(cell, 'until', 3);
      await setControl(cell, 'code', 'plain');
      await press(cell, 'run');
      await expect.poll(() => cell.getAttribute('data-step'), { timeout: 60_000 }).toBe('3');
      const plain = await outputs(cell);
      expect(plain['reconstruction']).toBeGreaterThan(100);
      expect(plain).not.toHaveProperty('kl');
      expect(await cell.locator('output[name="kl"]').getAttribute('data-value')).toBeNull();
    });
  });
});
