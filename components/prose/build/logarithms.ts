// The MathML half of a formula holds one base: that of the unit that the page is read in. `formula.ts` marks what
// follows the unit, in nats; the build writes a page that opens in bits with the first function here, and the page's
// switch rewrites it with the second. Authors' own bases carry no mark.
import type { Unit } from '../../../src/notebook/unit.ts';
import { unescapeHtml } from './mathml.ts';

const natural = '<mi class="log">log</mi>';
const binary = '<msub class="log"><mi>log</mi><mn>2</mn></msub>';

/** HTML that was written in nats, with its MathML in `unit`. */
export function mathmlInUnit(html: string, unit: Unit): string {
  if (unit === 'nats') return html;
  return html
    .replaceAll(natural, binary)
    .replace(
      /<mrow data-bits="([^"]*)"><\/mrow>/g,
      (_, inBits: string) => `<mrow data-bits="${inBits}">${unescapeHtml(inBits)}</mrow>`,
    );
}

/** Everything under `root` that a selector finds, what waits in templates included. */
export function* everywhere<E extends Element>(root: ParentNode, selector: string): Generator<E> {
  yield* root.querySelectorAll<E>(selector);
  for (const { content } of root.querySelectorAll('template')) yield* everywhere<E>(content, selector);
}

/** Brings the MathML under `root` to `unit`. */
export function writeLogarithms(root: ParentNode, unit: Unit): void {
  const inBits = unit === 'bits';
  for (const part of everywhere<HTMLElement>(root, '[data-bits]')) {
    const text = inBits ? (part.dataset['bits'] ?? '') : '';
    if ((part.innerHTML === '') !== (text === '')) part.innerHTML = text;
  }
  for (const log of everywhere(root, 'math .log')) {
    if ((log.localName === 'msub') !== inBits) log.outerHTML = inBits ? binary : natural;
  }
}
