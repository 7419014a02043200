// The files that a figure is saved as, taken from the page as a reader takes them and read by other programs than ours.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../setup/close.ts';
import { pixelsOf, recordsOf } from '../setup/download.ts';
import { outputs, setControl } from '../setup/figure.ts';
import { cell, kl, onFigure, save } from '../setup/save.ts';
import { numberOf, tableOf } from '../setup/table.ts';

const figures = [
  { id: 'kl', path: '/en/embed/kl/', find: kl, panels: ['densities', 'integrand'], first: 'densities' },
  {
    id: 'gan-1d',
    path: '/en/embed/gan-1d/',
    find: cell,
    panels: ['densities', 'discriminator', 'value', 'divergences'],
    first: 'p data and p g',
  },
] as const;

describe.each(figures)('$id', ({ id, path, find, panels, first }) => {
  it('says what each button saves, in rows of one panel each', async () => {
    await onFigure(path, find, {}, async (root) => {
      const names = await root
        .locator('.save button')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
      expect(new Set(names).size).toBe(names.length);
      expect(names.slice(0, 3)).toEqual(['SVG', 'PNG', 'CSV'].map((format) => `${first}: save as ${format}`));
      // A cell has its numbers, its run out and in, and a script as well.
      const rows = panels.length + (id === 'kl' ? 0 : 4);
      await expect.poll(() => root.locator('.save li').count()).toBe(rows);
      for (const box of await Promise.all(
        (await root.locator('.save button').all()).map((b) => b.boundingBox()),
      )) {
        expect(box?.height).toBeGreaterThanOrEqual(24);
        expect(box?.width).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('saves each panel as an SVG that parses, has its curves, and is the same in dark', async () => {
    const files: Buffer[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await onFigure(path, find, { colorScheme }, async (root, page) => {
        for (const [row, panel] of panels.entries()) {
          const { name, bytes } = await save(root, row, 'SVG');
          expect(name).toBe(`minimax-${id}-${panel}.svg`);
          const said = await root.locator('.now').innerText();
          // On a page of its own: the notebook's policy lets nobody parse.
          const reader = await page.context().newPage();
          const seen = await reader.evaluate((text) => {
            const file = new DOMParser().parseFromString(text, 'image/svg+xml');
            const points = [...file.querySelectorAll('path')].map(
              (one) => (one.getAttribute('d') ?? '').split(/[LC]/).length,
            );
            return {
              fault: file.querySelector('parsererror')?.textContent ?? '',
              root: file.documentElement.namespaceURI,
              desc: file.querySelector('desc')?.textContent,
              points: Math.max(...points),
              free: /var\(|currentColor|class=/i.test(text),
            };
          }, bytes.toString('utf8'));
          await reader.close();
          expect(seen.fault).toBe('');
          expect(seen.root).toBe('http://www.w3.org/2000/svg');
          expect(seen.desc?.trim()).toBe(said.trim());
          expect(seen.free).toBe(false);
          expect(seen.points, 'points of the longest curve').toBeGreaterThan(20);
          const { width, corner, coloured } = await pixelsOf(page, bytes, 'image/svg+xml');
          expect([width, ...corner]).toEqual([664, 255, 255, 255, 255]);
          expect(coloured).toBeGreaterThan(500);
          files.push(bytes);
        }
      });
    }
    panels.forEach((panel, i) =>
      expect(files[i]?.equals(files[i + panels.length] as Buffer), panel).toBe(true),
    );
  });

  it('saves each panel as a PNG of twice the size, white, and not blank', async () => {
    await onFigure(path, find, {}, async (root, page) => {
      for (const [row, panel] of panels.entries()) {
        const svg = await pixelsOf(page, (await save(root, row, 'SVG')).bytes, 'image/svg+xml');
        const { name, bytes } = await save(root, row, 'PNG');
        expect(name).toBe(`minimax-${id}-${panel}.png`);
        const { width, height, corner, coloured } = await pixelsOf(page, bytes, 'image/png');
        expect([width, height]).toEqual([2 * svg.width, 2 * svg.height]);
        expect(corner).toEqual([255, 255, 255, 255]);
        // Four times the pixels, and edges that are sharper.
        expect(coloured).toBeGreaterThan(3 * svg.coloured);
        expect(coloured).toBeLessThan(5 * svg.coloured);
      }
    });
  });

  it('saves the numbers of each panel, all those of its table among them', async () => {
    await onFigure(path, find, {}, async (root) => {
      for (const [row, panel] of panels.entries()) {
        const { name, bytes } = await save(root, row, 'CSV');
        expect(name).toBe(`minimax-${id}-${panel}.csv`);
        const [head, ...records] = recordsOf(bytes);
        const [shownHead, ...shown] = await tableOf(root, panel);
        // A file writes p_data where the page sets an index.
        const bare = (text: string): string => text.replace(/^'/, '').replace(/[_\s]/g, '');
        expect(head?.map(bare)).toEqual(shownHead?.map(bare));
        expect(records.length).toBeGreaterThanOrEqual(shown.length);
        const numbers = records.map((record) => record.map((text) => (text === '' ? NaN : Number(text))));
        for (const texts of shown) {
          const wanted = texts.map(numberOf);
          // A table shows four significant digits, of which the last may be rounded.
          const near = (a: number, b: number): boolean =>
            Object.is(a, b) || Math.abs(a - b) <= Math.max(6e-4 * Math.abs(b), 6e-7);
          const found = numbers.some((record) => record.every((value, i) => near(value, wanted[i] ?? NaN)));
          expect(found, `${panel}: ${texts.join(' ')}`).toBe(true);
        }
      }
    });
  });
});

describe('a file', () => {
  it('is of the figure as it stands', async () => {
    await onFigure('/en/embed/kl/?kl.p-mean=2', kl, {}, async (root) => {
      const peak = async (): Promise<number> => {
        const [, ...records] = recordsOf((await save(root, 0, 'CSV')).bytes);
        const highest = Math.max(...records.map(([, p]) => Number(p)));
        return Number(records.find(([, p]) => Number(p) === highest)?.[0]);
      };
      expect(await peak()).toBeCloseTo(2, 1);
      await setControl(root, 'p-mean', -3);
      expect(await peak()).toBeCloseTo(-3, 1);
    });
  });

  it('of a picture is in the unit of the page, and that of a run in nats', async () => {
    await onFigure('/en/embed/gan-1d/', cell, {}, async (root, page) => {
      const lastJs = async (row: number, column: string): Promise<number> => {
        const [head = [], ...records] = recordsOf((await save(root, row, 'CSV')).bytes);
        return Number(records.at(-1)?.[head.indexOf(column)]);
      };
      const nats = await lastJs(4, 'js');
      expectRelative(await lastJs(3, 'JSD'), nats, 1e-12, 'JSD in nats');
      await page.evaluate(() => (document.documentElement.dataset['unit'] = 'bits'));
      expectRelative(await lastJs(3, 'JSD'), nats / Math.LN2, 1e-12, 'JSD in bits');
      expect(await lastJs(4, 'js')).toBe(nats);
    });
  });

  it('of a run has every quantity of every step that the cell kept', async () => {
    await onFigure('/en/embed/gan-1d/', cell, {}, async (root) => {
      const { name, bytes } = await save(root, 4, 'CSV');
      expect(name).toBe('minimax-gan-1d-run.csv');
      const [head = [], ...records] = recordsOf(bytes);
      expect(head[0]).toBe('step');
      for (const quantity of ['js', 'kl', 'kl-reverse', 'value', 'criterion'])
        expect(head).toContain(quantity);
      const steps = records.map(([step]) => Number(step));
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      // The page shows the last row's numbers.
      const shown = await outputs(root);
      const last = Object.fromEntries(head.map((column, i) => [column, Number(records.at(-1)?.[i])]));
      expect(last['js']).toBeCloseTo(shown['js'] ?? NaN, 6);
    });
  });

  it('that cannot be made is a sentence, and the others still can', async () => {
    const noCanvas = (): void => {
      HTMLCanvasElement.prototype.toBlob = (take) => take(null);
    };
    await onFigure('/en/embed/kl/', kl, { before: noCanvas }, async (root) => {
      await root.locator('.save li').first().getByText('PNG', { exact: true }).click();
      await expect.poll(() => root.locator('.notice').innerText()).toContain('PNG');
      await save(root, 0, 'SVG');
      expect(await root.locator('.notice').isVisible()).toBe(false);
    });
  });
});

describe('a picture that is painted', () => {
  const plane = (page: Page): Locator => page.locator('training-cell[data-cell="gan-2d"]');

  it('is saved with what is painted, in light whichever theme the page has, and with every cell of its maps', async () => {
    const files: Buffer[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await onFigure('/en/embed/gan-2d/', plane, { colorScheme }, async (root, page) => {
        for (const row of [0, 1]) {
          const { bytes } = await save(root, row, 'PNG');
          const { width, corner, coloured } = await pixelsOf(page, bytes, 'image/png');
          expect([width, ...corner]).toEqual([1328, 255, 255, 255, 255]);
          expect(coloured).toBeGreaterThan(20_000);
          files.push(bytes);
          const [head, ...records] = recordsOf((await save(root, row, 'CSV')).bytes);
          expect(head?.slice(0, 2)).toEqual(['x', 'y']);
          // The recorded frame has 20 cells along a side, a run's has more.
          expect(records.length).toBeGreaterThanOrEqual(20 * 20);
          expect(Math.sqrt(records.length) % 1).toBe(0);
        }
      });
    }
    const [plain, map, ...inDark] = files;
    expect(inDark.map((file, i) => file.equals((i === 0 ? plain : map) ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
    ]);
  });
});
