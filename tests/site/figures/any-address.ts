// Any link is a state: seeded queries that nobody means, of a page's own figure and of none.
import { expectNone } from '../../setup/close.ts';
import { widget } from '../../setup/figure.ts';
import { documentOf, type SitePage } from '../../setup/pages.ts';
import { pick, seeded } from '../../setup/seeded.ts';
import { address, type Visit } from '../../setup/visit.ts';

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

/** So many queries: parameters of the page's own widget, each with a value of some kind or an attack. */
function anyQueries(built: SitePage, id: string, count: number): readonly string[] {
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
  const setting = (): string => {
    const name = random() < 0.1 ? pick(random, attacks) : `${id}.${pick(random, names)}`;
    return `${encodeURIComponent(name)}=${encodeURIComponent(value())}`;
  };
  return Array.from(
    { length: count },
    () => `?${Array.from({ length: 1 + Math.floor(random() * 6) }, setting).join('&')}`,
  );
}

/** Takes the page of a figure through so many addresses, in each of which its numbers have to be numbers. */
export async function takeAddresses({ page, faults }: Visit, built: SitePage, count: number): Promise<void> {
  const id = documentOf(built).querySelector('live-widget')?.getAttribute('data-widget') ?? '';
  const root = widget(page, id);
  const [loaded = '', ...visitedWithin] = anyQueries(built, id, count);
  // One by loading the page, and the others by going there from it, as Back and Forward do.
  await page.goto(`${address}${built.path}${loaded}`, { waitUntil: 'commit' });
  await root.and(page.locator('[data-ready]')).waitFor({ state: 'attached', timeout: 60_000 });
  const wrong = await root.evaluate(async (element, queries) => {
    const found: string[] = [];
    for (const query of [location.search, ...queries]) {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const output of element.querySelectorAll<HTMLOutputElement>('output[data-value]'))
        if (Number.isNaN(Number(output.dataset['value']))) found.push(`${output.name} at ${query}`);
    }
    return found;
  }, visitedWithin);
  expectNone([...wrong, ...faults], loaded);
}
