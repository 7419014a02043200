// Any link is a state: seeded queries that nobody means, of a page's own figure and of none.
import type { SitePage } from '../../setup/pages.ts';
import { documentOf } from '../../setup/pages.ts';
import { pick, seeded } from '../../setup/seeded.ts';

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
export function anyQueries(built: SitePage, id: string, count: number): readonly string[] {
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
