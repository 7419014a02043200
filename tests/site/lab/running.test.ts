// The lab runs, stops and steps, and theory holds in every frame; all of its points are there and counted.
import { describe, expect, it } from 'vitest';
import { past, press } from '../../setup/cell.ts';
import { outputs, setControl } from '../../setup/figure.ts';
import {
  breakers,
  frameAfter,
  inState,
  lastArrays,
  lastFrame,
  planeFrames,
  small,
  standsAt,
  standsStill,
  withLab,
} from '../../setup/lab.ts';

/** JSD of two samples by their counts in the 40 × 40 cells of [−3, 3]² and a border that reaches to infinity. */
function jsOfSamples(a: readonly number[], b: readonly number[]): number {
  const along = (x: number): number => Math.min(40, Math.max(-1, Math.floor((x + 3) / 0.15)));
  const sharesOf = (points: readonly number[]): Map<string, number> => {
    const shares = new Map<string, number>();
    for (let i = 0; i < points.length; i += 2) {
      const cell = `${along(points[i] ?? NaN)} ${along(points[i + 1] ?? NaN)}`;
      shares.set(cell, (shares.get(cell) ?? 0) + 2 / points.length);
    }
    return shares;
  };
  const [p, q] = [sharesOf(a), sharesOf(b)];
  return [...new Set([...p.keys(), ...q.keys()])].reduce((sum, cell) => {
    const [x, y] = [p.get(cell) ?? 0, q.get(cell) ?? 0];
    const term = (z: number): number => (z === 0 ? 0 : (z / 2) * Math.log((2 * z) / (x + y)));
    return sum + term(x) + term(y);
  }, 0);
}

describe('the lab', () => {
  it('learns: JSD falls far below its start, with V ≤ C(G) and all points in every frame', async () => {
    await withLab({ path: '/en/lab/', settings: { pace: 'full' } }, async ({ page, cell }) => {
      await press(cell, 'run');
      const fall = async (): Promise<number> => {
        const js = (await planeFrames(page)).map(({ quantities }) => quantities['js'] ?? NaN);
        return Math.min(...js) / (js[0] ?? NaN);
      };
      await expect.poll(fall, { timeout: 150_000, interval: 500 }).toBeLessThan(0.5);
      const frames = await planeFrames(page);
      expect(breakers(frames)).toEqual([]);
      expect(frames[0]).toMatchObject({ step: 0, dUpdates: 0, gUpdates: 0 });
      // It says so, and in another word than at the start.
      const happening = cell.locator('.happening');
      await expect
        .poll(() => happening.getAttribute('data-happening'), { timeout: 60_000 })
        .not.toMatch(/^(not-started|starting)$/);
      expect(await happening.locator('span').innerText()).toMatch(/JSD/);
    });
  });

  it('counts every point that it shows, by the count of one who counts them again', async () => {
    await withLab({ settings: { ...small, until: 60 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 60);
      const { quantities } = await lastFrame(page);
      const { real, fake } = await lastArrays(page);
      expect([real.length, fake.length]).toEqual([800, 800]);
      expect(quantities['sample-js']).toBeCloseTo(jsOfSamples(real, fake), 9);
      expect((await outputs(cell))['sample-js']).toBe(quantities['sample-js']);
      expect(quantities['noise-floor']).toBeGreaterThan(0);
      // The table counts the same points by squares of the window.
      const inside = (points: readonly number[]): number =>
        points.filter((x, i) => i % 2 === 0 && Math.max(Math.abs(x), Math.abs(points[i + 1] ?? NaN)) <= 3)
          .length;
      const counted = await cell
        .locator('details.numbers table')
        .first()
        .evaluate((table) => {
          const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
            [...row.children].map(({ textContent }) => Number(textContent.replaceAll('−', '-'))),
          );
          return [-2, -1].map((column) => rows.reduce((sum, row) => sum + (row.at(column) ?? NaN), 0));
        });
      expect(counted).toEqual([inside(real), inside(fake)]);
    });
  });

  it('pauses, stays where it is, and goes on', async () => {
    await withLab({}, async ({ page, cell }) => {
      await press(cell, 'run');
      await past(cell, 10);
      await press(cell, 'pause');
      const step = await standsStill(cell);
      const shown = await outputs(cell);
      // Had it gone on, this update of D would be of a later step.
      const { g } = await lastFrame(page);
      expect(await frameAfter(page, cell, 'step-d')).toMatchObject({ step, g });
      expect((await outputs(cell))['js']).toBe(shown['js']);
      await press(cell, 'run');
      await past(cell, step + 10);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('makes one step, one update of D that leaves G alone, and one of G that leaves D alone', async () => {
    await withLab({ settings: { ...small, 'd-steps': 3, 'g-steps': 2 } }, async ({ page, cell }) => {
      await press(cell, 'step');
      await standsAt(cell, 1);
      const both = await lastFrame(page);
      expect(both).toMatchObject({ step: 1, dUpdates: 3, gUpdates: 2 });
      const byD = await frameAfter(page, cell, 'step-d');
      expect(byD).toMatchObject({ step: 1, dUpdates: 4, gUpdates: 2, g: both.g });
      expect(byD.d).not.toBe(both.d);
      expect(byD.quantities['js']).toBe(both.quantities['js']);
      expect(byD.quantities['kl']).toBe(both.quantities['kl']);
      expect(byD.quantities['value']).not.toBe(both.quantities['value']);
      const byG = await frameAfter(page, cell, 'step-g');
      expect(byG).toMatchObject({ step: 1, dUpdates: 4, gUpdates: 3, d: byD.d });
      expect(byG.g).not.toBe(byD.g);
      expect(byG.quantities['js']).not.toBe(byD.quantities['js']);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('starts again by Reset, and the same seed gives the same steps', async () => {
    await withLab({}, async ({ page, cell }) => {
      const run = async (): Promise<unknown> => {
        for (const [name, value] of Object.entries({ ...small, until: 30 }))
          await setControl(cell, name, value);
        await press(cell, 'run');
        await standsAt(cell, 30);
        const { step, d, g, dUpdates, gUpdates } = await lastFrame(page);
        return { step, d, g, dUpdates, gUpdates };
      };
      const first = await run();
      await press(cell, 'reset');
      await inState(cell, 'idle');
      expect(await cell.locator('.run-state').innerText()).toContain('your settings at step 0');
      expect(await cell.locator('[name="width"]').inputValue()).not.toBe(String(small['width']));
      expect(await run()).toEqual(first);
      await press(cell, 'step');
      await standsAt(cell, 31);
      expect((await lastFrame(page)).g).not.toBe((first as { g: number }).g);
    });
  });
});

describe('what is happening', () => {
  it.each([
    ['en', 'too early to say'],
    ['ko', '아직 이릅니다'],
  ])('is said in %s, of the start and then of the run', async (language, words) => {
    await withLab(
      { path: `/${language}/embed/gan-2d/`, settings: { ...small, until: 1500 } },
      async ({ cell }) => {
        const happening = cell.locator('.happening');
        const said = async (): Promise<[string | null, string]> => [
          await happening.getAttribute('data-happening'),
          await happening.locator('strong').innerText(),
        ];
        await press(cell, 'step');
        await standsAt(cell, 1);
        const [state, name] = await said();
        expect(state).toBe('starting');
        expect(await happening.innerText()).toContain(words);
        await press(cell, 'run');
        await standsAt(cell, 1500);
        const [later, laterName] = await said();
        expect([
          'learning',
          'converged',
          'collapsed',
          'oscillating',
          'stalled',
          'worsening',
          'vanishing',
        ]).toContain(later);
        expect(laterName).not.toBe(name);
        expect((await happening.locator('span').innerText()).length).toBeGreaterThan(40);
        if (language === 'ko') expect(await happening.innerText()).toMatch(/[가-힣]{2,}/);
      },
    );
  });
});
