// The address of the lab: garbage in it costs a sentence and no more, what is right in it counts, and `until` pauses.
import { describe, expect, it } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { past, press, stepOf } from '../../setup/cell.ts';
import { setControl } from '../../setup/figure.ts';
import {
  breakers,
  inState,
  lastFrame,
  liveLab,
  noticeOf,
  planeFrames,
  queryOf,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';

const names = Object.keys(gan2d.parameters);

describe('garbage in the address', () => {
  it('leaves every setting as it was at first, and names all of them in one sentence', async () => {
    const fields = '[data-parameter] input, [data-parameter] select';
    let untouched: Record<string, string> = {};
    const read = (root: Element, selector: string): Record<string, string> =>
      Object.fromEntries(
        [...root.querySelectorAll<HTMLInputElement>(selector)].map((field) => [
          field.name,
          field.type === 'checkbox' ? String(field.checked) : field.value,
        ]),
      );
    await withLab({ settings: {} }, async ({ cell }) => {
      untouched = await cell.evaluate(read, fields);
      expect(Object.keys(untouched).toSorted()).toEqual(names.toSorted());
    });
    for (const garbage of [
      '💥',
      '-1',
      '1e999',
      '%00',
      '<script>alert(1)</script>',
      '0_loss_💥,,5_d',
      'NaN!',
      '__proto__',
    ]) {
      const settings = Object.fromEntries(names.map((name) => [name, garbage]));
      await withLab({ settings }, async ({ cell }) => {
        const sentence = await noticeOf(cell);
        expect(sentence.length, garbage).toBeGreaterThan(20);
        const left = await cell.evaluate(read, fields);
        const labels = await cell.evaluate((root) =>
          Object.fromEntries(
            [...root.querySelectorAll<HTMLElement>('[data-parameter]')].map(({ dataset }) => [
              dataset['parameter'] ?? '',
              dataset['name'] ?? '',
            ]),
          ),
        );
        // By the name that the reader sees; two controls of one name are told apart by their group's.
        const named = (name: string): string => labels[name] || gan2d.text.en.parameters[name as never];
        const changed = names.filter((name) => left[name] !== untouched[name]);
        // What is no garbage to a setting is its value, and is not complained about.
        for (const name of names) {
          if (changed.includes(name)) expect(sentence, `${garbage} ${name}`).not.toContain(`${named(name)},`);
          else expect(sentence, `${garbage} ${name}`).toContain(named(name));
        }
        expect(changed, garbage).toEqual([]);
      });
    }
  });

  it.each([
    ['plan', '5_loss_nothing'],
    ['plan', '9_d,3_d'],
    ['plan', '5_seed_3'],
    ['plan', `${'1_d,'.repeat(1_500)}1_d`],
    ['drawing', 'A'],
    ['drawing', 'A'.repeat(3 * 601)],
    ['drawing', '!!!'],
    ['until', '-5'],
    ['until', '1.5'],
    ['until', '99999999999'],
  ])('of %s (case %#) leaves it, and the run runs', async (name, text) => {
    await withLab({ settings: { ...small, until: 6, [name]: text } }, async ({ page, cell }) => {
      expect((await noticeOf(cell)).length).toBeGreaterThan(20);
      await press(cell, 'run');
      if (name === 'until') await past(cell, 8);
      else await standsAt(cell, 6);
      expect(breakers(await planeFrames(page))).toEqual([]);
    });
  });

  it('that nobody could mean (a parameter that is none) is counted, and not quoted', async () => {
    await withLab({ settings: { ...small, nonsense: 1 } }, async ({ cell }) => {
      expect(await noticeOf(cell)).toContain('sets 1 thing that this figure does not have');
      expect(await noticeOf(cell)).not.toContain('nonsense');
    });
  });
});

describe('until', () => {
  it('pauses at its step, and the run goes on from there when it is asked to', async () => {
    await withLab({ settings: { ...small, until: 17 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 17);
      expect((await lastFrame(page)).step).toBe(17);
      await page.waitForTimeout(300);
      expect(await stepOf(cell)).toBe(17);
      await press(cell, 'run');
      await past(cell, 20);
      await setControl(cell, 'until', 1_500);
      await inState(cell, 'running');
      expect((await planeFrames(page)).map(({ step }) => step)).toContain(17);
    });
  });
});

describe('a link in a tab that holds a run', () => {
  it('starts at 0 and ends where it says; the run before has a button of its own', async () => {
    await withLab({ settings: { ...small, until: 20 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 20);
      const go = async (settings: Record<string, string | number>): Promise<void> => {
        await page.goto(new URL(queryOf({ ...small, ...settings }), page.url()).href);
        await liveLab(page);
      };
      const goOn = cell.locator('button[name="go-on"]');
      await go({ loss: 'minimax', until: 12 });
      expect(await goOn.innerText()).toContain('step 20');
      expect(await cell.locator('.run-state').innerText()).toContain('recorded run');
      await press(cell, 'run');
      await standsAt(cell, 12);
      expect((await planeFrames(page))[0]?.step).toBe(0);
      expect(await goOn.count()).toBe(0);
      await go({});
      expect(await goOn.innerText()).toContain('step 12');
      await goOn.click();
      await past(cell, 14);
      expect((await planeFrames(page))[0]?.step).toBe(12);
      expect(await cell.locator('[name="loss"]').inputValue()).toBe('minimax');
      expect(await cell.locator('[name="until"]').inputValue()).toBe('0');
    });
  });
});

describe('any state', () => {
  it('is in the address, and back in the page that it opens', async () => {
    await withLab({ settings: {} }, async ({ page, cell }) => {
      const settings = {
        data: 'ring',
        noise: 'uniform',
        depth: 3,
        'g-width': 20,
        'd-rate': '0.005',
        map: 'model',
        penalty: 2,
      };
      for (const [name, value] of Object.entries(settings)) await setControl(cell, name, value);
      await setControl(cell, 'show-push', false);
      await expect
        .poll(async () => Object.fromEntries(new URLSearchParams(await page.evaluate(() => location.search))))
        .toEqual(Object.fromEntries(new URLSearchParams(queryOf({ ...settings, 'show-push': 0 })).entries()));
      await page.reload();
      await page.locator('training-cell[data-ready]').waitFor();
      for (const [name, value] of Object.entries(settings))
        expect(await cell.locator(`[name="${name}"]`).inputValue(), name).toBe(String(value));
      expect(await cell.locator('[name="show-push"]').isChecked()).toBe(false);
      expect(await noticeOf(cell)).toBe('');
    });
  });
});
