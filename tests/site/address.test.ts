// Any state is a link, and any link is a state: what cannot be understood costs that parameter alone, and is said.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { outputs, setControl, widget } from '../setup/figure.ts';
import { documentOf, embeds } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

const page = '/en/embed/kl/';
const script = '%3Cscript%3Ealert(1)%3C/script%3E';
const image = '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E';

async function valuesOf(root: Locator): Promise<Record<string, string>> {
  return root.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-parameter] [name]')]
        .filter((field) => field.dataset['index'] === undefined)
        .map((field) => [
          field.name,
          field instanceof HTMLInputElement && field.type === 'checkbox'
            ? String(field.checked)
            : field.value,
        ]),
    ),
  );
}

/** What the controls are built to stand at. */
function builtValues(): Record<string, string> {
  const built = embeds.find(({ path }) => path === page);
  if (!built) throw new Error(`${page} was not built`);
  const fields = [
    ...documentOf(built).querySelectorAll(
      '[data-parameter] [name]:not(option):not([data-index]):not(button)',
    ),
  ];
  return Object.fromEntries(
    fields.map((field) => {
      const chosen = field.querySelector('option[selected]') ?? field;
      const value =
        field.getAttribute('type') === 'checkbox'
          ? String(field.hasAttribute('checked'))
          : chosen.getAttribute('value');
      return [field.getAttribute('name') ?? '', value ?? ''];
    }),
  );
}

describe('an address', () => {
  it('sets the parameters that it names, and the figure shows their state', async () => {
    await visit(`${page}?kl.q-mean=2&kl.q-sd=0.5`, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      expect(await valuesOf(root)).toMatchObject({ 'q-mean': '2', 'q-sd': '0.5' });
      const { 'p-mean': mean = '', 'p-sd': sd = '' } = await valuesOf(root);
      const [m, s] = [Number(mean), Number(sd)];
      const expected = Math.log(0.5 / s) + (s * s + (m - 2) ** 2) / 0.5 - 0.5;
      expect(Math.abs(((await outputs(root))['kl'] ?? NaN) - expected)).toBeLessThan(1e-6 * expected);
      await expect.poll(() => root.locator('.notice').isHidden()).toBe(true);
    });
  });

  it('is written as the reader goes, and leads back to the same state', async () => {
    let search = '';
    let shown: Record<string, number> = {};
    await visit(page, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      await setControl(root, 'q-mean', -1.5);
      await setControl(root, 'p-sd', 1.5);
      await page.waitForFunction(
        () => location.search.includes('kl.q-mean=-1.5') && location.search.includes('kl.p-sd=1.5'),
      );
      search = await page.evaluate(() => location.search);
      shown = await outputs(root);
    });
    await visit(page + search, {}, async ({ page }) => {
      await untilLive(page);
      expect(await outputs(widget(page, 'kl'))).toEqual(shown);
    });
  });

  it('survives reset: the default state has no query', async () => {
    await visit(`${page}?kl.q-mean=2#widget-kl`, {}, async ({ page }) => {
      await untilLive(page);
      await widget(page, 'kl').locator('button[name="reset"]').click();
      await page.waitForFunction(() => location.search === '' && location.hash === '#widget-kl');
    });
  });
});

describe('an address that is wrong', () => {
  const initial = builtValues();

  // How each value is read is said in tests/notebook/address.test.ts: here is what a reader sees of it.
  it.each([
    ['no number, none of the range, no option', 'kl.q-mean=two&kl.p-mean=1e9&kl.q-sd=&kl.form=pie'],
    [
      'markup and names of the language',
      `kl.q-mean=${script}&kl.p-mean=${image}&kl.__proto__=1&kl.constructor=1`,
    ],
    ['very long, and of nothing', `kl.q-mean=${'9'.repeat(3000)}&kl.nonsense=1`],
  ])('(%s) costs those parameters alone, and a sentence says so', async (_, wrong) => {
    await visit(`${page}?${wrong}&kl.p-sd=1.5`, {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'kl');
      expect(await valuesOf(root)).toEqual({ ...initial, 'p-sd': '1.5' });
      const notice = root.locator('.notice');
      expect(await notice.isVisible()).toBe(true);
      expect((await notice.innerText()).length).toBeGreaterThan(20);
      expect(await notice.getAttribute('role')).toBe('status');
      // Said as text: nothing in the address becomes an element.
      expect(await notice.locator('*').count()).toBe(0);
    });
  });
});
