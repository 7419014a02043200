// TeX from MathML: plain LaTeX that any reader can use, where the authors' TeX has macros of its own. The page carries no
// TeX for it; this comes when somebody selects a formula to copy.
import type { MathNode } from './build/mathml.ts';
import { accents, commands, greek, operators, spaces } from './tex-names.ts';

const variants: Readonly<Record<string, string>> = {
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  bold: '\\mathbf',
  'bold-italic': '\\boldsymbol',
  fraktur: '\\mathfrak',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
  italic: '\\mathit',
};

/** Several commands in a row need a space where one ends in a letter and the next begins with one. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce(
      (text, part) => (/\\[a-zA-Z]+$/.test(text) && /^[a-zA-Z]/.test(part) ? `${text} ${part}` : text + part),
      '',
    );
}

const character = (sign: string): string => commands[sign] ?? greek[sign] ?? sign;
const characters = (text: string): string => joined([...text].map(character));

/** A single token stands by itself as an index; anything longer is a group. */
const group = (tex: string): string => `{${tex}}`;

/** Text with what LaTeX would take for a command. */
const plain = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`));

function identifier(text: string, variant: string | undefined): string {
  const style = variant === undefined ? undefined : variants[variant];
  if (style !== undefined) return `${style}${group(characters(text))}`;
  if ([...text].length === 1) return character(text);
  const name = text.replaceAll('\u2009', '\\,');
  if (operators.has(name)) return `\\${name}`;
  return /^[\w\\, ]+$/.test(name)
    ? `\\operatorname${/\\,/.test(name) ? '*' : ''}${group(name)}`
    : characters(text);
}

function text(value: string): string {
  if (spaces[value] !== undefined) return spaces[value] ?? '';
  if ([...value].every((sign) => spaces[sign] !== undefined))
    return [...value].map((sign) => spaces[sign] ?? '').join('');
  return `\\text${group(plain(value).replaceAll('\u00A0', ' '))}`;
}

function scripts(base: string, sub: string | undefined, sup: string | undefined): string {
  // A prime is written by itself, and two scripts in a row need a base that is one.
  const primes = sup !== undefined && /^'+$/.test(sup);
  const whole =
    /[_^]|^\\(frac|tfrac|sqrt)/.test(base) && base.length > 1 ? group(base) : base === '' ? '{}' : base;
  return (
    whole +
    (primes ? sup : '') +
    (sub === undefined ? '' : `_${group(sub)}`) +
    (sup === undefined || primes ? '' : `^${group(sup)}`)
  );
}

const isOperator = (node: MathNode | undefined): boolean => node?.name === 'mo' && /^[∑∏∫]$/.test(node.text);

function limits(base: MathNode | undefined, under: string | undefined, over: string | undefined): string {
  const tex = base ? texOf(base) : '';
  // A sum takes its limits below in a formula of its own; a name such as arg min always does.
  if (isOperator(base) || /^\\(max|min|sup|inf|lim|operatorname\*)/.test(tex))
    return scripts(tex.trim(), under, over);
  if (base?.name === 'munder' || base?.name === 'mover') return scripts(tex, under, over);
  const below = under === undefined ? tex : `\\underset{${under}}{${tex}}`;
  return over === undefined ? below : `\\overset{${over}}{${below}}`;
}

function table(node: MathNode, tag: string): string {
  const rows = node.children.map((row) => row.children.map(texOf).join(' & ')).join(' \\\\ ');
  return `\\begin{${tag}} ${rows} \\end{${tag}}`;
}

const isTable = (node: MathNode | undefined): boolean =>
  node?.name === 'mtable' || (node?.children.length === 1 && isTable(node.children[0]));

const isTall = (tex: string): boolean => /\\(frac|sum|prod|int|begin)/.test(tex);

/** Brackets that grow round what is tall in a row; one that is closed elsewhere stays as it is. */
function withTallBrackets(nodes: readonly MathNode[], parts: readonly string[]): readonly string[] {
  const result = [...parts];
  const open: number[] = [];
  nodes.forEach(({ name, text: sign }, i) => {
    if (name === 'mo' && /^[([{]$/.test(sign)) open.push(i);
    if (name !== 'mo' || !/^[)\]}]$/.test(sign)) return;
    const from = open.pop();
    if (from === undefined || !isTall(parts.slice(from + 1, i).join(''))) return;
    result[from] = `\\left${parts[from] ?? ''}`;
    result[i] = `\\right${parts[i] ?? ''}`;
  });
  return result;
}

/** A row of elements; a brace before a table is a distinction of cases. */
function row(nodes: readonly MathNode[]): string {
  const [first, second] = nodes;
  if (first?.text === '{' && isTable(second) && nodes.length <= 3) {
    const inner = second?.name === 'mtable' ? second : second?.children[0];
    if (inner) return table(inner, 'cases');
  }
  return joined(withTallBrackets(nodes, nodes.map(texOf)));
}

type Children = readonly MathNode[];

const of = (child: MathNode | undefined): string => (child ? texOf(child) : '');

const styled = ({ text, attributes }: MathNode): string => identifier(text, attributes['mathvariant']);

function over(node: MathNode): string {
  const [base, above] = node.children;
  const accent = node.attributes['accent'] === 'true' ? accents[above?.text ?? ''] : undefined;
  return accent === undefined ? limits(base, undefined, of(above)) : `${accent}${group(of(base))}`;
}

const widths: Readonly<Record<string, string>> = { '2em': '\\qquad ', '1em': '\\quad ' };

/** Every element that KaTeX writes, but for the rows. */
const elements: Readonly<Record<string, (node: MathNode, children: Children) => string>> = {
  mi: styled,
  mn: (node) => (node.attributes['mathvariant'] === undefined ? node.text : styled(node)),
  mo: (node) => (/^[\u2061-\u2064]*$/.test(node.text) ? '' : characters(node.text)),
  mtext: (node) => text(node.text),
  mspace: ({ attributes }) => widths[attributes['width'] ?? ''] ?? '\\,',
  mpadded: () => '',
  mphantom: () => '',
  mfrac: (_, [a, b]) => `\\frac{${of(a)}}{${of(b)}}`,
  msqrt: (_, children) => `\\sqrt{${row(children)}}`,
  mroot: (_, [a, b]) => `\\sqrt[${of(b)}]{${of(a)}}`,
  msub: (_, [a, b]) => scripts(of(a).trim(), of(b), undefined),
  msup: (_, [a, b]) => scripts(of(a).trim(), undefined, of(b)),
  msubsup: (_, [a, b, c]) => scripts(of(a).trim(), of(b), of(c)),
  munder: (_, [a, b]) => limits(a, of(b), undefined),
  mover: over,
  munderover: (_, [a, b, c]) => limits(a, of(b), of(c)),
  mtable: (node) => table(node, 'aligned'),
};

const rows = new Set(['', 'math', 'mrow', 'mstyle', 'mtd', 'semantics']);

/** The TeX of an element and what is in it. Throws `RangeError` for an element that it does not know. */
export function texOf(node: MathNode): string {
  if (rows.has(node.name)) return row(node.children);
  const write = elements[node.name];
  if (!write) throw new RangeError(`an element must be one that KaTeX writes; got <${node.name}>`);
  return write(node, node.children);
}
