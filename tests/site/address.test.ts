// Any state is a link, and any link is a state: what cannot be understood costs that parameter alone, and is said.
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { outputs, settled, setControl, widget } from '../setup/figure.ts';
import { pagesWith, embeds, documentOf } from '../setup/pages.ts';
import { pick, seeded } from '../setup/seeded.ts';
import { address, untilLive, visit } from '../setup/visit.ts';

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
  ])('that is wrong (%s) costs that parameter alone, and a sentence says so', async (_, wrong) => {
    const initial = builtValues();
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

const attacks = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '$' + '{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  '../../../etc/passwd',
  '%00',
  '\u202e\u0000\ufffd',
  '한글'.repeat(50),
  '1e400',
  '-0',
  '1e-320',
  '0,0,0',
  '1,NaN,1',
  '1,'.repeat(500),
  ' 1',
  '1;DROP TABLE kl',
  'a'.repeat(5000),
];

describe('any address', () => {
  const english = pagesWith('live-widget', embeds).filter(({ language }) => language === 'en');

  // Seeded: parameters of the page's own widget, each with a value of some kind or an attack.
  it.each(english)('of $path gives a valid state without an error', async (built) => {
    const id = documentOf(built).querySelector('live-widget')?.getAttribute('data-widget') ?? '';
    const fields = [...documentOf(built).querySelectorAll('[data-parameter]')].map(
      (one) => one.getAttribute('data-parameter') ?? '',
    );
    const names = [...fields, ...fields, 'nonsense', '__proto__', 'toString', ''];
    const random = seeded(4711);
    const value = (): string => {
      const kind = Math.floor(random() * 5);
      if (kind === 0) return pick(random, attacks);
      if (kind === 1) return String((random() - 0.5) * 20);
      if (kind === 2) return String(Math.round((random() - 0.5) * 100));
      if (kind === 3)
        return Array.from({ length: Math.floor(random() * 20) }, () => random().toFixed(3)).join(',');
      return String.fromCodePoint(...Array.from({ length: 8 }, () => Math.floor(random() * 0xd7ff)));
    };
    const query = (): string =>
      `?${Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const name = random() < 0.1 ? pick(random, attacks) : `${id}.${pick(random, names)}`;
        return `${encodeURIComponent(name)}=${encodeURIComponent(value())}`;
      }).join('&')}`;
    await visit(built.path, {}, async ({ page, faults }) => {
      const root = widget(page, id);
      const check = async (search: string): Promise<void> => {
        await settled(page);
        const wrong = Object.entries(await outputs(root)).filter(([, shown]) => Number.isNaN(shown));
        expectNone([...wrong.map(([name]) => name), ...faults], search);
      };
      // Some by loading the page, and more by going there from it, as Back and Forward do.
      for (let i = 0; i < 2; i++) {
        const search = query();
        await page.goto(`${address}${built.path}${search}`, { waitUntil: 'commit' });
        await root.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 20_000 });
        await check(search);
      }
      for (let i = 0; i < 40; i++) {
        const search = query();
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, search);
        await check(search);
      }
    });
  });
});
