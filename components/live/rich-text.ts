import { escapeHtml } from '../../src/notebook/html.ts';
import { renderFormula } from '../prose/formula.ts';

/** A label's text with its formulas (between dollar signs) typeset. For the build only: it needs KaTeX. */
export function richText(text: string, where: string): string {
  return text
    .split('$')
    .map((part, i) => (i % 2 === 1 ? renderFormula(part, { display: false, where }) : escapeHtml(part)))
    .join('');
}

/** The same label where only plain text can stand, such as `aria-label`: dollar signs and TeX's marks go. */
export function plainText(text: string): string {
  return text
    .replaceAll('$', '')
    .replace(/\\([a-zA-Z]+)/g, '$1')
    .replace(/[{}^]/g, '');
}
