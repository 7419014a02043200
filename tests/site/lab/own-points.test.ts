// Points of the reader's own: drawn and erased in the picture, typed, pasted, dropped and chosen; and all that may be wrong with them.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { past, press, stepOf } from '../../setup/cell.ts';
import { setControl, settled } from '../../setup/figure.ts';
import {
  breakers,
  inState,
  lastArrays,
  noticeOf,
  planeFrames,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';

const count = async (cell: Locator): Promise<number> =>
  parseInt(await cell.locator('[data-parameter="drawing"] .reading').innerText(), 10);

/** A place of the plane as a share of the picture's square, by its axes. */
async function pixelAt(cell: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  const picture = cell.locator('[data-panel="plane"] .drawing');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.locator('svg').evaluate((svg) => {
    const { left, top, width } = svg.getBoundingClientRect();
    return { left, top, scale: width / Number(svg.getAttribute('width')) };
  });
  // The window is [−3, 3]²; the ticks at −2 and 2 of both axes say where it lies.
  const ticks = await picture.locator('svg').evaluate((svg) =>
    [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      return { text: text.textContent.replace('−', '-'), x: left + width / 2, y: top + height / 2 };
    }),
  );
  const [low, high] = ['-2', '2'].map((text) => ticks.filter((tick) => tick.text === text));
  const bottom = [...(low ?? [])].sort((a, b) => b.y - a.y)[0];
  const right = [...(high ?? [])].sort((a, b) => b.x - a.x)[0];
  const leftmost = (some: typeof ticks | undefined) => [...(some ?? [])].sort((a, b) => a.x - b.x)[0];
  const [down, up] = [leftmost(low), leftmost(high)];
  if (!bottom || !right || !down || !up) throw new Error(`no axes in ${JSON.stringify({ box, ticks })}`);
  return {
    x: bottom.x + ((x + 2) / 4) * (right.x - bottom.x),
    y: down.y + ((y + 2) / 4) * (up.y - down.y),
  };
}

/** Drags from one place of the plane to another. */
async function stroke(
  page: Page,
  cell: Locator,
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
): Promise<void> {
  const [a, b] = [await pixelAt(cell, ...from), await pixelAt(cell, ...to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 12 });
  await page.mouse.up();
  await settled(page);
}

/** Gives a text to the figure as the clipboard would. */
const paste = (cell: Locator, text: string): Promise<void> =>
  cell.evaluate((root, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const target = root.querySelector('[data-panel="plane"] .drawing') ?? root;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Drops a file on the picture; what is in it is `unit` so many times. */
const drop = (cell: Locator, unit: string, times = 1): Promise<void> =>
  cell.evaluate(
    (root, [part, n]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([part.repeat(n)], 'points.csv', { type: 'text/csv' }));
      const target = root.querySelector('[data-panel="plane"] .drawing') ?? root;
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [unit, times] as const,
  );

const says = (cell: Locator, what: RegExp): Promise<void> =>
  expect.poll(() => noticeOf(cell), { timeout: 60_000 }).toMatch(what);

describe('points that are drawn', () => {
  it('appear under the hand, and the run starts again once, when the stroke is over', async () => {
    await withLab({ settings: { ...small, data: 'drawn' } }, async ({ page, cell }) => {
      // Whoever asks for a drawing sees one to begin with; this reader begins with nothing.
      expect(await count(cell)).toBeGreaterThan(10);
      await cell.locator('[name="clear-points"]').click();
      await settled(page);
      expect(await count(cell)).toBe(0);
      await stroke(page, cell, [
        [-2, 0],
        [-1, 0],
      ]);
      const first = await count(cell);
      expect(first).toBeGreaterThanOrEqual(5);
      await press(cell, 'run');
      await past(cell, 3);
      const starts = async (): Promise<number> =>
        (await planeFrames(page)).filter(({ step }) => step === 0).length;
      expect(await starts()).toBe(1);
      const [a, b] = [await pixelAt(cell, 1, 1.5), await pixelAt(cell, 2, 1.5)];
      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move(b.x, b.y, { steps: 8 });
      await settled(page);
      // The stroke is under way: its points are there, and the run is still the old one.
      expect(await count(cell)).toBeGreaterThan(first);
      expect(await starts()).toBe(1);
      await page.mouse.up();
      await expect.poll(starts, { timeout: 60_000 }).toBe(2);
      await past(cell, 3);
      expect(await starts()).toBe(2);
      expect(await cell.getAttribute('data-state')).toBe('running');
      // The data are where the hand was: around (−1.5, 0) and (1.5, 1.5).
      const { real } = await lastArrays(page);
      const near = (x: number, y: number): number =>
        real.filter((at, i) => i % 2 === 0 && Math.hypot(at - x, (real[i + 1] ?? NaN) - y) < 1).length;
      expect(near(-1.5, 0)).toBeGreaterThan(60);
      expect(near(1.5, 1.5)).toBeGreaterThan(60);
      expect(near(-1.5, 0) + near(1.5, 1.5)).toBeGreaterThan(380);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('can be erased, all or some; without any the last run goes on, and a sentence says so', async () => {
    await withLab({ settings: { ...small, data: 'drawn' } }, async ({ page, cell }) => {
      await cell.locator('[name="clear-points"]').click();
      await stroke(page, cell, [
        [-2, -1],
        [2, -1],
      ]);
      await stroke(page, cell, [
        [-2, 1],
        [2, 1],
      ]);
      const drawn = await count(cell);
      const eraser = cell.locator('[name="erase-points"]');
      await eraser.click();
      expect(await eraser.getAttribute('aria-pressed')).toBe('true');
      await stroke(page, cell, [
        [-2.2, 1],
        [2.2, 1],
      ]);
      const half = await count(cell);
      expect(half).toBeLessThan(0.75 * drawn);
      expect(half).toBeGreaterThan(4);
      await eraser.click();
      await press(cell, 'run');
      await past(cell, 3);
      await cell.locator('[name="clear-points"]').click();
      await says(cell, /nothing to learn yet/);
      expect(await count(cell)).toBe(0);
      const step = await stepOf(cell);
      await past(cell, step + 5);
      expect(await cell.getAttribute('data-state')).toBe('running');
    });
  });

  it('are asked for before there is a run of them', async () => {
    await withLab({ settings: { ...small, data: 'drawn' } }, async ({ page, cell }) => {
      await cell.locator('[name="clear-points"]').click();
      await press(cell, 'run');
      await says(cell, /nothing to learn yet/);
      expect(await cell.getAttribute('data-state')).toBe('idle');
      await stroke(page, cell, [
        [-1, 0],
        [1, 0],
      ]);
      await press(cell, 'run');
      await past(cell, 2);
    });
  });
});

describe('points that are brought', () => {
  it('come by typing, pasting, dropping and the file chooser, and are what the run learns', async () => {
    await withLab({ settings: { ...small, until: 5 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 5);
      const field = cell.locator('input[name="drawing"]');
      await field.fill('0.5, 1; −1, 2; 0, −2');
      await field.press('Enter');
      await says(cell, /3 points were read/);
      expect([await count(cell), await cell.locator('[name="data"]').inputValue()]).toEqual([3, 'drawn']);
      await field.blur();
      await paste(cell, 'x\ty\n1\t1\n2\t2\n-1\t0\n-2\t1\n');
      await says(cell, /4 points were read/);
      await drop(cell, 'a,b\n1,2\n2,1\n-1,-1\n-2,0\n0,0\n');
      await says(cell, /5 points were read/);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        cell.locator('[name="load-points"]').click(),
      ]);
      const text = Array.from({ length: 40 }, (_, i) => `${Math.cos(i)};${Math.sin(i)}`).join('\n');
      await chooser.setFiles({ name: 'ring.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await says(cell, /40 points were read/);
      await press(cell, 'run');
      await standsAt(cell, 5);
      const { real } = await lastArrays(page);
      const radii = real.flatMap((x, i) => (i % 2 === 0 ? [Math.hypot(x, real[i + 1] ?? NaN)] : []));
      expect(radii.reduce((sum, r) => sum + r, 0) / radii.length).toBeCloseTo(1, 0);
      // The link has them.
      await expect.poll(() => page.evaluate(() => location.search)).toContain('gan-2d.drawing=');
    });
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['text without numbers', 'to be or not to be,\nthat is the question\n', /No numbers/],
    ['one point', '1, 2', /Only one point/],
    ['one column', '1\n2\n3\n', /no second column/],
    [
      'rows of NaN and infinity alone',
      'NaN,NaN\nNaN,1\nInfinity,2\n',
      /No numbers|no second column|Only one/,
    ],
  ];
  it('are refused with a sentence where they are none, and what was there stays', async () => {
    await withLab({ settings: small }, async ({ cell }) => {
      await paste(cell, '0.5 1\n-1 2\n1 1\n');
      await says(cell, /3 points/);
      await press(cell, 'run');
      await past(cell, 3);
      for (const [what, text, sentence] of wrong) {
        const step = await stepOf(cell);
        await paste(cell, text);
        await expect.poll(() => noticeOf(cell), { message: what, timeout: 60_000 }).toMatch(sentence);
        expect(await count(cell), what).toBe(3);
        await past(cell, step + 2);
        expect(await cell.getAttribute('data-state'), what).toBe('running');
      }
      await paste(cell, '0,0\nNaN,1\n1,1\n2,inf\n');
      await says(cell, /2 points were read.*2 rows without two finite numbers were left out/);
      expect(await count(cell)).toBe(2);
      await inState(cell, 'running');
    });
  });

  it('may be a million, or a megabyte of garbage: the page lives, thins or refuses', async () => {
    await withLab({ settings: small }, async ({ page, cell }) => {
      await drop(cell, '0.1,0.2\n1,-1\n-2,2\n0.7,1.4\n', 250_000);
      // While a million rows are read the page answers.
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
      await says(cell, /1,000,000 points were read, and 600 of them kept/);
      expect(await count(cell)).toBe(600);
      await press(cell, 'run');
      await past(cell, 3);
      await drop(cell, '\u0000\uFFFD%$#@!,;\t~[]{}<>\\"', 60_000);
      await says(cell, /stay as they were/);
      expect(await count(cell)).toBe(600);
      await past(cell, (await stepOf(cell)) + 3);
      await setControl(cell, 'data', 'ring');
      await past(cell, 3);
    });
  });
});
