// A preset, a link and Reset move a figure through states that were computed, each of them true.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../setup/close.ts';
import { outputs, settled, widget } from '../setup/figure.ts';
import { untilLive, visit } from '../setup/visit.ts';

interface Seen {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly quantities: Readonly<Record<string, number>>;
}

/** Keeps every state that the figure shows from here on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    document.addEventListener('widget-change', (event) => seen.push((event as CustomEvent).detail));
  });

const seenBy = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => (window as unknown as { seen: Seen[] }).seen.splice(0));

/** KL(N(μ₁, σ₁) ‖ N(μ₂, σ₂)) in nats, by its closed form. */
function klOfNormals({ parameters }: Seen): number {
  const at = (name: string): number => Number(parameters[name]);
  const [s, t, d] = [at('p-sd'), at('q-sd'), at('p-mean') - at('q-mean')];
  return Math.log(t / s) + (s * s + d * d) / (2 * t * t) - 1 / 2;
}

describe('a figure that is sent to a state', () => {
  it('goes there through true states, and its chip is pressed at once', async () => {
    await visit('/en/embed/kl/', { reducedMotion: 'no-preference' }, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      const chip = root.locator('[data-preset="equal"]');
      await listen(page);
      await chip.click();
      await settled(page);
      expect(await chip.getAttribute('aria-pressed')).toBe('true');
      await expect.poll(async () => (await outputs(root))['kl']).toBe(2);
      const states = await seenBy(page);
      expect(states.length).toBeGreaterThan(3);
      for (const state of states)
        expectRelative(state.quantities['kl'] ?? NaN, klOfNormals(state), 1e-9, 'KL');
      const widths = states.map(({ parameters }) => Number(parameters['q-sd']));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(widths.some((sd) => sd > 1 && sd < 1.6)).toBe(true);
      // A hand goes on from where the figure was going, however far it has come.
      await root.locator('button[name="reset"]').click();
      await root.locator('input[name="p-mean"]').press('ArrowRight');
      await expect.poll(() => new URL(page.url()).search).toBe('?kl.p-mean=-0.95');
      expect(await root.locator('input[name="q-sd"]').inputValue()).toBe('1.6');
    });
  });

  it('is there at once for who wants less motion', async () => {
    await visit('/en/embed/kl/', {}, async ({ page }) => {
      await untilLive(page);
      await listen(page);
      await widget(page, 'kl').locator('[data-preset="equal"]').click();
      await settled(page);
      // Another sentence may change the room, and the figure is drawn anew in it: every state is the one it was sent to.
      expect(new Set((await seenBy(page)).map(({ parameters }) => parameters['q-sd']))).toEqual(new Set([1]));
    });
  });
});
