// The cell of digits as a reader meets it: one visit from the first press to a reload, and one with a damaged file.
import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { axeFindings } from '../setup/axe.ts';
import { framesOf, keepFrames, past, press, stepOf } from '../setup/cell.ts';
import { outputs } from '../setup/figure.ts';
import { untilLive, visit } from '../setup/visit.ts';

const path = '/en/embed/gan-digits/';
const patient = { timeout: 90_000 };

const inState = (cell: Locator, state: string): Promise<void> =>
  expect.poll(() => cell.getAttribute('data-state'), patient).toBe(state);

/** The pixels of a canvas, as one text. */
const pixelsOf = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());

const verdictOf = async (cell: Locator, kind: string): Promise<number> =>
  (await outputs(cell))[`verdict-${kind}`] ?? NaN;

it('trains, pauses, walks, judges what is drawn, and goes on after a reload', async () => {
  await visit(path, { before: keepFrames }, async ({ page, requests }) => {
    await untilLive(page);
    const cell = page.locator('training-cell');
    const state = cell.locator('.run-state');
    const digits = (): boolean => requests.some((url) => /digits-[0-9a-f]+.*\.bin/.test(url));
    // The recorded run is painted, and nothing is fetched before it is asked for.
    expect(await cell.locator('[data-panel="fakes"] canvas').count()).toBe(1);
    expect(digits()).toBe(false);
    expect(await cell.locator('.caption').textContent()).toContain('570 KB');

    await press(cell, 'run');
    await past(cell, 20, patient.timeout);
    expect(digits()).toBe(true);
    await expect.poll(() => state.textContent(), patient).toMatch(/step [\d,]+ of 6,000, about .* left/);
    await press(cell, 'pause');
    await inState(cell, 'paused');
    const paused = await stepOf(cell);
    const frames = await framesOf(page);
    expect(frames[0]?.step).toBe(0);
    expect(frames.at(-1)?.quantities['d-real']).not.toBe(frames[0]?.quantities['d-real']);

    await cell.locator('.studio > summary').click();
    const here = cell.locator('.at-code .picture');
    await expect.poll(() => verdictOf(cell, 'fake'), patient).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    // A step along the way, a coordinate, and another code each make another picture.
    let before = await pixelsOf(here);
    const another = async (act: () => Promise<void>): Promise<void> => {
      await act();
      await expect.poll(() => pixelsOf(here), patient).not.toBe(before);
      before = await pixelsOf(here);
    };
    await another(() => cell.locator('input[name="walk"]').press('End'));
    await another(() => cell.locator('input[name="coordinate-1"]').press('Home'));
    await another(() => cell.locator('button[name="another-second"]').click());
    const real = await verdictOf(cell, 'real');
    await cell.locator('button[name="another-real"]').click();
    await expect.poll(() => verdictOf(cell, 'real'), patient).not.toBe(real);

    // An empty drawing gets a sentence; one by keys and one by pointer get a verdict.
    const own = cell.locator('output[name="verdict-own"]');
    await expect.poll(() => own.textContent()).toContain('Nothing is drawn');
    const pad = cell.locator('.pad');
    await pad.focus();
    for (const key of ['Space', ...Array.from({ length: 8 }, () => 'ArrowDown'), 'Space'])
      await pad.press(key);
    await expect.poll(() => verdictOf(cell, 'own'), patient).toBeGreaterThan(0);
    const byKeys = await verdictOf(cell, 'own');
    await pad.press('Delete');
    await expect.poll(() => own.textContent(), patient).toContain('Nothing is drawn');
    const box = await pad.boundingBox();
    if (!box) throw new Error('the pad is not to be seen');
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 130, box.y + 40, { steps: 5 });
    await page.mouse.move(box.x + 80, box.y + 140, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => verdictOf(cell, 'own'), patient).toBeGreaterThan(0);
    expect(await verdictOf(cell, 'own')).not.toBe(byKeys);
    expect(await stepOf(cell)).toBe(paused);

    await page.reload();
    await untilLive(page);
    await expect.poll(() => state.textContent()).toContain(`stands at step ${paused}`);
    // Its pictures are kept with it: nothing is pale, and nothing was fetched to draw them.
    expect(await cell.getAttribute('data-unpictured')).toBeNull();
    expect((await outputs(cell))['d-real']).toBe(frames.at(-1)?.quantities['d-real']);
    await press(cell, 'run');
    await past(cell, paused + 5, patient.timeout);
    expect((await framesOf(page))[0]?.step).toBe(paused);
    await press(cell, 'reset');
    await inState(cell, 'idle');
  });
});

/** In the page: a browser that keeps nothing. */
function denyStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
}

it('says so where the digits are damaged or the run is not kept, and goes on', async () => {
  await visit(path, { before: denyStorage }, async ({ page }) => {
    await untilLive(page);
    const cell = page.locator('training-cell');
    const file = /digits-[0-9a-f]+.*\.bin/;
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[1000] = (body[1000] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await press(cell, 'run');
    await inState(cell, 'failed');
    expect(await page.locator('.notice').textContent()).toContain('checksum');
    await page.unroute(file);
    await press(cell, 'run');
    await past(cell, 3, patient.timeout);
    await expect.poll(() => page.locator('.notice').textContent(), patient).toContain('forgotten');
    const step = await stepOf(cell);
    await past(cell, step + 5, patient.timeout);
  });
});
