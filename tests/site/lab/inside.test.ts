// Inside the networks: units and weights are those of the run, and a weight that a hand sets is part of it.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { weightIndex } from '../../../src/gan/contract/weight-index.ts';
import type { Checkpoint, Numbers } from '../../../src/gan/protocol.ts';
import { axeFindings } from '../../setup/axe.ts';
import { press } from '../../setup/cell.ts';
import { expectNone } from '../../setup/close.ts';
import { downloaded } from '../../setup/download.ts';
import { setControl } from '../../setup/figure.ts';
import {
  inState,
  keepPlane,
  lastArrays,
  lastFrame,
  liveLab,
  numbersOf,
  queryOf,
  runTo,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';
import { address, visit } from '../../setup/visit.ts';

const plan = (cell: Locator): Promise<string> => cell.locator('[name="plan"]').inputValue();

/** Waits until the networks of a step are there. */
async function shows(cell: Locator, step: number): Promise<void> {
  await cell.locator('.inside').scrollIntoViewIfNeeded();
  await cell.locator(`.net-room[data-step="${step}"]`).waitFor();
}

type Choice = Readonly<Record<'network' | 'layer' | 'from' | 'to', string>>;

async function choose(cell: Locator, { network, layer, from, to }: Choice): Promise<void> {
  for (const [name, value] of Object.entries({ network, layer, from, to }))
    await cell.locator(`[name="inside-${name}"]`).selectOption(value);
}

const field = (cell: Locator): Locator => cell.locator('[name="inside-value"]');

async function give(cell: Locator, value: string): Promise<void> {
  await field(cell).fill(value);
  await field(cell).press('Enter');
}

/** The weights that a saved run has. */
async function savedRun(page: Page, cell: Locator): Promise<Checkpoint> {
  const { bytes } = await downloaded(page, () => cell.locator('.save button[name="save-run"]').click());
  return (JSON.parse(bytes.toString('utf8')) as { readonly weights: Checkpoint }).weights;
}

/** Where on the screen the picture has a line from one unit to another, by their squares. */
async function betweenUnits(cell: Locator, from: string, to: string): Promise<[number, number]> {
  const net = cell.locator('[data-player="d"]');
  await net.scrollIntoViewIfNeeded();
  const boxes = await Promise.all([from, to].map((key) => net.locator(`[data-key="${key}"]`).boundingBox()));
  const [a, b] = boxes;
  if (!a || !b) throw new Error('a unit is not shown');
  const [x1, x2] = [a.x + a.width, b.x];
  const [y1, y2] = [a.y + a.height / 2, b.y + b.height / 2];
  return [x1 + 0.8 * (x2 - x1), y1 + 0.8 * (y2 - y1)];
}

const sizes = { d: [2, 8, 1], g: [2, 8, 2] } as const;

describe('inside the networks of a run', () => {
  it('stand the units and weights that it saves, to be read by pointer and by list', async () => {
    await withLab({}, async ({ page, cell }) => {
      await runTo(cell, 20);
      await shows(cell, 20);
      for (const player of ['d', 'g'] as const)
        for (const [layer, count] of sizes[player].entries())
          expect(await cell.locator(`[data-player="${player}"] [data-key^="${layer}-"]`).count()).toBe(count);
      const { discriminator, generator } = await savedRun(page, cell);
      const numbers = (rows: readonly Numbers[]) => rows.flatMap((row) => Array.from(row));
      const flat = { d: numbers(discriminator.weights), g: numbers(generator.weights) };
      for (const choice of [
        { network: 'd', layer: '1', from: '1', to: '6' },
        { network: 'd', layer: '1', from: 'bias', to: '3' },
        { network: 'd', layer: '2', from: '7', to: '0' },
        { network: 'g', layer: '1', from: '0', to: '5' },
        { network: 'g', layer: '2', from: '4', to: '1' },
        { network: 'g', layer: '2', from: 'bias', to: '1' },
      ] as const) {
        await choose(cell, choice);
        const { network, layer, from, to } = choice;
        const place = { layer: Number(layer), from: from === 'bias' ? from : Number(from), to: Number(to) };
        const saved = flat[network][weightIndex(sizes[network], place)];
        expect(Number(await field(cell).inputValue())).toBe(saved);
      }
      await page.mouse.move(...(await betweenUnits(cell, '0-1', '1-6')));
      const value = flat.d[weightIndex(sizes.d, { layer: 1, from: 1, to: 6 })] ?? NaN;
      const shown = `y → unit 7 (layer 1): ${value.toFixed(3).replace('-', '−')}`;
      await expect.poll(() => cell.locator('.net-reading').innerText()).toBe(shown);
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(async () => Number(await field(cell).inputValue())).toBe(value);

      // The picture of the last unit of D is D: blue where it calls a place real.
      const { discriminator: d } = await lastArrays(page);
      const pixels = await cell
        .locator('[data-player="d"] [data-key="2-0"] canvas')
        .evaluate((canvas: HTMLCanvasElement) => [
          ...(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []),
        ]);
      expect(pixels).toHaveLength(4 * d.length);
      const wrong = d.filter((probability, i) => {
        const k = 4 * ((39 - Math.floor(i / 40)) * 40 + (i % 40));
        const [red = 0, , blue = 0, opacity = 0] = pixels.slice(k, k + 4);
        return opacity > 20 && blue > red !== probability > 0.5;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('a weight that is set changes the game at once, and the copied link repeats it to every digit', async () => {
    const lab = { settings: small, permissions: ['clipboard-read', 'clipboard-write'] };
    await withLab(lab, async ({ page, cell }) => {
      await runTo(cell, 20);
      await shows(cell, 20);
      const [before, beforeFrame] = [await numbersOf(cell), await lastFrame(page)];
      await choose(cell, { network: 'd', layer: '2', from: '3', to: '0' });
      const old = await field(cell).inputValue();
      await give(cell, '2.5');
      const index = weightIndex(sizes.d, { layer: 2, from: 3, to: 0 });
      await expect.poll(() => plan(cell)).toBe(`20_d:${index}_2.5`);
      await expect.poll(() => numbersOf(cell)).not.toEqual(before);
      const changed = await lastFrame(page);
      expect([changed.step, changed.g]).toEqual([20, beforeFrame.g]);
      expect(changed.d).not.toBe(beforeFrame.d);
      // What is no weight is refused, and what holds stays.
      await give(cell, '1e9');
      expect(await cell.locator('#inside-fault').innerText()).toContain('1,000');
      expect(await field(cell).inputValue()).toBe('2.5');
      // Back is another change, by which all is as it was.
      await press(cell, 'inside-back');
      await expect.poll(() => numbersOf(cell)).toEqual(before);
      expect(await plan(cell)).toBe(`20_d:${index}_${old}`);

      await give(cell, '-1.25');
      await expect.poll(() => plan(cell)).toBe(`20_d:${index}_-1.25`);
      await choose(cell, { network: 'g', layer: '1', from: 'bias', to: '2' });
      await give(cell, '0.75');
      await expect.poll(() => plan(cell)).toContain('_0.75');
      await runTo(cell, 35);
      const [numbers, frame] = [await numbersOf(cell), await lastFrame(page)];
      await shows(cell, 35);
      const weight = await field(cell).inputValue();
      await press(cell, 'copy-link');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await visit(link.slice(address.length), { before: keepPlane }, async ({ page: fresh }) => {
        const other = await liveLab(fresh);
        await press(other, 'run');
        await standsAt(other, 35);
        expect(await numbersOf(other)).toEqual(numbers);
        const { d, g } = await lastFrame(fresh);
        expect([d, g]).toEqual([frame.d, frame.g]);
        await shows(other, 35);
        await choose(other, { network: 'g', layer: '1', from: 'bias', to: '2' });
        expect(await field(other).inputValue()).toBe(weight);
      });
    });
  });

  it('are reached by keys alone, on a small dark screen, before there is a run', async () => {
    const settings = { ...small, width: 12, 'd-steps': 1 };
    const screen = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;
    await visit(
      `/ko/embed/gan-2d/${queryOf(settings)}`,
      { before: keepPlane, ...screen },
      async ({ page }) => {
        const cell = page.locator('training-cell[data-cell="gan-2d"]');
        await cell.locator('.inside > summary').focus();
        await page.keyboard.press('Enter');
        await shows(cell, 0);
        await inState(cell, 'paused');
        // From the first unit of the hidden layer of D to the last one, over the end of the column.
        await cell.locator('[data-player="d"] .net-unit[tabindex="0"]').focus();
        for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowDown');
        const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
        expect(await focused()).toBe('은닉층 1 유닛 12');
        expect(await cell.locator('.net-card .net-name').innerText()).toBe('D: 은닉층 1 유닛 12');
        await page.keyboard.press('Enter');
        expect(await cell.locator('[name="inside-from"]').inputValue()).toBe('bias');
        await cell.locator('[name="inside-slider"]').focus();
        const before = await numbersOf(cell);
        await page.keyboard.press('End');
        await expect.poll(() => field(cell).inputValue()).toBe('2');
        const index = weightIndex([2, 12, 1], { layer: 1, from: 'bias', to: 11 });
        await expect.poll(() => plan(cell)).toBe(`0_d:${index}_2`);
        await expect.poll(() => numbersOf(cell)).not.toEqual(before);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expectNone(await axeFindings(page), 'axe');
        // One network at a time, and a button for the other.
        const isShown = (player: string) => cell.locator(`.net[data-player="${player}"]`).isVisible();
        expect(await Promise.all([isShown('d'), isShown('g')])).toEqual([true, false]);
        await cell.locator('[data-turn-to="g"]').click();
        expect(await Promise.all([isShown('d'), isShown('g')])).toEqual([false, true]);
        await press(cell, 'reset');
        await cell.locator('[name="inside-begin"]').waitFor();
        expect(await cell.locator('.net-room').isVisible()).toBe(false);
        // Other networks are shown as what they are.
        await setControl(cell, 'depth', 0);
        await cell.locator('[name="inside-begin"]').click();
        await shows(cell, 0);
        expect(await cell.locator('[data-player="d"] .net-unit').count()).toBe(3);
      },
    );
  });

  it('of a chapter are shown as well: strips, since the data lie on a line', async () => {
    await visit('/en/embed/gan-1d/', {}, async ({ page }) => {
      const cell = page.locator('training-cell[data-cell="gan-1d"]');
      await cell.locator('.inside > summary').click();
      await shows(cell, 0);
      expect(await cell.locator('[data-player="d"] .net-unit').count()).toBe(1 + 8 + 8 + 1);
      expect(await cell.locator('.net-card canvas[data-strip]').count()).toBe(1);
      expect(await cell.locator('.net-explain').innerText()).toContain('link');
      const before = await numbersOf(cell);
      await give(cell, '-3');
      await expect.poll(() => numbersOf(cell)).not.toEqual(before);
      expect(await field(cell).inputValue()).toBe('-3');
      await expect.poll(() => plan(cell)).toContain('-3');
    });
  });
});
