// The numbers of the cross-entropy chapter's own figures, driven through the built page: every oracle is written out here.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/** Single precision by storing every result in a cell that holds no more. */
const cell = new Float32Array(1);
function single(x: number): number {
  cell[0] = x;
  return cell[0];
}

/** −(y log ŷ + (1 − y) log(1 − ŷ)), ŷ = 1/(1 + e^(−a)), every operation rounded; terms of weight 0 left out. */
function naive(y: number, a: number): number {
  const prediction = single(1 / single(1 + single(Math.exp(single(-a)))));
  const yes = y === 0 ? 0 : single(single(y) * single(Math.log(prediction)));
  const no = y === 1 ? 0 : single(single(1 - y) * single(Math.log(single(1 - prediction))));
  return 0 - single(yes + no);
}

describe('the numbers of bce', () => {
  it('are max(a, 0) − ay + log(1 + e^−|a|), σ(a), σ(a) − y and their float32 twin at thirty seeded states', async () => {
    await visit('/en/embed/bce/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'bce');
      const random = seeded(20261125);
      let infinite = 0;
      for (let i = 0; i < 30; i++) {
        const y = i % 5 === 0 ? 0 : i % 5 === 1 ? 1 : Math.round(random() * 100) / 100;
        const a = i === 0 ? 20 : i === 1 ? -20 : Math.round((random() * 40 - 20) * 20) / 20;
        await setControl(root, 'y', y);
        await setControl(root, 'logit', a);
        await settled(page);
        const shown = await outputs(root);
        const where = `y = ${y}, a = ${a}`;
        // By its two terms where max(a, 0) − ay would cancel: y = 1 with a large, y = 0 with a small.
        const tail = Math.log1p(Math.exp(-Math.abs(a)));
        const loss = a >= 0 ? (1 - y) * a + tail : -y * a + tail;
        expectRelative(shown['loss'] ?? NaN, loss, 1e-12, `loss at ${where}`);
        expectRelative(shown['probability'] ?? NaN, 1 / (1 + Math.exp(-a)), 1e-12, `ŷ at ${where}`);
        expect(Math.abs((shown['gradient'] ?? NaN) - (1 / (1 + Math.exp(-a)) - y)), where).toBeLessThan(
          1e-15,
        );
        expect(shown['loss-naive-float32'], where).toBe(naive(y, a));
        if (shown['loss-naive-float32'] === Infinity) infinite++;
      }
      expect(infinite).toBeGreaterThan(0);
    });
  });

  it('break off in float32 at 24 log 2 = 16.64, unless the label is 1', async () => {
    await visit('/en/embed/bce/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'bce');
      const naiveAt = async (y: number, a: number): Promise<number> => {
        await setControl(root, 'y', y);
        await setControl(root, 'logit', a);
        await settled(page);
        return (await outputs(root))['loss-naive-float32'] ?? NaN;
      };
      expect(await naiveAt(0, 16.6)).toBeLessThan(17);
      expect(await naiveAt(0, 16.65)).toBe(Infinity);
      expect(await naiveAt(0.5, 16.65)).toBe(Infinity);
      expect(await naiveAt(1, 16.65)).toBe(0);
      expect(await root.locator('output[name="loss"]').innerText()).not.toContain('∞');
    });
  });
});

async function setBar(root: Locator, name: 'p' | 'q', index: number, value: number): Promise<void> {
  await root.locator(`[name="${name}"][data-index="${index}"]`).evaluate((element, to) => {
    const field = element as HTMLInputElement;
    field.value = String(to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** A bar at a new height, the others scaled to what is left, equally where they were all zero. */
function withBar(p: readonly number[], index: number, value: number): number[] {
  const rest = p.reduce((sum, x, i) => (i === index ? sum : sum + x), 0);
  return p.map((x, i) =>
    i === index ? value : rest > 0 ? (x * (1 - value)) / rest : (1 - value) / (p.length - 1),
  );
}

/** E_p[−log q], term by term. */
const cross = (p: readonly number[], q: readonly number[]): number =>
  p.reduce((sum, x, i) => (x > 0 ? sum - x * Math.log(q[i] ?? NaN) : sum), 0);

describe('the numbers of cross-entropy', () => {
  it('follow Σ −p log q and its two parts at twenty-five seeded moves of a bar, infinite ones included', async () => {
    await visit('/en/embed/cross-entropy/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'cross-entropy');
      const random = seeded(5);
      let p: readonly number[] = [0.55, 0.25, 0.15, 0.05];
      let q: readonly number[] = [0.25, 0.25, 0.25, 0.25];
      for (let i = 0; i < 25; i++) {
        const index = Math.floor(random() * 4);
        const height = i === 23 ? 0 : Math.round(random() * 80) / 100;
        if (i % 2 === 0) p = withBar(p, index, height);
        else q = withBar(q, index, height);
        await setBar(root, i % 2 === 0 ? 'p' : 'q', index, height);
        await settled(page);
        const shown = await outputs(root);
        const where = `p = ${p.join(', ')}; q = ${q.join(', ')}`;
        const near = (name: string, value: number): void => {
          if (value === Infinity) expect(shown[name], `${name} of ${where}`).toBe(Infinity);
          // Bars are kept to a few digits in the address's form; a part in 10⁹ is far below what is shown.
          else expect(Math.abs((shown[name] ?? NaN) - value), `${name} of ${where}`).toBeLessThan(1e-9);
        };
        near('entropy', cross(p, p));
        near('cross-entropy', cross(p, q));
        near('kl', cross(p, q) - cross(p, p));
        near('kl-reverse', cross(q, p) - cross(q, q));
      }
    });
  });
});
