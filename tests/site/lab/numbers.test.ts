// The numbers of the lab say whose they are: with the blur, without it, and how much the cells hide.
import { describe, expect, it } from 'vitest';
import { press } from '../../setup/cell.ts';
import { outputs, setControl, settled } from '../../setup/figure.ts';
import { small, standsAt, withLab } from '../../setup/lab.ts';

const say = {
  en: {
    blurred: /of blurred distributions.*0\.20/,
    bare: /^Nothing is blurred here/,
    unit: 'nats',
    critic: /D is a critic here/,
  },
  ko: {
    blurred: /흐린 분포의 것입니다.*0\.20/,
    bare: /^인스턴스 잡음이 0이어서/,
    unit: '내트',
    critic: /여기서 D는 비평가이고/,
  },
};

describe.each(['en', 'ko'] as const)('the numbers of the lab in %s', (language) => {
  it('say that they are blurred, show JSD without that, and give a critic no V', async () => {
    const words = say[language];
    const path = `/${language}/embed/gan-2d/`;
    await withLab({ path, settings: { ...small, until: 20 } }, async ({ cell, page }) => {
      const remark = cell.locator('.remark');
      const row = (name: string) => cell.locator('.values > div', { has: page.locator(`[name="${name}"]`) });
      const unit = (name: string) => cell.locator(`output[name="${name}"] + .unit-name`).innerText();
      // The page says so before anything runs.
      expect(await remark.innerText()).toMatch(words.blurred);
      await press(cell, 'run');
      await standsAt(cell, 20);
      const blurred = await outputs(cell);
      expect(await remark.innerText()).toMatch(words.blurred);
      expect(await remark.innerText()).toContain(blurred['js-bare']?.toFixed(3));
      expect(blurred['js-bare']).toBeGreaterThan(blurred['js'] ?? NaN);
      expect(await unit('d-loss')).toBe(words.unit);
      // Both losses are drawn, over the steps and as bars with their numbers.
      const bars = cell.locator('[data-panel="loss-bars"] svg');
      expect(await bars.locator('rect[height="18"]').count()).toBe(2);
      expect(await bars.textContent()).toContain(blurred['d-loss']?.toFixed(3));
      expect(await cell.locator('[data-panel="losses"] svg').textContent()).toContain('log 2');

      await setControl(cell, 'instance-noise', 0);
      await setControl(cell, 'loss', 'wasserstein');
      await setControl(cell, 'until', 40);
      await press(cell, 'run');
      await standsAt(cell, 40);
      await settled(page);
      expect(await remark.innerText()).toMatch(words.bare);
      expect(await row('js-bare').isVisible()).toBe(false);
      // What has no meaning has no number, and what is no logarithm no unit.
      expect(await cell.locator('output[name="value"]').innerText()).toBe('–');
      expect(Object.keys(await outputs(cell))).not.toContain('value');
      expect(await unit('d-loss')).toBe('');
      expect(await cell.locator('.now').innerText()).toMatch(words.critic);
      expect(await cell.locator('[data-panel="value"] svg').textContent()).not.toContain('V(D,G)');

      // Three numbers first; the others are there and folded away.
      const shown = await cell
        .locator('.side > .values > div:visible output')
        .evaluateAll((all) => all.map((one) => (one as HTMLOutputElement).name));
      expect(shown).toEqual(['js', 'value', 'criterion', 'modes']);
      await cell.locator('.more-values summary').click();
      expect(await cell.locator('output[name="kl"]').count()).toBe(1);
      expect(await cell.locator('output[name="kl"]').isVisible()).toBe(false);
    });
  });
});
