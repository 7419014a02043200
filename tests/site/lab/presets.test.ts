// Each preset of the lab sets what it says and runs; what it teaches, on many seeds, is tested by `npm run presets`.
import { describe, expect, it } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { past, press } from '../../setup/cell.ts';
import { outputs, settled } from '../../setup/figure.ts';
import {
  breakers,
  goToAddress,
  inState,
  labOnce,
  lastFrame,
  noticeOf,
  planeFrames,
  withLab,
  type PlaneFrame,
} from '../../setup/lab.ts';

const presets = gan2d.presets.map(({ id, set }) => ({
  id,
  set: Object.entries(set) as [string, number | string | readonly number[]][],
}));

describe('a preset', () => {
  const lab = labOnce({});

  it('is there with a sentence for what to look at', async () => {
    const { cell } = await lab();
    const ids = await cell
      .locator('[data-preset]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['preset']));
    expect(ids).toEqual(presets.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(8);
  });

  it.each(presets.filter(({ id }) => id !== 'breaks'))(
    '$id sets its controls and runs',
    async ({ id, set }) => {
      const { page, cell } = await lab();
      // Settings that no preset has: each takes them away.
      await goToAddress(page, { seed: 7, batch: 16, pace: 'slow' });
      const from = (await planeFrames(page)).length;
      const frames = async (): Promise<PlaneFrame[]> => (await planeFrames(page)).slice(from);
      await cell.locator(`[data-preset="${id}"]`).click();
      await expect.poll(async () => (await frames()).at(-1)?.step, { timeout: 60_000 }).toBeGreaterThan(2);
      for (const [name, value] of set) {
        // A slider by factors has its value in the field beside it.
        const exact = cell.locator(`[data-parameter="${name}"] .rate .exact`);
        const shown = await exact
          .or(cell.locator(`[name="${name}"]`))
          .last()
          .inputValue();
        // Points are listed in pairs, for who reads them.
        expect(shown.replaceAll(/[;,]\s*/g, ','), name).toBe(
          typeof value === 'object' ? value.join(',') : String(value),
        );
      }
      expect(await cell.locator('[name="seed"]').inputValue()).toBe('1');
      const batch = new Map(set).get('batch') ?? gan2d.parameters.batch.initial;
      expect(await cell.locator('[name="batch"]').inputValue()).toBe(String(batch));
      await press(cell, 'pause');
      await inState(cell, 'paused');
      expect(breakers(await frames())).toEqual([]);
      expect((await frames())[0]).toMatchObject({ step: 0 });
      await press(cell, 'reset');
      await inState(cell, 'idle');
    },
  );

  it('that breaks says at which step, keeps the last good state, and is over by Reset', async () => {
    await withLab({ settings: {} }, async ({ page, cell }) => {
      await cell.locator('[data-preset="breaks"]').click();
      await inState(cell, 'failed');
      const sentence = await noticeOf(cell);
      const step = Number(/diverged at step ([\d,]+)/.exec(sentence)?.[1]?.replaceAll(',', ''));
      expect(step).toBeGreaterThan(0);
      await settled(page);
      const last = await lastFrame(page);
      expect(last.step).toBe(step - 1);
      expect(last.broken).toEqual([]);
      const numbers = await outputs(cell);
      expect(Object.entries(numbers).filter(([, value]) => Number.isNaN(value))).toEqual([]);
      expect(numbers['js']).toBe(last.quantities['js']);
      expect(breakers(await planeFrames(page))).toEqual([]);
      await press(cell, 'reset');
      await inState(cell, 'idle');
      expect(await noticeOf(cell)).toBe('');
      await press(cell, 'run');
      await past(cell, 3);
      expect(await cell.getAttribute('data-state')).toBe('running');
    });
  });

  it('starts at 0 even where it is what runs already', async () => {
    await withLab({ settings: {} }, async ({ page, cell }) => {
      await press(cell, 'run');
      await past(cell, 5);
      await cell.locator('[data-preset="learns"]').click();
      await expect
        .poll(async () => (await planeFrames(page)).filter(({ step }) => step === 0).length, {
          timeout: 60_000,
        })
        .toBe(2);
    });
  });

  it('that can rescue a run has a button for that, which goes on from where the run is', async () => {
    await withLab({ settings: {} }, async ({ page, cell }) => {
      const rescues = cell.locator('[data-rescue]');
      expect(await rescues.count()).toBe(0);
      await cell.locator('[data-preset="vanishing"]').click();
      await past(cell, 5);
      expect(
        await rescues.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['rescue'])),
      ).toEqual(['rescued', 'wasserstein', 'penalty']);
      const frames = (await planeFrames(page)).length;
      await cell.locator('[data-rescue="rescued"]').click();
      await expect.poll(() => cell.locator('[name="plan"]').inputValue()).toMatch(/_loss_non-saturating$/);
      await past(cell, 20);
      expect((await planeFrames(page)).slice(frames).filter(({ step }) => step === 0)).toEqual([]);
      await expect.poll(() => rescues.count()).toBe(2);
    });
  });

  it('may be pressed while another runs: the last one counts', async () => {
    await withLab({ settings: {} }, async ({ page, cell }) => {
      await cell.locator('[data-preset="learns"]').click();
      await past(cell, 5);
      await cell.evaluate((root) => {
        for (const id of ['vanishing', 'collapse', 'curve'])
          root.querySelector<HTMLElement>(`[data-preset="${id}"]`)?.click();
      });
      await expect
        .poll(async () => (await lastFrame(page)).quantities['missed-mass'], { timeout: 60_000 })
        .toBeGreaterThan(1 - 1e-9);
      await past(cell, 3);
      expect(await cell.locator('[name="noise-dimension"]').inputValue()).toBe('1');
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });
});
