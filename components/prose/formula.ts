// The one place that calls KaTeX: chapters, components and the landing pages all write formulas through it.
import katex from 'katex';
import formulas from '../../content/formulas.json' with { type: 'json' };
import { escapeHtml } from '../../src/notebook/html.ts';
import type { Language } from '../../src/notebook/language.ts';
import { slim } from './slim.ts';

interface KnownSymbol {
  readonly macro: string;
  readonly tex: string;
  readonly role: string | null;
  readonly meaning: Readonly<Record<Language, string>>;
}

export const symbols: Readonly<Record<string, KnownSymbol>> = formulas.symbols;

export interface FormulaOptions {
  readonly display?: boolean;
  readonly language?: Language;
  /** File and line, for the error that fails the build. */
  readonly where?: string;
}

/** A formula that must not reach a page. It names where it stands, because a build has hundreds of them. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  constructor(message: string, where?: string) {
    super(where ? `${where}: ${message}` : message);
  }
}

// `\log` shows its base in bits only. Speech and braille read the MathML half, where a hidden subscript would still
// stand in the way, so that half gets its own form in `followUnit`.
const logarithm =
  '\\html@mathml{\\mathop{\\mathrm{log}\\htmlClass{bits-only log-base}{2}}\\nolimits}{\\operatorname{log}}';

const macros: Readonly<Record<string, string>> = {
  '\\log': logarithm,
  '\\sym': '\\htmlData{symbol=#1}{#2}',
  ...Object.fromEntries(
    Object.entries(symbols).map(([id, { macro, tex }]) => [macro, `\\sym{${id}}{${tex}}`]),
  ),
  ...formulas.macros,
};

/** More than this many colours in one formula are decoration, not meaning. */
const mostColours = 4;

/**
 * Gives every marked symbol its colour's class. In a display formula a pointer that rests on it is told its meaning;
 * in the text, where a symbol stands hundreds of times, that would be more bytes than readers.
 */
function nameSymbols(html: string, tex: string, { display, language = 'en', where }: FormulaOptions): string {
  const roles = new Set<string>();
  const named = html.replace(
    /<span class="([^"]*)" data-symbol="([^"]*)">/g,
    (_, classes: string, id: string) => {
      const symbol = symbols[id];
      if (!symbol) throw new FormulaError(`content/formulas.json has no symbol “${id}” (in ${tex})`, where);
      if (symbol.role) roles.add(symbol.role);
      const colour = symbol.role ? ` sym-${symbol.role}` : '';
      const meaning = display ? ` title="${escapeHtml(symbol.meaning[language])}"` : '';
      return `<span class="${classes}${colour}" data-symbol="${id}"${meaning}>`;
    },
  );
  if (roles.size > mostColours) {
    throw new FormulaError(`${roles.size} colours in one formula, more than ${mostColours}: ${tex}`, where);
  }
  return named;
}

/** In the MathML half: the plain logarithm for nats, the logarithm to base 2 for bits, one of them hidden. */
function followUnit(html: string): string {
  return html.replace(
    /<mi mathvariant="normal">log<\/mi>/g,
    '<mrow><mi class="nats-only">log</mi>' + '<msub class="bits-only"><mi>log</mi><mn>2</mn></msub></mrow>',
  );
}

function lineOf(where: string | undefined, tex: string, position: number | undefined): string | undefined {
  const match = /^(.*):(\d+)$/.exec(where ?? '');
  if (!match || position === undefined) return where;
  return `${match[1]}:${Number(match[2]) + tex.slice(0, position).split('\n').length - 1}`;
}

/** TeX to HTML with MathML beside it. Whatever KaTeX would warn about or paint red throws instead. */
export function renderFormula(tex: string, options: FormulaOptions = {}): string {
  let html: string;
  try {
    html = katex.renderToString(tex, {
      displayMode: options.display ?? false,
      output: 'htmlAndMathml',
      throwOnError: true,
      // KaTeX writes the macros of a \gdef back into this object: every formula gets its own.
      macros: { ...macros },
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }) => {
        if (command === '\\htmlData' || command === '\\htmlClass') return true;
        throw new FormulaError(`${command} is not for formulas: ${tex}`, options.where);
      },
    });
  } catch (error) {
    if (error instanceof FormulaError || !(error instanceof Error)) throw error;
    const { position } = error as { position?: number };
    throw new FormulaError(`${error.message} (in ${tex.trim()})`, lineOf(options.where, tex, position));
  }
  return slim(followUnit(nameSymbols(html, tex, options)));
}
