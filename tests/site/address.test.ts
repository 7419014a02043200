// Any state is a link, and any link is a state: what cannot be understood costs that parameter alone, and is said.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { outputs, settled, setControl, widget } from '../setup/figure.ts';
import { documentOf, embeds } from '../setup/pages.ts';
import { untilLive, visit, visitOnce } from '../setup/visit.ts';

const page = '/en/embed/kl/';

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
  const visited = visitOnce(page, {});

  // Said in a page that is there, as Back and Forward say it; the first test above loads one.
  it.each([
    ['out of range', 'kl.q-mean=1e9'],
    ['not a number', 'kl.q-mean=two'],
    ['NaN', 'kl.q-mean=NaN'],
    ['infinite', 'kl.q-mean=Infinity'],
    ['hexadecimal', 'kl.q-mean=0x2'],
    ['empty', 'kl.q-mean='],
    ['a script', 'kl.q-mean=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['an image with a handler', 'kl.q-mean=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['an unknown parameter', 'kl.nonsense=1'],
    ['an inherited name', 'kl.__proto__=1'],
    ['a constructor', 'kl.constructor=1'],
    ['an unknown option', 'kl.form=pie'],
    ['very long', `kl.q-mean=${'9'.repeat(3000)}`],
  ])('(%s) costs that parameter alone, and a sentence says so', async (_, wrong) => {
    const { page } = visited();
    await untilLive(page);
    const root = widget(page, 'kl');
    await page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${wrong}&kl.p-sd=1.5`);
    await settled(page);
    expect(await valuesOf(root)).toEqual({ ...initial, 'p-sd': '1.5' });
    const notice = root.locator('.notice');
    expect(await notice.isVisible()).toBe(true);
    expect((await notice.innerText()).length).toBeGreaterThan(20);
    expect(await notice.getAttribute('role')).toBe('status');
    // Said as text: nothing in the address becomes an element.
    expect(await notice.locator('*').count()).toBe(0);
  });
});
