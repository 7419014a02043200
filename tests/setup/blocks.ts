// A page's text as a row of blocks, to lay two languages beside each other.

export interface Block {
  /** What it is, and in what: `derivation > li`. */
  readonly kind: string;
  readonly text: string;
}

/** What holds blocks, by selector, and what it is called here. */
const containers: readonly (readonly [string, string])[] = [
  ['.goals', 'goals'],
  ['.note', 'note'],
  ['.statement.definition', 'definition'],
  ['.statement', 'theorem'],
  ['.misconception', 'misconception'],
  ['.predict', 'prediction'],
  ['details.derivation', 'derivation'],
  ['details.why', 'reason'],
  ['details.proof', 'proof'],
  ['details.further', 'further'],
  ['details.solution', 'solution'],
  ['fieldset.choices', 'choices'],
  ['.exercise', 'exercise'],
  ['details', 'details'],
  ['li', 'li'],
];

const blocks =
  'h1, h2, h3, h4, p, li, blockquote, summary, label.choice, dt, dd, .equation, table, pre, figure, live-widget, training-cell, claim-check';

/** A figure is one block: its words are compared by the figure's own tests. */
const closed = 'live-widget, training-cell, figure, table, pre, svg, template, claim-check, self-check';

/** Runs of text, with each formula as one mark, and without what is kept for a preview. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('template, svg, .visually-hidden')) hidden.remove();
  for (const formula of copy.querySelectorAll('.katex')) formula.replaceWith('∎');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function kindOf(element: Element): string {
  const name = element.tagName.toLowerCase();
  const around: string[] = [];
  for (let up = element.parentElement; up && up.tagName !== 'ARTICLE'; up = up.parentElement) {
    const found = containers.find(([selector]) => up.matches(selector));
    if (found) around.unshift(found[1]);
  }
  const rows = name === 'table' ? ` of ${element.querySelectorAll('tr').length} rows` : '';
  const which = element.getAttribute('data-widget') ?? element.getAttribute('data-cell');
  const own = element.matches('.equation') ? 'formula' : `${name}${rows}${which ? ` ${which}` : ''}`;
  return [...around, own].join(' > ');
}

export function blocksOf(article: Element): readonly Block[] {
  return [...article.querySelectorAll(blocks)]
    .filter((element) => !element.parentElement?.closest(`${closed}, nav`))
    .map((element) => ({ kind: kindOf(element), text: textOf(element) }));
}

/** How many sentences a text has: what ends with a full stop, a question mark or an exclamation mark. */
export function sentencesIn(text: string): number {
  return text.match(/[.?!…]["”’)\]]*(?=\s|$)/g)?.length ?? 0;
}
