// What only text can say: names of pictures, buttons, options, columns, and what a notice quotes. Words, never stripped TeX.
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { chapters, distinct, documentOf, labs, pages } from '../setup/pages.ts';
import { kl, onFigure } from '../setup/save.ts';
import { untilLive, visit } from '../setup/visit.ts';

/** TeX's marks, and its commands without them. */
const raw =
  /[\\{}$^]|_\w|\b(frac|tfrac|mathrm|sqrt|infty|pdata|Dstar|plog|KL[a-z]|JSD[a-z]|hat [a-z]\b|bar [a-z]\b)/;

const attributes = [
  'aria-label',
  'title',
  'alt',
  'data-plain',
  'data-name',
  'aria-valuetext',
  'aria-description',
];

describe('every name that a page gives in text', () => {
  it('is words of its language, or signs that are read as they are', () => {
    let count = 0;
    const wrong = pages.flatMap((page) => {
      const document = documentOf(page);
      const named = attributes.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map(
          (element) => `${name}: ${element.getAttribute(name) ?? ''}`,
        ),
      );
      const texts = [...document.querySelectorAll('title, option, th')]
        .filter((element) => !element.querySelector('.katex'))
        .map((element) => `${element.localName}: ${element.textContent}`);
      const described = [...document.querySelectorAll('meta[name=description], meta[property^=og]')].map(
        (meta) => `meta: ${meta.getAttribute('content') ?? ''}`,
      );
      const all = [...named, ...texts, ...described];
      count += all.length;
      return all.filter((text) => raw.test(text.replace(/^.*?: /, ''))).map((text) => `${page.path} ${text}`);
    });
    expect(count).toBeGreaterThan(3000);
    expectNone(wrong, 'names');
  });

  it('of a picture is told apart from what it shows now, which is the sentence under it', () => {
    const wrong = distinct.flatMap((page) =>
      [...documentOf(page).querySelectorAll('.widget svg[role=img]')]
        .filter((svg) => {
          const id = svg.getAttribute('aria-describedby') ?? '';
          return !documentOf(page).querySelector(`.now[id="${id}"]`)?.textContent;
        })
        .map((svg) => `${page.path} ${svg.getAttribute('aria-label') ?? ''}`),
    );
    expectNone(wrong, 'pictures');
  });
});

describe('a formula', () => {
  it('reaches a listener in its page’s language, and nothing that speaks stands in its place', () => {
    const wrong = distinct
      .filter(({ language }) => language !== undefined)
      .flatMap((page) =>
        [...documentOf(page).querySelectorAll('math')]
          .filter(
            (math) =>
              math.closest('[role=img], [aria-hidden=true], button[aria-label], a[aria-label]') !== null ||
              math.closest('[lang]')?.getAttribute('lang') !== page.language,
          )
          .map((math) => `${page.path} ${math.textContent}`),
      );
    expectNone(wrong, 'formulas');
  });

  it('is not for a translator, and its symbols are told to a pointer in the page’s language', () =>
    visit('/ko/minimax/', {}, async ({ page }) => {
      const open = () =>
        page.evaluate(
          () => [...document.querySelectorAll<HTMLElement>('.katex')].filter((one) => one.translate).length,
        );
      expect(await open()).toBe(0);
      const symbol = page.locator('.equation [data-symbol="p-data"]').first();
      await symbol.hover();
      await expect.poll(() => symbol.getAttribute('title')).toBe('실제 데이터의 분포');
    }));

  it('and code are not for a translator', () => {
    const wrong = chapters.flatMap((page) =>
      [...documentOf(page).querySelectorAll('code, pre')]
        .filter((code) => code.closest('[translate=no]') === null)
        .map((code) => `${page.path} ${code.textContent}`),
    );
    expectNone(wrong, 'code');
  });
});

describe('a table of numbers', () => {
  it('keeps its heads when it is written anew, counts without decimals, and speaks the page’s language', () =>
    visit('/ko/lab/', {}, async ({ page }) => {
      await untilLive(page);
      const read = () =>
        page.locator('training-cell table').evaluateAll((tables) =>
          tables.map((table) => ({
            heads: [...table.querySelectorAll('th')].map((head) => head.innerHTML),
            rows: [...table.querySelectorAll('tbody tr')].map((row) =>
              [...row.querySelectorAll('td')].map((cell) => cell.textContent),
            ),
          })),
        );
      const built = await read();
      await page.locator('training-cell details.numbers summary').click();
      // The table is written in the frame after the fold has opened.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const live = await read();
      expect(live.map(({ heads }) => heads)).toEqual(built.map(({ heads }) => heads));
      const [plane, , course] = live;
      expect(plane?.heads).toEqual([
        'x',
        'y',
        'D',
        'D*',
        'p<sub> data</sub>',
        'p<sub> g</sub>',
        '진짜',
        '가짜',
      ]);
      for (const row of plane?.rows ?? []) {
        for (const count of row.slice(-2)) expect(count).toMatch(/^[\d,]+$/);
        for (const place of row.slice(0, 2)) expect(place).toMatch(/^−?\d$/);
      }
      for (const [step] of course?.rows ?? []) expect(step).toMatch(/^[\d,]+$/);
      expect(labs.length).toBe(2);
    }));
});

describe('the menu that saves', () => {
  it('names a picture whose title is a formula in words', () =>
    onFigure('/en/kl-divergence/', kl, {}, async (root) => {
      await root.locator('.save summary').click();
      const names = await root
        .locator('.save button')
        .evaluateAll((all) => all.map((button) => button.ariaLabel));
      expect(names).toContain('p times log of p over q: save as SVG');
      expect(names.filter((name) => raw.test(name ?? ''))).toEqual([]);
    }));
});

describe('the notice of an address that a figure cannot have', () => {
  it.each([
    ['/en/kl-divergence/', 'p: width', 'The address sets 2 things that this figure does not have.'],
    ['/ko/kl-divergence/', 'p: 너비', '주소에 이 그림에 없는 항목이 2개 있어 읽지 않았습니다.'],
  ])('on %s names parameters as the page does, and counts what is none', (path, label, unknown) =>
    visit(`${path}?kl.p-sd=99&kl.nonsense=1&kl.buy-now=2`, {}, async ({ page }) => {
      await untilLive(page);
      const text = await kl(page).locator('.notice').innerText();
      expect(text).toContain(`(${label})`);
      expect(text).toContain(unknown);
      expect(text).not.toMatch(/p-sd|nonsense|buy/);
    }),
  );
});
