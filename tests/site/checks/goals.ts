// Every exercise that asks for a state of a figure: the figure stands in it, with a life of its own.
import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { holds, parseGoal, type FigureState } from '../../../src/notebook/goals.ts';
import { outputs, settled } from '../../setup/figure.ts';
import { documentOf } from '../../setup/pages.ts';
import type { Check } from './check.ts';

/** The state of a figure as its page shows it: its numbers, and what its controls stand at. */
async function stateOf(figure: Locator): Promise<FigureState> {
  const parameters = await figure.locator('[data-parameter]').evaluateAll((controls) =>
    Object.fromEntries(
      controls.map((control) => {
        const field = control.querySelector<HTMLInputElement>('input, select, textarea');
        const isNumber = field?.type === 'range' || field?.type === 'number';
        return [control.dataset['parameter'] ?? '', isNumber ? Number(field.value) : field?.value];
      }),
    ),
  );
  return { parameters, quantities: await outputs(figure) };
}

/** Moves the first slider, or else the first bar, to its end, as a key does. */
async function moveFirst(figure: Locator): Promise<void> {
  const slider = figure.locator('input[type="range"]').first();
  if ((await slider.count()) === 0) return;
  await slider.press('End');
}

export const goals: Check = {
  claim: 'has the figure of each goal in its exercise, whose lights are those of the conditions that hold',
  holdsOn: (page) => page.kind === 'chapter' && documentOf(page).querySelector('figure-companion') !== null,
  look: async ({ page }) => {
    const before = page.url();
    for (const exercise of await page.locator('.exercise:has(figure-companion)').all()) {
      await exercise.scrollIntoViewIfNeeded();
      const figure = exercise.locator('figure-companion');
      await figure.and(page.locator('[data-ready]')).waitFor();
      const check = exercise.locator('self-check');
      const goal = parseGoal(JSON.parse((await check.getAttribute('data-goal')) ?? '[]'));
      const lights = exercise.locator('.lights > span');
      await expect.poll(() => lights.count()).toBe(goal.length);
      for (const name of await lights.allInnerTexts()) expect(name.trim()).not.toBe('');
      const lit = () => lights.evaluateAll((all) => all.map((light) => light.classList.contains('on')));
      const expected = async (): Promise<boolean[]> => {
        const state = await stateOf(figure);
        return goal.map((condition) => holds(condition, state));
      };
      expect(await lit()).toEqual(await expected());
      // Nothing is said of a state that nobody has made.
      if (!(await lit()).every(Boolean)) expect(await check.getAttribute('data-verdict')).toBeNull();
      await moveFirst(figure);
      await settled(page);
      expect(await lit()).toEqual(await expected());
    }
    expect(page.url(), 'the figure of an exercise stands in no address').toBe(before);
    const twice = await page.evaluate(() => {
      const names = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return names.filter((name, i) => names.indexOf(name) !== i);
    });
    expect(twice).toEqual([]);
  },
};
