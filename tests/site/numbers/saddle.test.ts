// The distance after sixty steps, against the factor of one step and against steps written out here.
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { seeded } from '../../setup/seeded.ts';
import { untilLive, visit } from '../../setup/visit.ts';

/** Sixty steps of turns: x down its slope, then y up its own from the new x. */
function inTurn(start: number, rate: number, damping: number): number {
  let [x, y] = [start, 0];
  for (let step = 0; step < 60; step++) {
    x -= rate * (y + damping * x);
    y += rate * (x - damping * y);
  }
  return Math.hypot(x, y);
}

describe('the number of saddle', () => {
  it('grows by √((1 − ηc)² + η²) a step when both move at once, and follows the steps when they take turns', async () => {
    await visit('/en/embed/saddle/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'saddle');
      const random = seeded(21);
      const draw = (min: number, max: number): number =>
        Number((min + Math.round((random() * (max - min)) / 0.05) * 0.05).toFixed(2));
      for (let i = 0; i < 14; i++) {
        const [rate, start] = [draw(0.05, 2.5), draw(0.1, 1.4)];
        // Half of the states without damping, where the factor is √(1 + η²).
        const damping = i % 2 === 0 ? 0 : draw(0, 1);
        const play = i % 4 < 2 ? 'simultaneous' : 'alternating';
        for (const [name, value] of Object.entries({ play, rate, damping, start }))
          await setControl(root, name, value);
        await settled(page);
        const { radius = NaN } = await outputs(root);
        const expected =
          play === 'simultaneous'
            ? start * ((1 - rate * damping) ** 2 + rate ** 2) ** 30
            : inTurn(start, rate, damping);
        // Tolerance: sixty steps of rounding.
        expectRelative(radius, expected, 1e-9, JSON.stringify({ play, rate, damping, start }));
      }
    });
  });

  it('stays bounded in turn for η < 2, for the ellipse x² + y² − ηxy = start² holds it', async () => {
    await visit('/en/embed/saddle/?saddle.play=alternating', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'saddle');
      for (const rate of [0.2, 1, 1.9]) {
        await setControl(root, 'rate', rate);
        await settled(page);
        const { radius = NaN } = await outputs(root);
        // The ellipse's long half axis is start / √(1 − η/2).
        expect(radius).toBeLessThanOrEqual((0.4 / Math.sqrt(1 - rate / 2)) * (1 + 1e-9));
      }
    });
  });
});
