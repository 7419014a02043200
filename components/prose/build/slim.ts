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
const plainParents = /^<span (class="(katex-base|katex-sizing|sym-|su[bp])|data-symbol)/;

/** A row of a fraction or a stack. The span in it has a rule of KaTeX's; spans in that one have none. */
const row = /^<span style="top:/;

interface Open {
  readonly dropped: boolean;
  readonly plain: boolean;
  readonly isRow: boolean;
}

function unwrap(html: string): string {
  const open: Open[] = [];
  return html.replace(/<span[^>]*>|<\/span>/g, (tag, at: number) => {
    if (tag === '</span>') return open.pop()?.dropped ? '' : tag;
    const parent = open.at(-1);
    const inPlain = parent?.plain ?? false;
    // An empty span may hold a line open.
    const bare = tag === '<span>' && inPlain && !html.startsWith('</span>', at + tag.length);
    const inRow = tag === '<span>' && parent?.isRow === true;
    open.push({ dropped: bare, plain: bare || inRow || plainParents.test(tag), isRow: row.test(tag) });
    return bare ? '' : tag;
  });
}

/** Heights to a hundredth of an em and the rest, which adds up along a line, to a thousandth; a margin of nothing is none. */
function rounded(html: string): string {
  return html
    .replace(/([a-z]+):(-?\d*\.?\d+)em(?=[;"])/g, (_, property: string, length: string) => {
      const em = String(Number(Number(length).toFixed(property === 'height' ? 2 : 3)));
      return `${property}:${em.replace(/^(-?)0\./, '$1.')}em`;
    })
    .replace(/margin-(?:left|right):0em;?/g, '')
    .replace(/;?"/g, '"')
    .replaceAll(' style=""', '');
}

/**
 * A strut keeps a line as high as what is drawn in it. A line of text is 1.2 em high by itself, so that a strut within
 * that does nothing.
 */
function withoutStruts(html: string): string {
  return html.replace(
    /<span class="katex-strut" style="height:([\d.]+)em(?:;vertical-align:-([\d.]+)em)?"><\/span>/g,
    (strut, height: string, depth = '0') =>
      Number(height) - Number(depth) <= 0.76 && Number(depth) <= 0.26 ? '' : strut,
  );
}

/** KaTeX's three widths of space around signs, by class. */
const spaces: Readonly<Record<string, string>> = { '.167': 'thin', '.222': 'medium', '.278': 'thick' };

function withNamedSpaces(html: string): string {
  return html.replace(/<span class="mspace" style="margin-right:(\.\d+)em">/g, (space, em: string) =>
    spaces[em] === undefined ? space : `<span class="${spaces[em]}">`,
  );
}

/** The two heights that the struts of a row have, by class. */
const withNamedStruts = (html: string): string =>
  html
    .replaceAll('<span class="pstrut" style="height:3em">', '<span class="pstrut p3">')
    .replaceAll('<span class="pstrut" style="height:2.7em">', '<span class="pstrut p27">');

/** How far KaTeX moves a lone index or power off the line, in em, and the class that does the same. */
const shifts: Readonly<Record<string, string>> = { '-2.55': 'sub', '-3.063': 'sup', '-3.113': 'sup high' };

const opening = new RegExp(
  '<span class="msupsub"><span class="vlist-t( vlist-t2)?"><span class="vlist-r">' +
    '<span class="vlist" style="height:[\\d.]+em"><span style="top:(-[\\d.]+)em;(?:margin-left:(-?[\\d.]+)em;)?margin-right:.05em">' +
    '<span class="pstrut" style="height:2.7em"></span><span class="katex-sizing reset-size6 size3">',
  'g',
);
/** What stands behind the small letters: the end of the table, which for an index has a row for its depth. */
const closings = {
  sub: /^<\/span><\/span><span class="vlist-s">.<\/span><\/span><span class="vlist-r"><span class="vlist" style="height:[\d.]+em"><span><\/span><\/span><\/span><\/span><\/span>/,
  sup: /^(<\/span>){5}/,
};

/** Where the element ends whose inside begins at `from`. */
export function endOf(html: string, from: number, name = 'span'): number {
  const tags = new RegExp(`<${name}[^>]*>|</${name}>`, 'g');
  tags.lastIndex = from;
  for (let depth = 1; ;) {
    const tag = tags.exec(html);
    if (!tag) return html.length;
    depth += tag[0].startsWith('</') ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
}

/** A lone index or power is a table of two rows in KaTeX; a small span off the line looks the same. */
function withoutTables(html: string): string {
  let result = '';
  let at = 0;
  for (const match of html.matchAll(opening)) {
    const [whole, index, top = '', left] = match;
    const from = match.index + whole.length;
    const to = endOf(html, from);
    const inner = html.slice(from, to - '</span>'.length);
    const tail = (index ? closings.sub : closings.sup).exec(html.slice(to))?.[0];
    const name = shifts[top];
    if (match.index < at || name === undefined || tail === undefined || inner.includes('vlist')) continue;
    // The margin is in the small letters' own em, which is seven tenths.
    const margin = left === undefined ? '' : ` style="margin-left:${(Number(left) / 0.7).toFixed(2)}em"`;
    result += `${html.slice(at, match.index)}<span class="${name}"${margin}>${inner}</span>`;
    at = to + tail.length;
  }
  return result + html.slice(at);
}

/** A colour's span around one letter and nothing else: both classes fit on one. */
const withMergedColours = (html: string): string =>
  html.replace(
    /<span class="(sym-[a-z]+)"([^>]*)><span class="(math[a-z]+)"([^>]*)>([^<]*)<\/span><\/span>/g,
    '<span class="$3 $1"$2$4>$5</span>',
  );

/** The two classes that every formula repeats, by names of two letters: `formulas.css` has their rules. */
const withShortNames = (html: string): string =>
  html.replace(/ class="[^"]*"/g, (classes) =>
    classes.replace('katex-base', 'kb').replace('mathnormal', 'mn'),
  );

/** Takes out of a formula's HTML what changes nothing. */
export function slim(html: string): string {
  const drawn = html.indexOf('<span class="katex-html"');
  // The MathML is read and never drawn: how its brackets would stretch, where its fences are and how large a fraction
  // would be is nothing to say.
  const spoken = html
    .slice(0, drawn)
    .replace(
      / (xmlns|stretchy|fence|minsize|maxsize|[lr]space|scriptlevel|displaystyle|rowspacing|columnalign|columnspacing|mathvariant(?==.normal))="[^"]*"/g,
      '',
    )
    // The TeX is of the authors' own macros, which say nothing to a reader, and a twentieth of a page.
    .replace(/<annotation[^>]*>[^<]*<\/annotation>|<\/?semantics>/g, '')
    // A space says nothing, and a cell is a row by itself.
    .replace(/<mtext>[\u2003-\u200A\u2063]+<\/mtext>/g, '')
    .replace(
      /<mtd><mstyle>(?:<mrow>((?:(?!<\/?(?:mrow|mtd)).)*)<\/mrow>)?<\/mstyle><\/mtd>/gs,
      '<mtd>$1</mtd>',
    )
    // An operator of one letter, such as an expectation's E: KaTeX writes an element where MathML takes text only.
    .replace(/<mo>(<mi[^>]*>[^<]*<\/mi>)<\/mo>/g, '$1')
    // What is left is one child, and `math` is a row by itself.
    .replace(/(<math[^>]*>)<mrow>(.*)<\/mrow>(?=<\/math>)/s, '$1$2');
  const seen = rounded(html.slice(drawn).replace(/ class="([^"]*)"/g, slimClass));
  const drawnHalf = unwrap(withoutTables(withNamedSpaces(withoutStruts(seen))));
  return spoken + withShortNames(withNamedStruts(withMergedColours(drawnHalf)));
}
