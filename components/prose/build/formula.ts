// Typesets formulas with KaTeX for chapters, components and the landing pages.
import katex from 'katex';
import formulas from '../../../content/formulas.json' with { type: 'json' };
import { escapeHtml } from '../../../src/notebook/html.ts';
import type { Language } from '../../../src/notebook/language.ts';
import { mathmlInUnit } from './logarithms.ts';
import { faultOfMathml } from './mathml.ts';
import { endOf, slim } from './slim.ts';

interface KnownSymbol {
  readonly macro: string;
  readonly tex: string;
  readonly role: string | null;
}

export const symbols: Readonly<Record<string, KnownSymbol>> = formulas.symbols;

export interface FormulaOptions {
  readonly display?: boolean;
  readonly language?: Language;
  /** File and line, for errors. */
  readonly where?: string;
}

/** The error for a formula that must not reach a page. It names the place, because a build has hundreds of formulas. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  constructor(message: string, where?: string) {
    super(where ? `${where}: ${message}` : message);
  }
}

/** The argument that KaTeX passes to a macro, which can look at the tokens that follow. */
interface MacroContext {
  consumeSpaces(): void;
  future(): { readonly text: string };
}

// `\log` follows the page's unit and shows a base in bits; one that an author gave a base, as in `\log_2`, is left alone.
// The MathML half is marked by colours, which nobody draws, until `markLogarithms` has turned them into marks of its own.
const marks = { logarithm: 'cyan', power: 'teal', bitsOnly: 'magenta' };
const logarithm = (context: MacroContext): string => {
  context.consumeSpaces();
  const next = context.future().text;
  if (next === '_') return '\\operatorname{log}';
  // Under a power the name has to be one element, without the sign of a function's application behind it.
  const mark = next === '^' ? marks.power : marks.logarithm;
  return `\\html@mathml{\\mathop{\\mathrm{log}\\htmlClass{bits-only log-base}{2}}\\nolimits}{\\textcolor{${mark}}{\\operatorname{log}}}`;
};

const macros: Readonly<Record<string, string | ((context: MacroContext) => string)>> = {
  '\\log': logarithm,
  '\\bitsonly': `\\html@mathml{\\htmlClass{bits-only}{#1}}{\\textcolor{${marks.bitsOnly}}{#1}}`,
  '\\sym': '\\htmlData{symbol=#1}{#2}',
  ...Object.fromEntries(
    Object.entries(symbols).map(([id, { macro, tex }]) => [macro, `\\sym{${id}}{${tex}}`]),
  ),
  ...formulas.macros,
};

/** The most colours in a formula: more would be decoration, not meaning. */
const mostColours = 4;

/**
 * Gives every marked symbol the class of its colour. In a display formula it keeps its name, so that its meaning can be shown
 * under the pointer (`symbol-titles.ts`); in the text, where a symbol occurs hundreds of times, that would cost too many
 * bytes.
 */
function nameSymbols(html: string, tex: string, { display, where }: FormulaOptions): string {
  const roles = new Set<string>();
  const named = html.replace(
    /<span class="([^"]*)" data-symbol="([^"]*)">/g,
    (_, classes: string, id: string) => {
      const symbol = symbols[id];
      if (!symbol) throw new FormulaError(`content/formulas.json has no symbol “${id}” (in ${tex})`, where);
      if (symbol.role) roles.add(symbol.role);
      const colour = symbol.role ? ` sym-${symbol.role}` : '';
      const name = display ? ` data-symbol="${id}"` : '';
      return `<span class="${classes}${colour}"${name}>`;
    },
  );
  if (roles.size > mostColours) {
    throw new FormulaError(`${roles.size} colours in one formula, more than ${mostColours}: ${tex}`, where);
  }
  return named;
}

/**
 * Marks in the MathML half what follows the unit, and writes it in nats: `logarithms.ts` rewrites it for bits. What an
 * author wrote for bits only is kept in an attribute, so that in nats nobody reads it.
 */
function markLogarithms(html: string, where: string | undefined): string {
  let result = html.replace(
    new RegExp(
      `<mstyle mathcolor="(${marks.logarithm}|${marks.power})"><mi>log</mi><mo>⁡</mo></mstyle>`,
      'g',
    ),
    (_, mark: string) => `<mi class="log">log</mi>${mark === marks.power ? '' : '<mo>⁡</mo>'}`,
  );
  if (/mathcolor="(cyan|teal)"/.test(result)) throw new FormulaError('a logarithm was not marked', where);
  const opening = `<mstyle mathcolor="${marks.bitsOnly}">`;
  for (let at = result.indexOf(opening); at >= 0; at = result.indexOf(opening)) {
    const from = at + opening.length;
    const to = endOf(result, from, 'mstyle') - '</mstyle>'.length;
    const inBits = mathmlInUnit(result.slice(from, to), 'bits');
    if (inBits.includes(opening))
      throw new FormulaError('what is for bits only holds a part that is, too', where);
    result = `${result.slice(0, at)}<mrow data-bits="${escapeHtml(inBits)}"></mrow>${result.slice(to + '</mstyle>'.length)}`;
  }
  return result;
}

function lineOf(where: string | undefined, tex: string, position: number | undefined): string | undefined {
  const match = /^(.*):(\d+)$/.exec(where ?? '');
  if (!match || position === undefined) return where;
  return `${match[1]}:${Number(match[2]) + tex.slice(0, position).split('\n').length - 1}`;
}

/**
 * Typesets TeX as HTML with MathML beside it.
 *
 * @throws FormulaError for everything that KaTeX would warn about or print in red
 */
export function renderFormula(tex: string, options: FormulaOptions = {}): string {
  let html: string;
  // Authors write the class that chapters know from numbers and units; the MathML half needs a mark beside it.
  const source = tex.replaceAll('\\htmlClass{bits-only}', '\\bitsonly');
  try {
    html = katex.renderToString(source, {
      displayMode: options.display ?? false,
      output: 'htmlAndMathml',
      throwOnError: true,
      // KaTeX writes the macros of a \gdef back into this object: every formula gets its own.
      macros: { ...macros },
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: (context) => {
        const { command } = context;
        if (command === '\\htmlData') return true;
        if (command === '\\htmlClass' && context.class.startsWith('bits-only')) return true;
        throw new FormulaError(`${command} is not for formulas: ${tex}`, options.where);
      },
    });
  } catch (error) {
    if (error instanceof FormulaError || !(error instanceof Error)) throw error;
    const { position } = error as { position?: number };
    throw new FormulaError(`${error.message} (in ${tex.trim()})`, lineOf(options.where, tex, position));
  }
  const { where } = options;
  const finished = markLogarithms(slim(nameSymbols(html, tex, options)), where);
  const fault = faultOfMathml(finished) ?? faultOfMathml(mathmlInUnit(finished, 'bits'));
  if (fault !== undefined) throw new FormulaError(`${fault} (in ${tex.trim()})`, where);
  return finished;
}
