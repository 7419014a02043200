import type { Plugin } from 'vite';

/**
 * KaTeX's style sheet has rules for every command there is: cancelled terms, commutative diagrams, phases, ten sizes of
 * type within ten others. Those of what the notebook's formulas cannot hold are left out, a third of it.
 * tests/site/katex-classes.test.ts finds no such class on any page.
 */
export const unusedClasses: readonly string[] = [
  'accent-full',
  'amsrm',
  'angl',
  'anglpad',
  'arraycolsep',
  'boxpad',
  'brace-center',
  'brace-left',
  'brace-right',
  'cancel-lap',
  'cancel-pad',
  'cd-arrow-pad',
  'cd-label-left',
  'cd-label-right',
  'cd-vert-arrow',
  'eqn-num',
  'mml-eqn-num',
  'mtr-glue',
  'katex-tag',
  'katex-root',
  'katex-underline',
  'katex-overline',
  'clap',
  'llap',
  'mainrm',
  'textsf',
  'textit',
  'textbf',
  'textrm',
  'mult',
  'fbox',
  'fcolorbox',
  'fleqn',
  'fontsize-ensurer',
  'halfarrow-left',
  'halfarrow-right',
  'katex-base',
  'katex-hdashline',
  'katex-hline',
  'katex-newline',
  'katex-overlay',
  'katex-smash',
  'katex-sout',
  'katex-version',
  'leqno',
  'mathboldfrak',
  'mathnormal',
  'mathboldsf',
  'mathfrak',
  'mathitsf',
  'mathscr',
  'mathsfit',
  'mathtt',
  'reflectbox',
  'textbb',
  'textboldfrak',
  'textboldsf',
  'textfrak',
  'textitsf',
  'textscr',
  'texttt',
  'vertical-separator',
  'x-arrow',
  'x-arrow-pad',
];

/** Pairs of sizes that occur: KaTeX's own for indices, and none that an author chose. */
const keptSizes = /\.reset-size6\.size[1367]\b|\.reset-size3\.size[16]\b|\.reset-size1\.size6\b/;

// A class that a selector excludes does not have to be there: the hat of π̂ is `.accent-body:not(.accent-full)`.
const names = (selector: string): readonly string[] =>
  selector.replace(/:not\([^)]*\)/g, '').match(/\.[a-zA-Z][\w-]*/g) ?? [];

/** Whether a selector of KaTeX’s has a use here. */
export function isUsed(selector: string): boolean {
  if (names(selector).some((name) => unusedClasses.includes(name.slice(1)))) return false;
  return !/\.reset-size/.test(selector) || keptSizes.test(selector);
}

/** A style sheet without the rules for those classes. */
export function slimKatexCss(css: string): string {
  return css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
    if (/@|%|from|to\s*$/.test(selectors)) return rule;
    const used = selectors.split(',').filter(isUsed);
    return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
  });
}

export function slimKatex(): Plugin {
  return {
    name: 'slim-katex',
    enforce: 'pre',
    transform: (code, id) => (/katex[\\/]dist[\\/]katex\.css/.test(id) ? slimKatexCss(code) : undefined),
  };
}
