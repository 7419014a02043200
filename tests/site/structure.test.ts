// What can be read from the built files alone: heads, landmarks, formulas, and the two languages side by side.
// It is long because it is the one list of what every page, and both of its languages, must hold.
import { describe, expect, it } from 'vitest';
import { chapterSlugs } from '../setup/chapters.ts';
import { blocksOf, sentencesIn, textOf } from '../setup/blocks.ts';
import { expectNone } from '../setup/close.ts';
import {
  chapters,
  documentOf,
  embeds,
  labs,
  pages,
  references,
  sourceOf,
  twinOf,
  type SitePage,
} from '../setup/pages.ts';

const all = (page: SitePage, selector: string): Element[] => [...documentOf(page).querySelectorAll(selector)];
const texts = (page: SitePage, selector: string): string[] =>
  all(page, selector).map((one) => one.textContent.trim());
const attributes = (page: SitePage, selector: string, name: string): (string | null)[] =>
  all(page, selector).map((one) => one.getAttribute(name));

describe('the site', () => {
  it('has its pages to look things up in, and every page of text leads to them', () => {
    const slugs = references.filter(({ language }) => language === 'en').map(({ slug }) => slug);
    expect([...slugs].sort()).toEqual(['about/', 'glossary/', 'notation/', 'references/']);
    for (const page of [...chapters, ...references]) {
      const links = attributes(page, 'footer nav a', 'href');
      expect(links).toEqual(expect.arrayContaining(slugs.map((slug) => `/${page.language}/${slug}`)));
    }
  });

  it('has both landing pages, a door, a page for what is missing, and chapters', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/en/', '/ko/']));
    expect(pages.some(({ kind }) => kind === 'missing')).toBe(true);
    expect(chapters.map(({ path }) => path)).toEqual(
      expect.arrayContaining(chapterSlugs.flatMap((slug) => [`/en/${slug}/`, `/ko/${slug}/`])),
    );
  });

  it('shows every figure that has an embed of its own in some chapter or in the lab', () => {
    const names = (page: SitePage): (string | null)[] => [
      ...attributes(page, 'live-widget', 'data-widget'),
      ...attributes(page, 'training-cell', 'data-cell'),
      // A claim shows a figure of its own in a frame.
      ...attributes(page, '.claim-figure, iframe.framed', 'data-widget'),
      ...attributes(page, 'iframe.framed', 'data-cell'),
    ];
    const inChapters = new Set([...chapters, ...labs].flatMap(names));
    expect(embeds.flatMap(names).filter((name) => !inChapters.has(name))).toEqual([]);
  });

  it('has no page in one language that lacks its twin', () => {
    const alone = pages.filter((page) => page.language !== undefined && twinOf(page) === undefined);
    expect(alone.map(({ path }) => path)).toEqual([]);
  });

  it('gives every page a title of its own within its language', () => {
    const titles = pages.map((page) => `${page.language ?? ''}: ${documentOf(page).title}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

describe.each(pages)('$path', (page) => {
  it('has a language, a title, a description, a viewport, a favicon and the right doctype', () => {
    const document = documentOf(page);
    expect(sourceOf(page).slice(0, 15).toLowerCase()).toBe('<!doctype html>');
    expect(document.documentElement.getAttribute('lang')).toMatch(page.language ?? /^(en|ko)$/);
    expect(document.title.trim()).not.toBe('');
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(description.length).toBeGreaterThan(20);
    const viewport = document.querySelector('meta[name="viewport"]')?.getAttribute('content');
    expect(viewport).toContain('width=device-width');
    // A reader may always enlarge.
    expect(viewport).not.toMatch(/user-scalable\s*=\s*no|maximum-scale/);
    expect(document.querySelector('link[rel~="icon"]')?.getAttribute('href')).toBeTruthy();
  });

  it('has one h1 and headings that leave no level out', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('uses no id twice', () => {
    const ids = attributes(page, '[id]', 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('names what its labels and descriptions point at', () => {
    const document = documentOf(page);
    const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      attributes(page, `[${name}]`, name).flatMap((value) => (value ?? '').split(/\s+/)),
    );
    expect(references.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('has every formula without an error and with its MathML', () => {
    expect(all(page, '.katex-error')).toHaveLength(0);
    const formulas = all(page, '.katex');
    expect(formulas.filter((formula) => !formula.querySelector('.katex-mathml math > *'))).toHaveLength(0);
    // What is read aloud is the MathML, and never the drawn half a second time.
    const drawn = all(page, '.katex-html');
    expect(drawn.filter((half) => half.getAttribute('aria-hidden') !== 'true')).toHaveLength(0);
    // A formula that was never typeset would leave its dollar signs or its backslashes in the text.
    const prose = all(
      page,
      'main p, main li, main figcaption, main summary, main h2, main h3, main label, main dt',
    )
      .filter((element) => !element.querySelector('.katex, code, pre'))
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        // What is kept for a preview is typeset too, out of reach of a selector.
        for (const kept of copy.querySelectorAll('template')) kept.remove();
        return copy.textContent;
      });
    expect(prose.filter((text) => /\$[^$]+\$|\\[a-zA-Z]{2,}/.test(text))).toEqual([]);
  });

  it('has no script and no handler in its HTML, which the policy would stop', () => {
    const inline = all(page, 'script:not([src])').filter(
      (script) => !/json/.test(script.getAttribute('type') ?? ''),
    );
    expect(inline.map((script) => script.textContent.slice(0, 80))).toEqual([]);
    const handlers = all(page, '*').filter((one) => [...one.attributes].some(({ name }) => /^on/.test(name)));
    expect(handlers.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });
});

const framed = pages.filter(({ kind }) => kind === 'chapter' || kind === 'landing' || kind === 'reference');

describe.each(framed)('$path', (page) => {
  it('has its landmarks and a first link that skips to the text', () => {
    expect(all(page, 'main')).toHaveLength(1);
    expect(all(page, 'body > header, [role="banner"]')).toHaveLength(1);
    expect(all(page, 'footer').length).toBeGreaterThan(0);
    expect(all(page, 'nav').length).toBeGreaterThan(0);
    const first = all(page, 'a[href], button, input, select, summary, [tabindex="0"]')[0];
    const target = first?.getAttribute('href') ?? '';
    expect(target).toMatch(/^#/);
    expect(documentOf(page).getElementById(target.slice(1))?.closest('main')).toBeTruthy();
  });

  it('tells search engines of its twin, and links to it', () => {
    const links = all(page, 'link[rel="alternate"][hreflang]');
    const byLanguage = new Map(
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href') ?? '']),
    );
    for (const language of ['en', 'ko']) {
      expect(byLanguage.get(language) ?? '').toMatch(new RegExp(`/${language}/${page.slug}$`));
    }
    const twin = twinOf(page)?.path ?? '(no twin)';
    expect(attributes(page, 'a[href]', 'href')).toContain(twin);
  });
});

/** What stands more often on one side than on the other, whatever the order. */
function differences(left: readonly string[], right: readonly string[]): string[] {
  const count = (list: readonly string[], item: string): number =>
    list.filter((other) => other === item).length;
  return [...new Set([...left, ...right])]
    .map((item) => ({ item, left: count(left, item), right: count(right, item) }))
    .filter((one) => one.left !== one.right)
    .map((one) => `${one.left} against ${one.right} times: ${one.item}`);
}

describe.each([...chapters, ...references].filter(({ language }) => language === 'en'))(
  '$path and its Korean twin',
  (english) => {
    const korean = twinOf(english);
    if (!korean) throw new Error(`${english.path} has no Korean twin`);
    const both = <T>(read: (page: SitePage) => T): [T, T] => [read(english), read(korean)];

    it('hold the same widgets, cells and exercises in the same order', () => {
      for (const [selector, name] of [
        ['live-widget', 'data-widget'],
        ['training-cell', 'data-cell'],
      ] as const) {
        const [left, right] = both((page) => attributes(page, selector, name));
        expect(right).toEqual(left);
      }
      for (const selector of [
        '.exercise',
        'self-check',
        'details',
        'figure',
        'table',
        'pre',
        'button',
        'input',
        'select',
        'template',
      ]) {
        const [left, right] = both((page) => all(page, `main ${selector}`).length);
        expect(right, selector).toBe(left);
      }
    });

    it('hold the same formulas', () => {
      // Words inside \text belong to a language; an inline formula may change its place within a sentence.
      const formulas = (page: SitePage, within: string): string[] =>
        all(page, `main ${within} .katex-mathml math`).map((math) => {
          const copy = math.cloneNode(true) as Element; // what is cloned is one
          for (const word of copy.querySelectorAll('mtext')) word.textContent = '…';
          return copy.textContent.replace(/\s+/g, ' ').trim();
        });
      const [displayed, displayedKorean] = both((page) => formulas(page, '.equation'));
      expectNone(differences(displayed, displayedKorean), 'displayed formulas of one language alone');
      expect(displayedKorean).toEqual(displayed);
      // A sentence may name a symbol once more than its translation does; a formula proper it may not.
      const [inline, inlineKorean] = both((page) => formulas(page, ''));
      const isSymbol = (spoken: string): boolean => /^[\p{L}\p{N}∗…]{1,4}$/u.test(spoken);
      const proper = (list: string[]): string[] => list.filter((tex) => !isSymbol(tex));
      expectNone(differences(proper(inline), proper(inlineKorean)), 'formulas of one language alone');
      const symbols = (list: string[]): string[] => [...new Set(list.filter(isSymbol))];
      expectNone(differences(symbols(inline), symbols(inlineKorean)), 'symbols of one language alone');
    });

    it('hold the same blocks in the same order', () => {
      const [left, right] = both((page) => all(page, 'main article').flatMap((article) => blocksOf(article)));
      const at = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => i).find(
        (i) => left[i]?.kind !== right[i]?.kind,
      );
      const said = (blocks: typeof left): string[] =>
        at === undefined
          ? []
          : [at - 1, at, at + 1].map(
              (i) => `    ${blocks[i]?.kind ?? '(nothing)'}: ${blocks[i]?.text.slice(0, 160) ?? ''}`,
            );
      expectNone(
        at === undefined
          ? []
          : [
              `English, ${left.length} blocks:`,
              ...said(left),
              `Korean, ${right.length} blocks:`,
              ...said(right),
            ],
        `block ${at ?? 0} is where the two languages part`,
      );
    });

    it('give as many sentences of reason for each step of a derivation', () => {
      const [left, right] = both((page) => all(page, 'main details.why').map(textOf));
      // Two short sentences may be one in the other language; a reason of which half is missing may not.
      const uneven = left.flatMap((reason, i) => {
        const other = right[i] ?? '';
        const apart = Math.abs(sentencesIn(reason) - sentencesIn(other));
        return apart > 1 ? [`${reason}\n    ${other}`] : [];
      });
      expectNone(uneven, 'reasons of different length');
    });

    it('have the same outline', () => {
      const [left, right] = both((page) =>
        all(page, 'main h1, main h2, main h3, main h4').map(({ tagName }) => tagName),
      );
      expect(right).toEqual(left);
    });

    it('show the same numbers', () => {
      const [left, right] = both((page) =>
        all(page, 'main [data-value]').map((one) => [
          one.getAttribute('name'),
          one.getAttribute('data-value'),
        ]),
      );
      // In prose a number may stand elsewhere in the sentence; in the figures the order is the same.
      const named = (list: (string | null)[][]): string[] => list.map((pair) => pair.join('='));
      expectNone(differences(named(left), named(right)), 'numbers of one language alone');
      expect(left.filter(([, value]) => value === null || Number.isNaN(Number(value)))).toEqual([]);
    });

    it('cite the same sources', () => {
      const external = (page: SitePage): (string | null)[] =>
        attributes(page, 'main a[href^="http"]', 'href').sort((a, b) => String(a).localeCompare(String(b)));
      const [left, right] = both(external);
      expect(right).toEqual(left);
    });

    it('are written in their own language', () => {
      const share = (page: SitePage): number => {
        const prose = texts(page, 'main p').join(' ');
        return (prose.match(/[가-힣]/g)?.length ?? 0) / Math.max(1, prose.match(/[가-힣a-z]/gi)?.length ?? 0);
      };
      const [left, right] = both(share);
      expect(left).toBeLessThan(0.01);
      expect(right).toBeGreaterThan(0.4);
    });

    it('link the same terms and test the same claims, in the same order', () => {
      for (const [selector, name] of [
        ['claim-check', 'data-claim'],
        ['a[data-see-preset]', 'data-see-preset'],
      ] as const) {
        const [left, right] = both((page) => attributes(page, selector, name));
        expect(right).toEqual(left);
      }
      // Within a sentence two terms may change places.
      const [left, right] = both((page) => attributes(page, 'a.term', 'data-term').map(String));
      expectNone(differences(left, right), 'terms of one language alone');
    });
  },
);

describe.each(chapters.filter(({ language }) => language === 'en'))(
  '$path and its Korean twin',
  (english) => {
    const korean = twinOf(english);
    if (!korean) throw new Error(`${english.path} has no Korean twin`);

    it('say the number, the goals, a prediction, three presets, six exercises, a misconception, code and sources', () => {
      for (const page of [english, korean]) {
        expect(all(page, '.goals li').length, 'goals').toBeGreaterThanOrEqual(3);
        expect(all(page, '[data-preset]').length, 'presets').toBeGreaterThanOrEqual(3);
        expect(all(page, '.exercise').length, 'exercises').toBeGreaterThanOrEqual(6);
        expect(all(page, '.misconception').length, 'misconceptions').toBeGreaterThanOrEqual(1);
        expect(all(page, '.predict').length, 'predictions').toBeGreaterThanOrEqual(1);
        expect(all(page, 'pre').length, 'programs').toBeGreaterThanOrEqual(1);
        expect(all(page, '.sources a').length, 'sources').toBeGreaterThanOrEqual(1);
      }
    });
  },
);
