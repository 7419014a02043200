// The four costs of the built site against closed forms and a sum written out here, and the points that a reader taps.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { bell } from '../../setup/bell.ts';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { pasteByKeys } from '../../setup/points.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

const root2pi = Math.sqrt(2 * Math.PI);

/** The law of the figure: four fifths around −1, one fifth around 2.5. */
const p = (x: number): number => 0.8 * bell(x, -1, 0.7) + 0.2 * bell(x, 2.5, 0.6);
const mean = 0.8 * -1 + 0.2 * 2.5;
const variance = 0.8 * (0.49 + (-1 - mean) ** 2) + 0.2 * (0.36 + (2.5 - mean) ** 2);

/** Even sums of a smooth function that dies out at both ends have no error that counts. */
function sum(f: (x: number) => number): number {
  let total = 0;
  for (let i = -3000; i <= 3000; i++) total += f(i / 200);
  return total / 200;
}
const entropy = sum((x) => (p(x) === 0 ? 0 : -p(x) * Math.log(p(x))));

/** The mean of −log of a normal over data of that mean and variance. */
const cost = (m: number, v: number, theta: number, s: number): number =>
  Math.log(s * root2pi) + (v + (m - theta) ** 2) / (2 * s * s);

async function tap(root: Locator, share: number): Promise<void> {
  const picture = root.locator('[data-panel="sample"] svg');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('the strip has no box');
  await picture.click({ position: { x: share * box.width, y: box.height / 2 } });
}

describe('the numbers of mle', () => {
  it('are the cross entropy, the divergence and their constant gap at twenty seeded states', async () => {
    await visit('/en/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      const random = seeded(8);
      for (let i = 0; i < 20; i++) {
        const theta = Math.round(-60 + random() * 120) / 20;
        const sd = Math.round(8 + random() * 42) / 20;
        await setControl(root, 'mean', theta);
        await setControl(root, 'sd', sd);
        await settled(page);
        const shown = await outputs(root);
        const where = `θ = ${theta}, σ = ${sd}`;
        const wanted = cost(mean, variance, theta, sd);
        // Integrals of the site are good to 1e-10 of what they integrate.
        expectRelative(shown['cross-entropy'] ?? NaN, wanted, 1e-9, where);
        expectRelative(shown['gap'] ?? NaN, entropy, 1e-9, where);
        expect(Math.abs((shown['kl'] ?? NaN) - (wanted - entropy)), where).toBeLessThan(1e-8);
        const js = sum((x) => {
          const [u, v] = [p(x), bell(x, theta, sd)];
          const part = (a: number, b: number): number => (a === 0 ? 0 : a * Math.log((2 * a) / (a + b)));
          return (part(u, v) + part(v, u)) / 2;
        });
        expect(Math.abs((shown['js'] ?? NaN) - js), where).toBeLessThan(1e-8);
      }
    });
  });

  it('estimate the cross entropy by the nll of a sample, the same for the same seed', async () => {
    await visit('/en/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      await setControl(root, 'n', 1000);
      const seen: number[] = [];
      for (const seed of [1, 2, 3, 4, 5, 1]) {
        await setControl(root, 'seed', seed);
        await settled(page);
        const { nll = NaN, 'cross-entropy': cross = NaN } = await outputs(root);
        // A thousand costs whose own sd is about 1.6: five standard errors.
        expect(Math.abs(nll - cross), `seed ${seed}`).toBeLessThan(0.25);
        seen.push(nll);
      }
      expect(seen[5]).toBe(seen[0]);
      expect(new Set(seen).size).toBe(5);
    });
  });

  it('follow the closed form at the reader’s own points, whatever the seed', async () => {
    await visit('/en/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      const own = [-2, 0.25, 3];
      await setControl(root, 'points', '−2, 0.25, 3,');
      const m = (own[0]! + own[1]! + own[2]!) / 3;
      const v = own.reduce((total, x) => total + (x - m) ** 2, 0) / 3;
      for (const [theta, sd, seed] of [
        [0, 1, 7],
        [-1.5, 0.6, 8],
        [3, 2.5, 9],
      ] as const) {
        await setControl(root, 'mean', theta);
        await setControl(root, 'sd', sd);
        await setControl(root, 'seed', seed);
        await settled(page);
        const { nll = NaN } = await outputs(root);
        expectRelative(nll, cost(m, v, theta, sd), 1e-12, `θ = ${theta}, σ = ${sd}`);
      }
      await root.locator('[data-action="maximum"]').click();
      await settled(page);
      expect(Number(await root.locator('[name="mean"]').inputValue())).toBeCloseTo(m, 1);
      expect(Number(await root.locator('[name="sd"]').inputValue())).toBeCloseTo(Math.sqrt(v), 1);
    });
  });
});

describe('points of the reader’s own', () => {
  it('come from a column of a spreadsheet by a paste on the strip, and what became of them is said and undone', async () => {
    await visit('/ko/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      const list = root.locator('[name="points"]');
      await tap(root, 0.3);
      await settled(page);
      const tapped = await list.inputValue();
      await pasteByKeys(page, '키 (cm)\n170,5\nNA\n181,25\n160\n');
      // By hand: 21.25 lie between the ends, and nine tenths of 9 are left for them.
      await expect
        .poll(() => root.locator('.notice').innerText())
        .toBe(
          '점 3개를 읽었습니다. 유한한 수가 없는 행 1개는 뺐습니다. 그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: x ↦ 0.3812 · (x − 170.6) + 0.5. 좌표는 0.01 간격으로 반올림했습니다.',
        );
      expect(await list.inputValue()).toBe('0.45, 4.55, −3.55');
      await page.keyboard.press('Control+Z');
      await expect.poll(() => list.inputValue()).toBe(tapped);
      await root.getByRole('button', { name: '다시 실행' }).click();
      await expect.poll(() => list.inputValue()).toBe('0.45, 4.55, −3.55');
      await setControl(root, 'points', '1, abc');
      await expect.poll(() => root.locator('.notice').innerText()).toContain('abc');
      expect(await list.inputValue()).toBe('0.45, 4.55, −3.55');
    });
  });

  it('come where the strip is tapped, and go when they are tapped', async () => {
    await visit('/en/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      const list = root.locator('[name="points"]');
      await tap(root, 0.3);
      await settled(page);
      await tap(root, 0.7);
      await settled(page);
      const points = (await list.inputValue()).split(',').map((text) => Number(text.replace('−', '-')));
      expect(points).toHaveLength(2);
      expect(points[0]).toBeLessThan(0);
      expect(points[1]).toBeGreaterThan(1.5);
      await tap(root, 0.3);
      await settled(page);
      expect((await list.inputValue()).split(',')).toHaveLength(1);
      await expect.poll(() => page.url()).toContain('mle.points=');
      await root.locator('[data-action="clear"]').click();
      await settled(page);
      expect(await list.inputValue()).toBe('');
    });
  });

  it('are refused with a sentence that says which part is to blame', async () => {
    await visit('/en/embed/mle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'mle');
      const list = root.locator('[name="points"]');
      const notice = root.locator('.notice');
      await list.fill('1, 2');
      await list.press('Enter');
      await list.fill('1, two');
      await list.press('Enter');
      expect(await notice.innerText()).toContain('“two” is not a number');
      expect(await list.inputValue()).toBe('1, 2');
      await list.fill('1, 9');
      await list.press('Enter');
      expect(await notice.innerText()).toContain('9 lies outside');
      await list.fill('1, 2, 3');
      await list.press('Enter');
      await settled(page);
      expect(await notice.isHidden()).toBe(true);
      expect(await list.inputValue()).toBe('1, 2, 3');
    });
  });
});
