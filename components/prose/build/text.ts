// Renders short texts that are strings (titles, leads, options): formulas between dollar signs, *stress* and `code`.
import { escapeHtml } from '../../../src/notebook/html.ts';
import { renderFormula, type FormulaOptions } from './formula.ts';
import { cutText, glue } from './glue.ts';

type Run = { readonly kind: 'text' | 'formula' | 'stress' | 'code'; readonly value: string };

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$([^$]+)\$|\*([^*]+)\*|`([^`]+)`/g)) {
    const [whole, formula, stress, code = ''] = match;
    runs.push({ kind: 'text', value: text.slice(end, match.index) });
    if (formula !== undefined) runs.push({ kind: 'formula', value: formula });
    else runs.push(stress === undefined ? { kind: 'code', value: code } : { kind: 'stress', value: stress });
    end = match.index + whole.length;
  }
  return [...runs, { kind: 'text', value: text.slice(end) }];
}

export function renderText(text: string, options: Omit<FormulaOptions, 'display'> = {}): string {
  const runs = runsOf(text);
  const isFormula = (i: number): boolean => runs[i]?.kind === 'formula';
  const cut = (i: number) => cutText(runs[i]?.value ?? '', isFormula(i - 1), isFormula(i + 1));
  return runs
    .map(({ kind, value }, i) => {
      if (kind === 'formula') return glue(cut(i - 1).head, renderFormula(value, options), cut(i + 1).tail);
      if (kind === 'text') return escapeHtml(cut(i).middle);
      return kind === 'stress'
        ? `<em>${escapeHtml(value)}</em>`
        : `<code translate="no">${escapeHtml(value)}</code>`;
    })
    .join('');
}
