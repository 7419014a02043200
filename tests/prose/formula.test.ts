import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FormulaError, renderFormula, symbols } from '../../components/prose/build/formula.ts';
import { mathmlInUnit } from '../../components/prose/build/logarithms.ts';
import { slim, unstyled } from '../../components/prose/build/slim.ts';
import { symbolWords } from '../../components/prose/build/words.ts';
import formulas from '../../content/formulas.json' with { type: 'json' };
import type { Localized } from '../../src/notebook/language.ts';

/** Macros with how many arguments they take, written with arguments that stand for any. */
const uses = Object.entries(formulas.macros).map(([macro, body]) => {
  const count = Math.max(0, ...[...body.matchAll(/#(\d)/g)].map(([, n]) => Number(n)));
  return `${macro}${'{x}'.repeat(count)}`;
});

const mathOf = (html: string): string => /<math.*<\/math>/s.exec(html)?.[0] ?? '';
const textOf = (html: string): string => mathOf(html).replaceAll(/<[^>]*>/g, '');

describe('a formula', () => {
  test('is drawn for the eye and written in MathML for the ear', () => {
    const html = renderFormula('\\KL{\\p}{\\q} \\ge 0', { display: true });
    expect(html).toContain('<math display="block">');
    expect(html).toContain('class="katex-html" aria-hidden="true"');
  });

  test('marks a symbol with its colour and, on display, its name, by which a pointer is told its meaning', () => {
    expect(renderFormula('\\pdata', { display: true })).toContain('sym-data" data-symbol="p-data"');
    expect(renderFormula('\\pdata')).toContain('<span class="sym-data"><');
  });

  test('keeps the marks out of the MathML', () => {
    const [mathml = ''] = renderFormula('\\p + \\D').split('</math>');
    expect(mathml).not.toMatch(/symbol|sym-/);
  });

  test('shows the base of its logarithms in bits only, to the eye and to the ear', () => {
    const html = renderFormula('-\\log \\p(x)');
    expect(html).toContain('<span class="bits-only log-base"><span>2</span></span>');
    expect(mathOf(html)).toBe(
      '<math><mo>−</mo><mi class="log">log</mi><mo>⁡</mo><mi>p</mi><mo>(</mo><mi>x</mi><mo>)</mo></math>',
    );
    expect(textOf(mathmlInUnit(html, 'bits'))).toBe('−log2⁡p(x)');
  });

  test('leaves the natural logarithm alone', () => {
    expect(renderFormula('\\ln x')).not.toMatch(/bits-only|class="log"/);
  });

  test.each([
    ['\\log_2 x', 'log⁡2x'],
    ['\\log_{10} x', 'log⁡10x'],
    ['\\log _2 x', 'log⁡2x'],
  ])('leaves a base that an author wrote alone, in both halves and both units: %s', (tex, spoken) => {
    const html = renderFormula(tex);
    expect(html).not.toContain('bits-only');
    for (const unit of ['nats', 'bits'] as const) expect(textOf(mathmlInUnit(html, unit))).toBe(spoken);
  });

  test('gives the power of a logarithm one base, one power', () => {
    const html = renderFormula('\\log^2 x');
    expect(textOf(html)).toBe('log2x');
    expect(mathOf(mathmlInUnit(html, 'bits'))).toContain(
      '<msup><msub class="log"><mi>log</mi><mn>2</mn></msub><mn>2</mn></msup>',
    );
  });

  test('says a part for bits only in bits only, with its base', () => {
    const html = renderFormula('a\\htmlClass{bits-only}{\\,\\log e} + b');
    expect(textOf(html)).toBe('a+b');
    expect(textOf(mathmlInUnit(html, 'bits')).replaceAll(/\s/g, '')).toBe('alog2⁡e+b');
  });

  test('cannot change the macros of the next one', () => {
    renderFormula('\\gdef\\p{\\text{changed}}\\p');
    expect(renderFormula('\\p')).toContain('sym-data');
  });
});

describe('a wrong formula throws with file and line', () => {
  test.each([
    ['an unknown command', '\\foo'],
    ['a missing brace', '\\frac{1'],
    ['an unknown symbol', '\\sym{nobody}{x}'],
    ['a link', '\\href{https://example.com}{x}'],
    ['a style', '\\htmlStyle{color: red}{x}'],
    ['an id', '\\htmlId{a}{x}'],
    ['a class of one’s own', '\\htmlClass{mine}{x}'],
    ['a second base of a logarithm', '{\\log}_2 x'],
    ['a picture', '\\includegraphics{a.png}'],
    ['Korean outside of \\text', '분포'],
    ['a character of no font', '☃'],
  ])('%s', (_, tex) => {
    expect(() => renderFormula(tex, { where: 'content/en/kl.mdx:12' })).toThrow(FormulaError);
    expect(() => renderFormula(tex, { where: 'content/en/kl.mdx:12' })).toThrow(/^content\/en\/kl\.mdx:12: /);
  });

  test('the line is that of the mistake, not of the formula’s beginning', () => {
    expect(() => renderFormula('a\n+ b\n+ \\foo', { where: 'kl.mdx:12' })).toThrow(/^kl\.mdx:14: /);
  });

  test('five colours in one formula are too many, four are not', () => {
    expect(() => renderFormula('\\p\\q\\m\\D')).not.toThrow();
    expect(() => renderFormula('\\p\\q\\m\\D\\C')).toThrow(/5 colours/);
  });
});

describe('the macros of content/formulas.json', () => {
  test.each([...Object.values(symbols).map(({ macro }) => macro), ...uses])('%s can be typeset', (tex) => {
    expect(renderFormula(`${tex} x`)).toContain('katex-html');
  });

  test('have one name each, and none of them is KaTeX’s', () => {
    const names = [...Object.values(symbols).map(({ macro }) => macro), ...Object.keys(formulas.macros)];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    // What KaTeX knows by itself is written as itself: one name, one meaning.
    const known = ['\\H', '\\P', '\\S', '\\L', '\\O', '\\R', '\\N', '\\Z'];
    expect(names.filter((name) => known.includes(name))).toEqual([]);
  });

  test('name symbols whose role has a colour, with a meaning in both languages', () => {
    const meanings: Localized<Readonly<Record<string, string>>> = symbolWords;
    const roles = ['data', 'model', 'discriminator', 'mixture', 'bound', null];
    for (const [id, { role }] of Object.entries(symbols)) {
      expect(roles).toContain(role);
      expect(meanings.en[id]).toMatch(/[a-z]/);
      expect(meanings.ko[id]).toMatch(/[가-힣]/);
    }
  });
});

describe('a slim formula', () => {
  test('is written for the ear in one row, without what only a drawing needs', () => {
    const spoken = (tex: string): string | undefined => /<math>.*<\/math>/.exec(renderFormula(tex))?.[0];
    expect(spoken('\\D')).toBe('<math><mi>D</mi></math>');
    expect(spoken('x_{ij}\\bigl(y\\bigr)')).toBe(
      '<math><msub><mi>x</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub><mo>(</mo><mi>y</mi><mo>)</mo></math>',
    );
  });

  test('loses only classes that KaTeX’s style sheet has no rule for', () => {
    const sheet = readFileSync('node_modules/katex/dist/katex.css', 'utf8');
    const styled = new Set([...sheet.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name));
    expect(unstyled.filter((name) => styled.has(name))).toEqual([]);
  });

  test('opens and closes the same elements', () => {
    const html = renderFormula('\\KL{\\p}{\\q} = \\sum_x \\p(x) \\log\\frac{\\p(x)}{\\q(x)}', {
      display: true,
    });
    expect(html.match(/<span/g)?.length).toBe(html.match(/<\/span>/g)?.length);
  });

  test('says the same', () => {
    const full =
      '<span class="katex-html" aria-hidden="true"><span class="katex-base"><span class="mord"><span class="mord mathnormal">x</span></span><span></span></span></span>';
    expect(slim(full)).toBe(
      '<span class="katex-html" aria-hidden="true"><span class="kb"><span class="mn">x</span><span></span></span></span>',
    );
  });
});
