// Rewrites the MathML of formulas for the page's unit. `formula.ts` writes it in nats and marks the parts that follow the
// unit; the build calls the first function for a page that opens in bits, and the switch on the page calls the second. A
// base that an author wrote carries no mark.
import { trustedHtml } from '../../../src/notebook/trusted.ts';
import type { Unit } from '../../../src/notebook/unit.ts';
import { unescapeHtml } from './mathml.ts';

const natural = '<mi class="log">log</mi>';
const binary = '<msub class="log"><mi>log</mi><mn>2</mn></msub>';

/** Rewrites the MathML in HTML that was written in nats. */
export function mathmlInUnit(html: string, unit: Unit): string {
  if (unit === 'nats') return html;
  return html
    .replaceAll(natural, binary)
    .replace(
      /<mrow data-bits="([^"]*)"><\/mrow>/g,
      (_, inBits: string) => `<mrow data-bits="${inBits}">${unescapeHtml(inBits)}</mrow>`,
    );
}

/** Finds the elements under `root` that match a selector, including those in templates. */
export function* everywhere<E extends Element>(root: ParentNode, selector: string): Generator<E> {
  yield* root.querySelectorAll<E>(selector);
  for (const { content } of root.querySelectorAll('template')) yield* everywhere<E>(content, selector);
}

/** Rewrites the MathML under `root`. */
export function writeLogarithms(root: ParentNode, unit: Unit): void {
  const inBits = unit === 'bits';
  for (const part of everywhere<HTMLElement>(root, '[data-bits]')) {
    const text = inBits ? (part.dataset['bits'] ?? '') : '';
    if ((part.innerHTML === '') !== (text === '')) part.innerHTML = trustedHtml(text);
  }
  for (const log of everywhere(root, 'math .log')) {
    if ((log.localName === 'msub') !== inBits) log.outerHTML = trustedHtml(inBits ? binary : natural);
  }
}
