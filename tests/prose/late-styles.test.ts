import { expect, test } from 'vitest';
import { sheetsIn, withoutLinks } from '../../scripts/late-styles.ts';

test('a page links no style sheet that a script brings along, and all others', () => {
  const script = 'const d=m.f||(m.f=["_astro/inside.Ct-E_1.js","_astro/inside.CtEnMeNZ.css"]);';
  expect(sheetsIn(script)).toEqual(['inside.CtEnMeNZ.css']);
  const first = '<link rel="stylesheet" href="/a/_astro/page.x1.css">';
  const later = '<link rel="stylesheet" href="/a/_astro/inside.CtEnMeNZ.css">';
  expect(withoutLinks(`${first}${later}`, new Set(sheetsIn(script)))).toBe(first);
});
