// The pictures of the lab are painted, show what they are asked to, and change with the run; a table says the same.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { past, press } from '../../setup/cell.ts';
import { setControl, settled } from '../../setup/figure.ts';
import { lastArrays, small, standsAt, withLab } from '../../setup/lab.ts';

interface Painting {
  /** Of all pixels. */
  readonly print: number;
  readonly colours: number;
  /** The share of pixels that have any paint. */
  readonly painted: number;
}

/** What is on the canvas of a panel. */
const paintingIn = (cell: Locator, panel: string): Promise<Painting> =>
  cell.locator(`[data-panel="${panel}"] canvas`).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    // Read from a copy: a canvas that is read itself is no longer painted where it was.
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const pixels = new Uint32Array(copy?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    let [print, painted] = [2166136261, 0];
    for (const pixel of pixels) {
      print = Math.imul(print ^ pixel, 16777619);
      if (pixel !== 0) painted++;
    }
    return { print, painted: painted / pixels.length, colours: new Set(pixels).size };
  });

/** The rows of the table of a panel, by its heading. */
async function tableOf(cell: Locator, place: number): Promise<{ columns: string[]; rows: number[][] }> {
  return cell
    .locator('details.numbers table')
    .nth(place)
    .evaluate((table) => ({
      columns: [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent),
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => {
          const [digits = '', power = '0'] = textContent
            .replaceAll(/[−⁻]/g, '-')
            .replaceAll(',', '')
            .split('×10');
          return Number(
            `${digits}e${power.replaceAll(/[⁰¹²³⁴-⁹]/g, (one) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)))}`,
          );
        }),
      ),
    }));
}

describe('the pictures', () => {
  it('are painted in many colours, and change as the run goes on', async () => {
    await withLab({ settings: { ...small, until: 20 } }, async ({ cell, page }) => {
      await press(cell, 'run');
      await standsAt(cell, 20);
      const [plane, maps] = [await paintingIn(cell, 'plane'), await paintingIn(cell, 'maps')];
      for (const { painted, colours } of [plane, maps]) {
        expect(painted).toBeGreaterThan(0.3);
        expect(colours).toBeGreaterThan(50);
      }
      await setControl(cell, 'until', 0);
      await press(cell, 'run');
      await past(cell, 40);
      await press(cell, 'pause');
      await expect.poll(async () => (await paintingIn(cell, 'plane')).print).not.toBe(plane.print);
      await expect.poll(async () => (await paintingIn(cell, 'maps')).print).not.toBe(maps.print);
      // The axes and the scale lie over it, as text that can be read.
      await settled(page);
      expect(await cell.locator('[data-panel="plane"] svg text').count()).toBeGreaterThan(4);
    });
  });

  it('show another map, and leave out the grid and the arrows, as they are asked to', async () => {
    await withLab({ settings: { ...small, until: 20 } }, async ({ cell, page }) => {
      await press(cell, 'run');
      await standsAt(cell, 20);
      const seen = new Map<string, number>();
      const labels = new Set<string>();
      for (const map of ['gap', 'optimal', 'data', 'model']) {
        await setControl(cell, 'map', map);
        await settled(page);
        const { print, painted } = await paintingIn(cell, 'maps');
        expect(painted, map).toBeGreaterThan(0.1);
        seen.set(map, print);
        labels.add((await tableOf(cell, 1)).columns[2] ?? '');
      }
      expect(new Set(seen.values()).size).toBe(4);
      expect(labels.size).toBe(4);
      const prints = [(await paintingIn(cell, 'plane')).print];
      for (const name of ['show-manifold', 'show-push']) {
        await setControl(cell, name, false);
        await settled(page);
        prints.push((await paintingIn(cell, 'plane')).print);
      }
      expect(new Set(prints).size).toBe(3);
      for (const name of ['show-manifold', 'show-push']) await setControl(cell, name, true);
      await settled(page);
      expect((await paintingIn(cell, 'plane')).print).toBe(prints[0]);
      // To look is no change of the run.
      expect(await cell.getAttribute('data-step')).toBe('20');
    });
  });

  it('follow the page into the dark', async () => {
    await withLab({ settings: { ...small, until: 5 } }, async ({ cell, page }) => {
      await press(cell, 'run');
      await standsAt(cell, 5);
      const light = (await paintingIn(cell, 'plane')).print;
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(async () => (await paintingIn(cell, 'plane')).print).not.toBe(light);
    });
  });
});

describe('the table under the pictures', () => {
  it('says of nine squares what D, D* and both densities are in them, by the arrays of the frame', async () => {
    await withLab({ settings: { ...small, until: 20 } }, async ({ cell, page }) => {
      await press(cell, 'run');
      await standsAt(cell, 20);
      const arrays = await lastArrays(page);
      const { columns, rows } = await tableOf(cell, 0);
      expect(columns).toHaveLength(8);
      expect(rows).toHaveLength(9);
      /** The mean over the cells of the window whose centres lie in the square. */
      const mean = (cells: readonly number[], square: number): number => {
        const inside = cells.filter((_, k) => {
          const [column, row] = [k % 40, Math.floor(k / 40)].map((i) => Math.floor((3 * (i + 0.5)) / 40));
          return (row ?? 0) * 3 + (column ?? 0) === square;
        });
        return inside.reduce((sum, x) => sum + x, 0) / inside.length;
      };
      const maps = [arrays.discriminator, arrays.optimal, arrays.data, arrays.generator];
      rows.forEach((row, square) => {
        expect(row.slice(0, 2)).toEqual([-2 + 2 * (square % 3), -2 + 2 * Math.floor(square / 3)]);
        maps.forEach((cells, i) => {
          expect(Math.abs((row[2 + i] ?? NaN) - mean(cells, square)), `${columns[2 + i]}`).toBeLessThan(6e-4);
        });
      });
    });
  });
});
