// What a reader types as an answer: a number or a short expression. Read by hand, because a page that may not turn
// text into script has no other way, and because 2 log 3 is how this book writes numbers.

/** ½ after a whole number adds to it; ² is a power. Both come apart by Unicode's own table. */
function spell(_: string, whole: string, run: string): string {
  const digits = run.normalize('NFKC').replaceAll('\u2044', '/');
  return digits.includes('/') ? `(${whole || '0'}+${digits})` : `${whole}^${digits}`;
}

/** The many ways to write one sign become one: full-width digits, ½, ², a true minus, ×, a decimal comma. */
function plain(text: string): string {
  const spelled = text
    .replace(/(\d*)(\p{No}+)/gu, spell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/%/g, '/100')
    .replace(/\*\*/g, '^');
  // A comma between digits is a decimal comma, unless a point shows that it parts thousands: then nobody can know.
  return spelled.includes('.')
    ? spelled
    : spelled.replace(/(\d),(\d)/g, '$1.$2').replace(/^([-+]?),(\d)/, '$1.$2');
}

const token =
  /\s*(\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|log2|log|ln|exp|sqrt|√|infinity|inf|∞|pi|π|e|[-+*/^()])/y;

function tokens(text: string): readonly string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
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

function functions(logarithm: Unary): Readonly<Record<string, Unary>> {
  return { log: logarithm, log2: Math.log2, ln: Math.log, exp: Math.exp, sqrt: Math.sqrt, '√': Math.sqrt };
}

const longest = 200;

class Unreadable extends Error {}

/** Sums of products of signed powers; a function takes the power that follows it, so that log 3/2 is (log 3)/2. */
class Reader {
  private at = 0;
  private readonly list: readonly string[];
  private readonly named: Readonly<Record<string, Unary>>;

  constructor(list: readonly string[], logarithm: Unary) {
    this.list = list;
    this.named = functions(logarithm);
  }

  read(): number {
    const value = this.sum();
    if (this.at < this.list.length) throw new Unreadable();
    return value;
  }

  private take(...signs: readonly string[]): string | undefined {
    const next = this.list[this.at];
    if (next === undefined || !signs.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      value += sign === '+' ? this.product() : -this.product();
    }
    return value;
  }

  private product(): number {
    let value = this.signed();
    for (;;) {
      const next = this.list[this.at];
      if (next === undefined || '+-)^'.includes(next)) return value;
      if (this.take('/')) value /= this.signed();
      else {
        // A factor may follow without a sign, 2 log 3 or 2(1 + x), but two numbers side by side are a slip.
        if (!this.take('*') && /^[.\d]/.test(next)) throw new Unreadable();
        value *= this.signed();
      }
    }
  }

  private signed(): number {
    if (this.take('-')) return -this.signed();
    if (this.take('+')) return this.signed();
    return this.power();
  }

  private power(): number {
    const base = this.atom();
    return this.take('^') ? base ** this.signed() : base;
  }

  private atom(): number {
    const next = this.list[this.at];
    if (next === undefined) throw new Unreadable();
    this.at += 1;
    if (next === '(') {
      const value = this.sum();
      if (!this.take(')')) throw new Unreadable();
      return value;
    }
    const apply = this.named[next];
    if (apply) return apply(this.power());
    const value = constants[next] ?? Number(next);
    if (Number.isNaN(value)) throw new Unreadable();
    return value;
  }
}

/** The value of what was typed, or nothing where it is no number. `logarithm` is what log means on this page. */
export function readExpression(text: string, logarithm: Unary = Math.log): number | undefined {
  // No answer is this long, and nesting that deep would overflow the stack.
  if (text.length > longest) return undefined;
  const list = tokens(plain(text));
  if (!list || list.length === 0) return undefined;
  try {
    const value = new Reader(list, logarithm).read();
    return Number.isNaN(value) ? undefined : value;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
