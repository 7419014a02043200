// KaTeX's style sheet without what the notebook does not use: its faces come from this build's own cuts, and of its
// eleven sizes, with a rule for each pair of them, only text, script and second script are in the formulas.

const sizes: ReadonlySet<string> = new Set(['1', '3', '6']);

const sizePair = /reset-size(\d+)\.size(\d+)/;

export function trimKatex(sheet: string): string {
  return sheet
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/[^{}]*\.reset-size\d+\.size\d+[^{}]*\{[^}]*\}/g, (rule) => {
      const [, from = '', to = ''] = sizePair.exec(rule) ?? [];
      return sizes.has(from) && sizes.has(to) ? rule : '';
    });
}

/** The first class in a page that asks for a size whose rule was left out. */
export function lackingSize(html: string): string | undefined {
  for (const [pair, from = '', to = ''] of html.matchAll(/\breset-size(\d+) size(\d+)\b/g)) {
    if (!sizes.has(from) || !sizes.has(to)) return pair;
  }
  return undefined;
}
