// A line may break on either side of a formula, even between it and the comma or the Korean particle that belongs to
// it. What touches a formula is therefore kept with it, in one element that does not break there.
import { escapeHtml } from '../../../src/notebook/html.ts';

export interface Parts {
  /** Belongs to the formula before. */
  readonly tail: string;
  readonly middle: string;
  /** Belongs to the formula after. */
  readonly head: string;
}

/** Cuts a text between formulas: everything up to the first space goes back, an opening bracket or quote goes on. */
export function cutText(text: string, afterFormula: boolean, beforeFormula: boolean): Parts {
  const tail = (afterFormula ? /^\S+/.exec(text)?.[0] : undefined) ?? '';
  const rest = text.slice(tail.length);
  const head = (beforeFormula ? /[([{“‘«‹「『《〈]+$/.exec(rest)?.[0] : undefined) ?? '';
  return { tail, middle: rest.slice(0, rest.length - head.length), head };
}

const base = '<span class="kb">';

/** A long formula may still break between its own parts: a `wbr` breaks where nothing else may. */
function withBreaks(formula: string): string {
  const [first = '', ...others] = formula.split(base);
  return first + others.map((part, i) => `${i === 0 ? '' : '<wbr>'}${base}${part}`).join('');
}

/** A formula with what touches it. */
export function glue(head: string, formula: string, tail: string): string {
  return head || tail
    ? `<span class="glued">${escapeHtml(head)}${withBreaks(formula)}${escapeHtml(tail)}</span>`
    : formula;
}
