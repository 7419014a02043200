// What a reader must not lose: a run whose graphics card goes away, and a run whose page is loaded again.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { formatCount } from '../../src/notebook/unit.ts';
import { openFolds, past, press, stepOf } from '../setup/cell.ts';
import { untilLive, visit } from '../setup/visit.ts';

const path = '/en/embed/gan-1d/';
const patient = { timeout: 90_000 };

async function choose(cell: Locator, name: string, value: string): Promise<void> {
  await openFolds(cell);
  await cell.locator(`select[name="${name}"]`).selectOption(value);
}

declare global {
  // What `remember…` leaves in a worker: takes the card away.
  var loseDevice: (() => void) | undefined;
}

/** In the worker: holds on to the WebGL context that tfjs will ask for. */
function rememberContext(): void {
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...of: unknown[]) {
    const context = Reflect.apply(getContext, this, of) as RenderingContext | null;
    if (context && 'getExtension' in context) {
      const { getExtension } = context as WebGL2RenderingContext;
      const lose = (Reflect.apply(getExtension, context, ['WEBGL_lose_context']) ??
        null) as WEBGL_lose_context | null;
      if (lose) globalThis.loseDevice = () => lose.loseContext();
    }
    return context;
  } as typeof getContext;
}

/** In the worker: holds on to the WebGPU device that tfjs will ask for. */
function rememberDevice(): void {
  const { gpu } = navigator as unknown as {
    gpu: { requestAdapter: (options?: unknown) => Promise<unknown> };
  };
  const ask = gpu.requestAdapter.bind(gpu);
  gpu.requestAdapter = async (options) => {
    const adapter = (await ask(options)) as {
      requestDevice: (of?: unknown) => Promise<{ destroy: () => void }>;
    } | null;
    if (!adapter) return adapter;
    const request = adapter.requestDevice.bind(adapter);
    adapter.requestDevice = async (of) => {
      const device = await request(of);
      globalThis.loseDevice = () => device.destroy();
      return device;
    };
    return adapter;
  };
}

async function workerOf(page: Page) {
  await expect.poll(() => page.workers().length, patient).toBe(1);
  const [worker] = page.workers();
  if (!worker) throw new Error('the cell has no worker');
  return worker;
}

describe('a card that goes away in the middle of a run', () => {
  it.each([
    ['webgl', rememberContext],
    ['webgpu', rememberDevice],
  ] as const)('(%s) costs the reader one sentence, and not the run', async (backend, remember) => {
    await visit(path, {}, async ({ page, faults }) => {
      await untilLive(page);
      const cell = page.locator('training-cell');
      await choose(cell, 'engine', 'reference');
      await choose(cell, 'backend', 'cpu');
      // On the CPU first, so that the worker is there to be prepared.
      await press(cell, 'run');
      await past(cell, 1, patient.timeout);
      const worker = await workerOf(page);
      await worker.evaluate(remember);
      await choose(cell, 'backend', backend);
      await cell.and(page.locator(`[data-backend="${backend}"]`)).waitFor({ state: 'attached', ...patient });
      const before = await stepOf(cell);
      await past(cell, before + 1, patient.timeout);
      await worker.evaluate(() => {
        if (!globalThis.loseDevice) throw new Error('tfjs asked for no device');
        globalThis.loseDevice();
      });
      await cell.and(page.locator('[data-backend="wasm"]')).waitFor({ state: 'attached', ...patient });
      // The checkpoint that it goes on from may itself be past that step, and is shown before the run goes on.
      await past(cell, before + 1, patient.timeout);
      await cell.and(page.locator('[data-state="running"]')).waitFor({ state: 'attached', ...patient });
      expect(await cell.locator('.notice').innerText()).toMatch(/goes on from its last checkpoint on/);
      await press(cell, 'pause');
      // The browser itself, and tfjs, say that the card is gone: that is the point here.
      faults.splice(
        0,
        faults.length,
        ...faults.filter((fault) => !/WebGL|WebGPU|GPU|context|device/i.test(fault)),
      );
    });
  });
});

describe('a page that is loaded again', () => {
  it('offers the run it had, goes on with it at its step, and forgets it by Reset', async () => {
    await visit(path, {}, async ({ page }) => {
      await untilLive(page);
      const cell = page.locator('training-cell');
      await press(cell, 'run');
      await past(cell, 61, patient.timeout);
      await press(cell, 'pause');
      await expect.poll(() => cell.getAttribute('data-state'), patient).toBe('paused');
      const step = await stepOf(cell);
      await page.reload();
      await untilLive(page);
      expect(await cell.locator('.run-state').innerText()).toContain(`stands at step ${formatCount(step)}`);
      await press(cell, 'run');
      await past(cell, step + 1, patient.timeout);
      await press(cell, 'reset');
      expect(await cell.locator('.run-state').innerText()).toContain('your settings at step 0');
      await page.reload();
      await untilLive(page);
      expect(await cell.locator('.run-state').innerText()).toContain('recorded run');
    });
  });

  it('starts anew where storage holds what no run wrote', async () => {
    await visit(path, {}, async ({ page }) => {
      const wrong = { version: 1, step: 7, config: { data: 'two-gaussians' } };
      await page.evaluate(
        (text) => sessionStorage.setItem('run /en/embed/gan-1d/ gan-1d', text),
        JSON.stringify(wrong),
      );
      await page.reload();
      await untilLive(page);
      const cell = page.locator('training-cell');
      await press(cell, 'run');
      await past(cell, 4, patient.timeout);
    });
  });
});
