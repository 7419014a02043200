// Parses MathML into a tree of plain objects, at build and in a browser alike.

export interface MathNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[];
  /** The text of a leaf; empty for an element with children. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' };

/** Decodes the character references that `escapeHtml` and a browser's `outerHTML` write. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex as string, 16));
    return entities[name] ?? whole;
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescapeHtml(value)]));
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MathNode[];
  text: string;
}

/**
 * Parses MathML, and returns a root whose children are its elements.
 *
 * @throws RangeError if it is not well-formed
 */
export function parseMathml(html: string): MathNode {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [whole, closes, name = '', attributes = '', empty] of html.matchAll(
    /<(\/?)([a-z]+)([^>]*?)(\/?)>|[^<]+/g,
  )) {
    const top = open.at(-1) ?? root;
    if (name === '') top.text += unescapeHtml(whole);
    else if (closes === '/') {
      if (top.name !== name || open.length === 1)
        throw new RangeError(`a closing tag must close <${top.name}>; got </${name}>`);
      open.pop();
      open.at(-1)?.children.push(top);
    } else {
      const node = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (empty === '/') top.children.push(node);
      else open.push(node);
    }
  }
  if (open.length !== 1)
    throw new RangeError(`<${open.at(-1)?.name}> must be closed; got the end of the MathML`);
  return root;
}

/** The number of children of elements that take a fixed number. */
const arity: Readonly<Record<string, number>> = {
  mfrac: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  mroot: 2,
  msubsup: 3,
  munderover: 3,
};
/** Elements that hold only text. */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

const hasBase = ({ name, children }: MathNode): boolean =>
  (name === 'msub' && children[0]?.text === 'log') || children.some(hasBase);

function faultIn({ name, children }: MathNode): string | undefined {
  const wanted = arity[name];
  if (wanted !== undefined && children.length !== wanted)
    return `its MathML has a <${name}> of ${children.length} parts, which takes ${wanted}`;
  if (tokens.has(name) && children.length > 0)
    return `its MathML has a <${children[0]?.name}> within <${name}>, which takes text`;
  if (name === 'msub' && children[0] && hasBase(children[0])) return 'a logarithm has two bases';
  for (const child of children) {
    const fault = faultIn(child);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Finds the first fault in the MathML of a formula; undefined if there is none. */
export function faultOfMathml(html: string): string | undefined {
  const [math = ''] = /<math[^>]*>.*<\/math>/s.exec(html) ?? [];
  if (math === '') return 'it has no MathML';
  return faultIn(parseMathml(math));
}
