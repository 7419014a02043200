// A browser may break a line on either side of a formula, even before a comma or a Korean particle that belongs to it.
// Text that touches a formula is therefore kept with it, in an element that does not break there.
import { escapeHtml } from '../../../src/notebook/html.ts';

export interface Parts {
  /** Text that belongs to the formula before. */
  readonly tail: string;
  readonly middle: string;
  /** Text that belongs to the formula after. */
  readonly head: string;
}

/** Cuts a text between formulas: text up to the first space belongs to the one before, an opening bracket or quote to the next. */
export function cutText(text: string, afterFormula: boolean, beforeFormula: boolean): Parts {
  const tail = (afterFormula ? /^\S+/.exec(text)?.[0] : undefined) ?? '';
  const rest = text.slice(tail.length);
  const head = (beforeFormula ? /[([{“‘«‹「『《〈]+$/.exec(rest)?.[0] : undefined) ?? '';
  return { tail, middle: rest.slice(0, rest.length - head.length), head };
}

const base = '<span class="kb">';

/** Lets a long formula break between its own parts, by a `wbr`. */
function withBreaks(formula: string): string {
  const [first = '', ...others] = formula.split(base);
  return first + others.map((part, i) => `${i === 0 ? '' : '<wbr>'}${base}${part}`).join('');
}

/** Joins a formula with the text that touches it. */
export function glue(head: string, formula: string, tail: string): string {
  return head || tail
    ? `<span class="glued">${escapeHtml(head)}${withBreaks(formula)}${escapeHtml(tail)}</span>`
    : formula;
}
