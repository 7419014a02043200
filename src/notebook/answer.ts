// Reads a typed answer, a number or a short expression. The parser is written by hand, because the page's policy forbids
// turning text into script, and because this book writes 2 log 3.
//
//   sum     = product { (+ | −) product }
//   product = signed { [× | /] signed }           a factor may follow without a sign: 2 log 3, 2(1 + x)
//   signed  = { + | − } power
//   power   = atom [ ^ signed ]
//   atom    = number | constant | ( sum ) | function
//   function: in brackets, log(3)/2, it takes what they hold; without, log 3/2, the whole fraction, as it is printed
import { spell } from './answer-spelling.ts';
import { formatNumber } from './unit.ts';

/** A parsed answer: its value, and its text with all brackets written out. */
export interface Reading {
  readonly value: number;
  readonly text: string;
}

const token =
  /\s*(\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|log_?\(?2\)?(?=\s+[\d.√πe(]|\()|log_\(?2\)?|log|ln|exp|sqrt|√|sigmoid|sigma|σ|infinity|inf|∞|pi|π|e|[-+*/^()])/y;

function tokens(text: string): readonly string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match?.[1]) return undefined;
    found.push(match[1]);
  }
  return found;
}

const constants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  π: Math.PI,
  e: Math.E,
  inf: Infinity,
  infinity: Infinity,
  '∞': Infinity,
};

type Unary = (x: number) => number;

interface Known {
  readonly apply: Unary;
  readonly name: string;
  /** Takes the whole fraction behind it. */
  readonly logarithm?: boolean;
}

const sigmoid: Known = { apply: (x) => 1 / (1 + Math.exp(-x)), name: 'σ' };
const root: Known = { apply: Math.sqrt, name: '√' };
const binary: Known = { apply: Math.log2, name: 'log₂', logarithm: true };

function functions(logarithm: Unary): (name: string) => Known | undefined {
  const page: Known = {
    apply: logarithm,
    name: logarithm === Math.log2 ? 'log₂' : 'log',
    logarithm: true,
  };
  const known: Readonly<Record<string, Known>> = {
    ln: { apply: Math.log, name: 'ln', logarithm: true },
    exp: { apply: Math.exp, name: 'exp' },
    sqrt: root,
    '√': root,
    sigmoid,
    sigma: sigmoid,
    σ: sigmoid,
  };
  return (name) => {
    if (name === 'log') return page;
    return /^log/.test(name) ? binary : Object.hasOwn(known, name) ? known[name] : undefined;
  };
}

const longest = 200;

class Unreadable extends Error {}

/** The precedence of an expression, which decides where brackets are written. */
type Binding = 0 | 1 | 2 | 3;

interface Node extends Reading {
  readonly binding: Binding;
}

const bracketed = ({ text, binding }: Node, least: Binding): string => (binding < least ? `(${text})` : text);

class Reader {
  private at = 0;
  private readonly list: readonly string[];
  private readonly named: (name: string) => Known | undefined;

  constructor(list: readonly string[], logarithm: Unary) {
    this.list = list;
    this.named = functions(logarithm);
  }

  read(): Reading {
    const { value, text } = this.sum();
    if (this.at < this.list.length) throw new Unreadable();
    return { value, text };
  }

  private take(...signs: readonly string[]): string | undefined {
    const next = this.list[this.at];
    if (next === undefined || !signs.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private sum(): Node {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const right = this.product();
      left = {
        value: sign === '+' ? left.value + right.value : left.value - right.value,
        text: `${left.text} ${sign === '+' ? '+' : '−'} ${bracketed(right, 1)}`,
        binding: 0,
      };
    }
    return left;
  }

  private product(): Node {
    let left = this.signed();
    for (;;) {
      const next = this.list[this.at];
      if (next === undefined || '+-)^'.includes(next)) return left;
      const divides = this.take('/') !== undefined;
      // Two numbers side by side are a slip, not a product.
      if (!divides && !this.take('*') && /^[.\d]/.test(next)) throw new Unreadable();
      left = join(left, divides ? '/' : '·', this.signed());
    }
  }

  private signed(): Node {
    if (this.take('-')) {
      const { value, ...node } = this.signed();
      return { value: -value, text: `−${bracketed({ value, ...node }, 1)}`, binding: 1 };
    }
    if (this.take('+')) return this.signed();
    return this.power();
  }

  private power(): Node {
    const base = this.atom();
    if (!this.take('^')) return base;
    const exponent = this.signed();
    const text = `${bracketed(base, 3)}^${bracketed(exponent, 3)}`;
    return { value: base.value ** exponent.value, text, binding: 2 };
  }

  private atom(): Node {
    const next = this.list[this.at];
    if (next === undefined) throw new Unreadable();
    this.at += 1;
    if (next === '(') return this.closing();
    const known = this.named(next);
    if (known) return this.applied(known);
    const value = constants[next] ?? Number(next);
    if (Number.isNaN(value)) throw new Unreadable();
    const name = next === 'pi' ? 'π' : /^inf/.test(next) ? '∞' : next;
    return { value, text: name, binding: 3 };
  }

  private closing(): Node {
    const inside = this.sum();
    if (!this.take(')')) throw new Unreadable();
    return inside;
  }

  private applied({ apply, name, logarithm = false }: Known): Node {
    const inBrackets = this.list[this.at] === '(';
    let argument = inBrackets ? this.atom() : this.power();
    // log (2/3)² takes the power, log(3)/2 does not take the half.
    if (inBrackets && this.take('^')) {
      const exponent = this.signed();
      const text = `${bracketed(argument, 3)}^${bracketed(exponent, 3)}`;
      argument = { value: argument.value ** exponent.value, text, binding: 2 };
    }
    if (logarithm && !inBrackets) while (this.take('/')) argument = join(argument, '/', this.power());
    return { value: apply(argument.value), text: `${name}(${argument.text})`, binding: 3 };
  }
}

function join(left: Node, sign: '/' | '·', right: Node): Node {
  const divides = sign === '/';
  return {
    value: divides ? left.value / right.value : left.value * right.value,
    text: `${bracketed(left, 1)}${divides ? '/' : ' · '}${bracketed(right, divides ? 2 : 1)}`,
    binding: 1,
  };
}

/** Parses a typed answer; undefined if it is not a number. `logarithm` is the meaning of log on this page. */
export function readAnswerText(typed: string, logarithm: Unary = Math.log): Reading | undefined {
  // No answer is this long, and nesting that deep would overflow the stack.
  if (typed.length > longest) return undefined;
  const list = tokens(spell(typed));
  if (!list || list.length === 0) return undefined;
  try {
    const reading = new Reader(list, logarithm).read();
    return Number.isNaN(reading.value) ? undefined : reading;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Evaluates a typed answer; undefined if it is not a number. */
export const readExpression = (typed: string, logarithm?: Unary): number | undefined =>
  readAnswerText(typed, logarithm)?.value;

/** Tells whether an answer is a plain number, whose value need not be shown. */
const isPlainNumber = (text: string): boolean => /^−?(\d+\.?\d*|\.\d+|∞)$/.test(text);

/** Writes how an answer was read: “½ log 4/3” as “1/2 · log(4/3) = 0.144”. Undefined if that adds nothing. */
export function readingSentence(
  typed: string,
  { value, text }: Reading,
  decimals: number,
): string | undefined {
  if (isPlainNumber(text)) {
    const asTyped = typed.trim().replace(/^-/, '−');
    return asTyped === text || asTyped === `+${text}` ? undefined : text;
  }
  const places = Number.isInteger(value) ? 0 : Math.max(3, decimals);
  return `${text} = ${formatNumber(value, places)}`;
}
