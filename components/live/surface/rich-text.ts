import { escapeHtml } from '../../../src/notebook/html.ts';
import { renderFormula } from '../../prose/build/formula.ts';
import { cutText, glue } from '../../prose/build/glue.ts';

/** A label's text with its formulas (between dollar signs) typeset. For the build only: it needs KaTeX. */
export function richText(text: string, where: string): string {
  const parts = text.split('$');
  const last = parts.length - 1;
  const cut = (i: number) => cutText(parts[i] ?? '', i > 0, i < last);
  return parts
    .map((part, i) =>
      i % 2 === 1
        ? glue(cut(i - 1).head, renderFormula(part, { display: false, where }), cut(i + 1).tail)
        : escapeHtml(cut(i).middle),
    )
    .join('');
}
