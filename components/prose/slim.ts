// A chapter holds hundreds of formulas, and much of their markup is names that no style sheet mentions. Without those a
// formula looks the same, its HTML is a seventh shorter and the browser has a sixth fewer elements to lay out.

/** KaTeX's classes that carry TeX's own categories and no rule of its style sheet. A test holds the two together. */
export const unstyled: readonly string[] = [
  'enclosing',
  'mbin',
  'mclose',
  'minner',
  'mop',
  'mopen',
  'mord',
  'mpunct',
  'mrel',
  'mtight',
  'nobreak',
];

const dropped = new Set(unstyled);

const slimClass = (_: string, classes: string): string => {
  const kept = classes.split(' ').filter((name) => name !== '' && !dropped.has(name));
  return kept.length > 0 ? ` class="${kept.join(' ')}"` : '';
};

/** Parts of the drawn half, in which a span without attributes does nothing: KaTeX's rules look at children elsewhere. */
const plainParents = /^<span (class="(katex-base|katex-sizing|sym-)|data-symbol)/;

interface Open {
  readonly dropped: boolean;
  readonly plain: boolean;
}

function unwrap(html: string): string {
  const open: Open[] = [];
  return html.replace(/<span[^>]*>|<\/span>/g, (tag, at: number) => {
    if (tag === '</span>') return open.pop()?.dropped ? '' : tag;
    const inPlain = open.at(-1)?.plain ?? false;
    // An empty span may hold a line open.
    const bare = tag === '<span>' && inPlain && !html.startsWith('</span>', at + tag.length);
    open.push({ dropped: bare, plain: bare || plainParents.test(tag) });
    return bare ? '' : tag;
  });
}

/** Takes out of a formula's HTML what changes nothing. */
export function slim(html: string): string {
  const drawn = html.indexOf('<span class="katex-html"');
  // The MathML is read and never drawn: how its brackets would stretch and where its fences are is nothing to say.
  const spoken = html
    .slice(0, drawn)
    .replace(/ (xmlns="[^"]*"|stretchy="\w+"|fence="\w+"|mathvariant="normal")/g, '');
  const seen = html
    .slice(drawn)
    .replace(/ class="([^"]*)"/g, slimClass)
    .replaceAll(';"', '"');
  return spoken + unwrap(seen);
}
