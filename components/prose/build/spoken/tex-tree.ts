// The little TeX of labels as a tree. It knows commands by their name only: what they mean is `words.ts`'s affair.

export type Tex =
  | { readonly kind: 'number' | 'letter' | 'sign' | 'words'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly parts: readonly (readonly Tex[])[] }
  | { readonly kind: 'group'; readonly inner: readonly Tex[] }
  | {
      readonly kind: 'scripts';
      readonly base: Tex;
      readonly sub: readonly Tex[] | undefined;
      readonly sup: readonly Tex[] | undefined;
    };

/** How many arguments a command takes; those that are not here take none. */
const takes: Readonly<Record<string, number>> = {
  frac: 2,
  tfrac: 2,
  dfrac: 2,
  KL: 2,
  JSD: 2,
  sqrt: 1,
  hat: 1,
  bar: 1,
  tilde: 1,
  widehat: 1,
  overline: 1,
  mathrm: 1,
  mathbf: 1,
  mathbb: 1,
  mathcal: 1,
  operatorname: 1,
};
/** Spaces and sizes, which nobody reads. */
const silent = new Set([
  ',',
  ';',
  ':',
  '!',
  ' ',
  '>',
  'quad',
  'qquad',
  'left',
  'right',
  'limits',
  'nolimits',
  'displaystyle',
  'bigl',
  'bigr',
  'Bigl',
  'Bigr',
  'biggl',
  'biggr',
  'Biggl',
  'Biggr',
  'big',
  'Big',
  'bigg',
  'Bigg',
]);

/**
 * Parses the TeX of a label.
 *
 * @throws RangeError if a brace, an argument or the base of a script is missing
 */
export function parseTex(tex: string): readonly Tex[] {
  const tokens = tex.match(/\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\s+|./gsu) ?? [];
  let at = 0;
  const fail = (what: string): never => {
    throw new RangeError(`${tex} must be well-formed TeX; got ${what}`);
  };
  const skipSpace = (): void => {
    while (/^\s/.test(tokens[at] ?? '')) at += 1;
  };

  function text(): string {
    skipSpace();
    if (tokens[at++] !== '{') fail('a \\text without braces');
    const from = at;
    while (at < tokens.length && tokens[at] !== '}') at += 1;
    if (at === tokens.length) fail('a brace that is not closed');
    return tokens.slice(from, at++).join('');
  }

  /** One argument: a group, or the next token alone, of a number its first digit. */
  function argument(): readonly Tex[] {
    skipSpace();
    const token = tokens[at] ?? '';
    if (token === '{') return group();
    if (/^\d{2,}/.test(token)) {
      tokens.splice(at, 1, token.slice(0, 1), token.slice(1));
    }
    const one = atom();
    return one ? [one] : fail('a missing argument');
  }

  function group(): readonly Tex[] {
    at += 1;
    const inner = list('}');
    at += 1;
    return inner;
  }

  function atom(): Tex | undefined {
    const token = tokens[at++] ?? '';
    if (/^\s/.test(token)) return undefined;
    if (token === '{') {
      at -= 1;
      return { kind: 'group', inner: group() };
    }
    if (/^\d/.test(token)) return { kind: 'number', text: token };
    if (/^[a-zA-Z]$/.test(token)) return { kind: 'letter', text: token };
    if (!token.startsWith('\\')) return { kind: 'sign', text: token };
    const name = token.slice(1);
    if (silent.has(name)) return undefined;
    if (name === 'text' || name === 'textrm') return { kind: 'words', text: text() };
    const parts = Array.from({ length: takes[name] ?? 0 }, argument);
    return { kind: 'command', name, parts };
  }

  function list(end?: string): readonly Tex[] {
    const found: Tex[] = [];
    while (at < tokens.length && tokens[at] !== end) {
      const token = tokens[at] ?? '';
      if (token === '}') fail('a brace too many');
      if (token === '_' || token === '^') {
        at += 1;
        const part = argument();
        const last = found.pop() ?? fail('a script of nothing');
        const { base, sub, sup } =
          last.kind === 'scripts' ? last : { base: last, sub: undefined, sup: undefined };
        found.push({
          kind: 'scripts',
          base,
          sub: token === '_' ? part : sub,
          sup: token === '^' ? part : sup,
        });
        continue;
      }
      const one = atom();
      if (one) found.push(one);
    }
    if (end !== undefined && at >= tokens.length) fail('a brace that is not closed');
    return found;
  }
  return list();
}
