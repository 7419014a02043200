// The training cell as a reader meets it: it trains, obeys, and theory's bound holds in every frame that it shows.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { framesOf, keepFrames, past, press, stepOf, withCell, type Frame } from '../setup/cell.ts';
import { outputs, setControl, settled } from '../setup/figure.ts';
import { untilLive, visit } from '../setup/visit.ts';

const path = '/en/embed/gan-1d/';

const onPage = (look: (page: Page, cell: Locator) => Promise<void>): Promise<void> =>
  withCell(path, 'gan-1d', look);

async function inState(cell: Locator, state: string): Promise<void> {
  await expect.poll(() => cell.getAttribute('data-state'), { timeout: 60_000 }).toBe(state);
}

/** V ≤ C(G) and C(G) = −log 4 + 2 JSD on the shared nodes, to rounding. */
function expectTheory(frames: readonly Frame[]): void {
  expect(frames.length).toBeGreaterThan(0);
  const wrong = frames.filter(({ quantities: { value = NaN, criterion = NaN, js = NaN } }) => {
    const bound = value <= criterion + 1e-12;
    const identity = Math.abs(criterion - (2 * js - Math.log(4))) < 1e-9;
    return !(bound && identity && js >= 0 && js <= Math.LN2 + 1e-12);
  });
  expect(wrong).toEqual([]);
}

describe('gan-1d', () => {
  it('is drawn before it is run, from a recorded run, and says idle', async () => {
    await onPage(async (_page, cell) => {
      expect(await cell.getAttribute('data-state')).toBe('idle');
      expect(await cell.getAttribute('data-backend')).toBe('');
      expect(await cell.locator('.panel svg:visible').count()).toBeGreaterThan(0);
    });
  });

  it('brings JSD under 0.05 nat, with V ≤ C(G) in every frame', async () => {
    await onPage(async (page, cell) => {
      await press(cell, 'run');
      const lowest = async (): Promise<number> =>
        Math.min(...(await framesOf(page)).map(({ quantities }) => quantities['js'] ?? NaN));
      await expect.poll(lowest, { timeout: 110_000, interval: 500 }).toBeLessThan(0.05);
      const frames = await framesOf(page);
      expectTheory(frames);
      expect(frames[0]?.quantities['js']).toBeGreaterThan(0.1);
      expect(['webgpu', 'webgl', 'wasm', 'cpu']).toContain(await cell.getAttribute('data-backend'));
      expect(['fused', 'reference']).toContain(await cell.getAttribute('data-engine'));
      // Nothing that was fetched or measured meanwhile made the first run leap: a late picture makes up for six at most.
      const leaps = frames
        .slice(1)
        .map(({ step }, i) => [frames[i]?.step ?? NaN, step] as const)
        .filter(([before, after]) => after > before + 2 + 0.06 * before);
      expect(leaps).toEqual([]);
      // It is registered with the CPU, and runs as WebAssembly.
      expect(await cell.getAttribute('data-backend')).toBe('cpu');
      expect(await cell.locator('.run-state').textContent()).toContain('WebAssembly · fused kernel');
    });
  });

  it('pauses, stays where it is, and goes on', async () => {
    await onPage(async (_page, cell) => {
      await press(cell, 'run');
      await past(cell, 10);
      await press(cell, 'pause');
      await inState(cell, 'paused');
      const step = await stepOf(cell);
      const shown = await outputs(cell);
      // Had it gone on, one step more would come later than the next.
      await press(cell, 'step-d');
      await expect
        .poll(async () => (await outputs(cell))['value'], { timeout: 60_000 })
        .not.toBe(shown['value']);
      expect(await stepOf(cell)).toBe(step);
      expect((await outputs(cell))['js']).toBe(shown['js']);
      await press(cell, 'run');
      await past(cell, step + 10);
    });
  });

  it('waits out of sight, and goes on when it is seen again, even if it was still starting', async () => {
    // In a chapter, which is long enough to leave the figure behind.
    await withCell('/en/training/', 'gan-1d', async (page, cell) => {
      const away = (): Promise<void> => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await press(cell, 'run');
      await away();
      // The trainer is ready while nobody looks.
      await expect.poll(() => cell.getAttribute('data-backend'), { timeout: 60_000 }).not.toBe('');
      await cell.scrollIntoViewIfNeeded();
      await past(cell, 10);
      await away();
      const stays = async (): Promise<boolean> => {
        const step = await stepOf(cell);
        // Many frames of the page, in each of which a run in sight may show a step.
        for (let i = 0; i < 12; i++) await settled(page);
        return step === (await stepOf(cell));
      };
      await expect.poll(stays, { timeout: 60_000 }).toBe(true);
      const step = await stepOf(cell);
      await cell.scrollIntoViewIfNeeded();
      await past(cell, step + 10);
    });
  });

  it('makes one step, one of D alone and one of G alone', async () => {
    await onPage(async (page, cell) => {
      const updates = async (): Promise<[number, number]> => {
        const last = (await framesOf(page)).at(-1);
        return [last?.dUpdates ?? 0, last?.gUpdates ?? 0];
      };
      const [d, g] = (await Promise.all(
        ['d-steps', 'g-steps'].map(async (name) =>
          Number(await cell.locator(`[name="${name}"]`).inputValue()),
        ),
      )) as [number, number];
      await press(cell, 'step');
      await expect.poll(updates, { timeout: 60_000 }).toEqual([d, g]);
      expect(await stepOf(cell)).toBe(1);
      const afterBoth = await outputs(cell);
      await press(cell, 'step-d');
      await expect.poll(updates).toEqual([d + 1, g]);
      await expect.poll(async () => (await outputs(cell))['value']).not.toBe(afterBoth['value']);
      const afterD = await outputs(cell);
      // G did not move, so its law and all that depends on it alone did not.
      expect(afterD['js']).toBe(afterBoth['js']);
      expect(afterD['kl']).toBe(afterBoth['kl']);
      await press(cell, 'step-g');
      await expect.poll(updates).toEqual([d + 1, g + 1]);
      await expect.poll(async () => (await outputs(cell))['js']).not.toBe(afterD['js']);
      expectTheory(await framesOf(page));
    });
  });

  it('starts again by reset, and the same seed gives the same first steps', async () => {
    await onPage(async (page, cell) => {
      await setControl(cell, 'backend', 'cpu');
      const trace = async (): Promise<unknown[]> => {
        const from = (await framesOf(page)).length;
        for (let i = 1; i <= 3; i++) {
          await press(cell, 'step');
          await past(cell, i);
        }
        const frames = (await framesOf(page)).slice(from).filter(({ step }) => step > 0);
        return frames.map(({ step, quantities: { value, js } }) => ({ step, value, js }));
      };
      const first = await trace();
      await press(cell, 'reset');
      await expect.poll(() => stepOf(cell), { timeout: 60_000 }).toBe(0);
      await setControl(cell, 'backend', 'cpu');
      expect(await trace()).toEqual(first);
      expect(first).toHaveLength(3);
    });
  });

  const places = ['cpu', 'wasm', 'webgl', 'webgpu'].map((backend) => [backend, 'reference'] as const);
  it.each([...places, ['cpu', 'fused'] as const])(
    'lowers JSD on %s with %s, chosen by hand',
    async (backend, engine) => {
      await onPage(async (page, cell) => {
        await setControl(cell, 'backend', backend);
        await setControl(cell, 'engine', engine);
        await press(cell, 'run');
        await expect
          .poll(
            async () => {
              const js = (await framesOf(page)).map(({ quantities }) => quantities['js'] ?? NaN);
              return (js[0] ?? NaN) - Math.min(...js);
            },
            { timeout: 110_000, interval: 500 },
          )
          .toBeGreaterThan(0.05);
        expect(await cell.getAttribute('data-backend')).toBe(backend);
        expect(await cell.getAttribute('data-engine')).toBe(engine);
        expectTheory(await framesOf(page));
      });
    },
  );

  it('says at which step training diverged, keeps the last good state and offers reset', async () => {
    await onPage(async (page, cell) => {
      await cell.locator('[data-preset="breaks"]').click();
      await inState(cell, 'failed');
      expect(await cell.locator('.notice').innerText()).toMatch(/step \d/);
      expect(Object.values(await outputs(cell)).filter(Number.isNaN)).toEqual([]);
      const frames = await framesOf(page);
      expect(frames.filter(({ quantities }) => Object.values(quantities).some(Number.isNaN))).toEqual([]);
      await press(cell, 'reset');
      await expect.poll(() => stepOf(cell), { timeout: 60_000 }).toBe(0);
      expect(await cell.getAttribute('data-state')).toBe('idle');
    });
  });

  it('obeys the last wish in a storm of run, pause and reset', async () => {
    await onPage(async (page, cell) => {
      await cell.evaluate((element) => {
        const button = (name: string): HTMLButtonElement | null =>
          element.querySelector(`button[name="${name}"]`);
        for (let i = 0; i < 20; i++)
          for (const name of ['run', 'pause', 'run', 'reset']) button(name)?.click();
      });
      await inState(cell, 'idle');
      // A run that was not stopped would have gone further than to the first step.
      await press(cell, 'step');
      await inState(cell, 'paused');
      expect(await stepOf(cell)).toBe(1);
      await press(cell, 'run');
      await past(cell, 3);
      expectTheory(await framesOf(page));
    });
  });
});

describe('a trainer whose code does not arrive', () => {
  it('is missed in a sentence, and the chapter stays whole', async () => {
    await visit('/en/training/', { before: keepFrames }, async ({ page, faults }) => {
      await page.route(/worker[^/]*\.js/, (route) => route.abort());
      await untilLive(page);
      const cell = page.locator('training-cell[data-cell="gan-1d"]');
      await press(cell, 'run');
      await inState(cell, 'failed');
      expect((await cell.locator('.notice').innerText()).length).toBeGreaterThan(20);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await cell.locator('.panel svg:visible').count()).toBeGreaterThan(0);
      // The browser itself reports the file that we withheld; nothing else may be wrong.
      const ours = faults.splice(0).filter((fault) => !/Failed to load resource|ERR_FAILED/.test(fault));
      expect(ours).toEqual([]);
    });
  });
});
