// Points that a reader types, pastes, drops or chooses in a file; and all that may be wrong with them.
import { describe, expect, it } from 'vitest';
import { past, press, stepOf } from '../../setup/cell.ts';
import { setControl } from '../../setup/figure.ts';
import { inState, lastArrays, noticeOf, small, standsAt, withLab } from '../../setup/lab.ts';
import { count, drop, paste, pasteByKeys, pixelAt, says } from '../../setup/points.ts';

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
      // A click on the picture draws a point, and makes it what a paste is for.
      const picture = await pixelAt(cell, -2.5, 2.5);
      await page.mouse.click(picture.x, picture.y);
      await expect.poll(() => count(cell)).toBe(4);
      await pasteByKeys(page, 'x\ty\n1\t1\n2\t2\n-1\t0\n-2\t1\n');
      await says(cell, /4 points were read/);
      // What another field holds is its own matter.
      const seed = cell.locator('input[name="seed"]');
      await seed.selectText();
      await pasteByKeys(page, '17');
      expect(await seed.inputValue()).toBe('17');
      await drop(cell, 'id,a,b,c\n4,1,2,0\n8,2,1,0\n9,-1,-1,0\n2,-2,0,0\n3,0,0,0\n');
      await says(cell, /5 points were read\. Of the columns, a and b were taken/);
      await cell.locator('.notice select[name="column-y"]').selectOption('c');
      await says(cell, /5 points were read\. Of the columns, a and c were taken.*the same y/);
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
