// KaTeX's style sheet has rules for every command there is: cancelled terms, commutative diagrams, ten sizes of type
// within ten others. A page gets those that the site's formulas are drawn with, a seventh of it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PurgeCSS } from 'purgecss';

const file = fileURLToPath(new URL('../../node_modules/katex/dist/katex.min.css', import.meta.url));

/** Reads KaTeX's sheet without its faces: ours are cut by this build. */
export async function wholeKatex(): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll(/@font-face\s*\{[^}]*\}/g, '');
}

export interface FormulaMarkup {
  readonly classes: Iterable<string>;
  readonly tags: Iterable<string>;
}

/** Keeps the rules of KaTeX's sheet that may apply to formulas of these classes and elements. */
export async function katexFor({ classes, tags }: FormulaMarkup): Promise<string> {
  const markup = {
    attributes: { names: [], values: [] },
    classes: [...classes],
    ids: [],
    tags: [...tags],
    undetermined: [],
  };
  const [purged] = await new PurgeCSS().purge({
    // The pages are scanned already: PurgeCSS itself would take each word of their prose for a class.
    content: [{ raw: '', extension: 'html' }],
    extractors: [{ extensions: ['html'], extractor: () => markup }],
    css: [{ raw: await wholeKatex() }],
    keyframes: true,
  });
  if (!purged) throw new Error('PurgeCSS gave nothing back for the style sheet of KaTeX');
  return purged.css;
}
