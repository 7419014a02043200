// The address of the lab: garbage in it costs a sentence and no more, what is right in it counts, and `until` pauses.
import { describe, expect, it } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { past, press } from '../../setup/cell.ts';
import { heldBy, setControl } from '../../setup/figure.ts';
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
import { words as en } from '../../../content/en/words/cells/gan-2d.ts';

const names = Object.keys(gan2d.parameters);

// How each garbage is read by each parameter is said in tests/notebook/garbage.test.ts: here is what a reader sees of it.
describe('garbage in the address', () => {
  it.each(['💥', '<script>alert(1)</script>'])(
    '(%s) leaves every setting as it was at first, and names all of them in one sentence',
    async (garbage) => {
      const settings = Object.fromEntries(names.map((name) => [name, garbage]));
      await withLab({ settings }, async ({ cell }) => {
        const sentence = await noticeOf(cell);
        const fields = await cell
          .locator('[data-parameter] :is(input, select)[name]:not([name=""])')
          .evaluateAll((all) =>
            (all as (HTMLInputElement | HTMLSelectElement)[]).map((field) => {
              const isAsBuilt =
                field instanceof HTMLSelectElement
                  ? field.selectedOptions[0]?.defaultSelected
                  : field.type === 'checkbox'
                    ? field.checked === field.defaultChecked
                    : field.value === field.defaultValue;
              // By the name that the reader sees; two controls of one name are told apart by their group's.
              const { name } = field.closest<HTMLElement>('[data-parameter]')?.dataset ?? {};
              return { parameter: field.name, isAsBuilt, name };
            }),
          );
        expect(fields.map(({ parameter }) => parameter).toSorted()).toEqual(names.toSorted());
        expect(fields.filter(({ isAsBuilt }) => isAsBuilt !== true)).toEqual([]);
        for (const { parameter, name } of fields)
          expect(sentence, parameter).toContain(name || en.parameters[parameter as never]);
      });
    },
  );

  it('of what a run goes by leaves it, and the run runs', async () => {
    const settings = { ...small, plan: '9_d,3_d', drawing: '!!!', until: '1.5' };
    await withLab({ settings }, async ({ page, cell }) => {
      expect((await noticeOf(cell)).length).toBeGreaterThan(20);
      await press(cell, 'run');
      await past(cell, 8);
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
      // Had it gone on, one step more would be a later one.
      await press(cell, 'step');
      await standsAt(cell, 18);
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
      expect(await cell.locator('.run-state').innerText()).toContain('your settings at step 0');
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
        'd-rate': '0.003',
        'g-rate': '0.000123',
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
        expect(await heldBy(cell, name), name).toBe(String(value));
      expect(await cell.locator('[name="show-push"]').isChecked()).toBe(false);
      expect(await noticeOf(cell)).toBe('');
    });
  });
});
