// A formula in words, for where only text can stand: the name of a picture, of a button that saves it, of an option.
// It knows the TeX that labels use. What it has no words for throws, so that no label reaches a page half spoken.
import type { Language } from '../../../../src/notebook/language.ts';
import type { SpokenWords } from '../../../../src/notebook/words/spoken.ts';
import { spokenWords } from '../words.ts';
import { relationSigns, symbols } from './names.ts';
import {
  baseOf,
  bracketFrom,
  isCompound,
  isDerivative,
  isFunction,
  isPrefix,
  isSign,
  nameOf,
  partsOf,
  relationOf,
  type List,
} from './parts.ts';
import { parseTex, type Tex } from './tex-tree.ts';

/** What is said next, where it ends, and how it joins what was said before. */
interface Step {
  readonly words: string;
  readonly end: number;
  /** Whether it can be multiplied by what comes. */
  readonly operand: boolean;
  /** Whether what stands before it multiplies it, and that is said. */
  readonly multiplies?: boolean;
  /** A comma has no space before it. */
  readonly touches?: boolean;
}

type Names = Readonly<Record<string, string>>;

/** A name of a list, where the list has it. */
const find = (names: Names, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

class Speaker {
  private readonly words: SpokenWords;
  private readonly tex: string;

  constructor(words: SpokenWords, tex: string) {
    this.words = words;
    this.tex = tex;
  }

  private fail(what: string): never {
    throw new RangeError(`the label $${this.tex}$ must be TeX that has words; got ${what}`);
  }

  /** A whole formula, or a part in brackets: what is compared, and by what. */
  list(nodes: List): string {
    const places = nodes.flatMap((node, i) => (relationOf(node) === undefined ? [] : [i]));
    const sides = [...places, nodes.length].map((end, k) =>
      this.sum(nodes.slice(k === 0 ? 0 : (places[k - 1] ?? 0) + 1, end)),
    );
    const [left = '', right = ''] = sides;
    const between = places.flatMap((at) => relationOf(nodes[at] as Tex) ?? []);
    const [relation] = between;
    if (!relation) return left;
    if (between.length === 1) return this.words.relations[relation](left, right);
    // A chain has no sentence of its own: signs, as it is written.
    return sides
      .map((side, k) => `${side} ${between[k] ? relationSigns[between[k]] : ''}`)
      .join(' ')
      .trim();
  }

  /** Things one after the other: added, multiplied, listed. */
  private sum(nodes: List): string {
    let said = '';
    let operand = false;
    for (let i = 0; i < nodes.length; i++) {
      const step: Step = this.withBracket(nodes, i, operand) ?? this.alone(nodes, i, operand);
      const times = operand && step.multiplies ? this.words.times : '';
      said += `${times}${step.touches ? '' : ' '}${step.words}`;
      ({ end: i, operand } = step);
    }
    return said.trim();
  }

  /** Something with the bracket behind it: (1 − p), log(1 − p), D(x). */
  private withBracket(nodes: List, i: number, operand: boolean): Step | undefined {
    const node = nodes[i] as Tex;
    const isBracket = isSign(node, '(', '[');
    if (!isBracket && !isSign(nodes[i + 1], '(', '[')) return undefined;
    const prefixed = isPrefix(node);
    if (!isBracket && !prefixed && !isFunction(node)) return undefined;
    const [inner, end] = this.bracket(nodes, isBracket ? i : i + 1);
    const list = this.arguments(inner).join(', ');
    const said = (): string => this.one(node) + this.words.applied(this.arguments(inner));
    const words = isBracket ? `(${list})` : prefixed ? this.applied(node, inner) : said();
    const multiplies = operand && (isBracket || prefixed);
    return { words: this.withScripts(words, nodes[end] as Tex), end, operand: true, multiplies };
  }

  private alone(nodes: List, i: number, operand: boolean): Step {
    const node = nodes[i] as Tex;
    const name = nameOf(node);
    if (isSign(node, ',', ';', ':', '.', '!')) return { words: name, end: i, operand: false, touches: true };
    if (name === 'colon') return { words: ':', end: i, operand: false, touches: true };
    if (isSign(node, "'")) return { words: this.words.prime, end: i, operand: true };
    if (isDerivative(nodes, i)) {
      const by = this.sum(nodes.slice(i + 3));
      return { words: this.words.derivative(by), end: nodes.length, operand: true };
    }
    const operator = node.kind === 'letter' ? undefined : find(this.words.operators, name);
    if (operator !== undefined) {
      const isSignOf = name === '-' && !operand;
      return { words: isSignOf ? this.words.minus : operator, end: i, operand: false };
    }
    if (isPrefix(node)) return { words: this.prefix(node), end: i, operand: false, multiplies: true };
    return { words: this.one(node), end: i, operand: true };
  }

  private bracket(nodes: List, from: number): readonly [inner: List, end: number] {
    return bracketFrom(nodes, from) ?? this.fail('a bracket that is not closed');
  }

  private arguments(nodes: List): readonly string[] {
    return partsOf(nodes).map((part) => this.list(part));
  }

  /** “log base 2 of”, “expectation over x of”. */
  private prefix(node: Tex): string {
    const base = nameOf(baseOf(node));
    const name = find(this.words.prefixes, base) ?? this.fail(`\\${base}`);
    if (node.kind !== 'scripts') return name;
    const { sub, sup } = node;
    if (sup) return this.fail(`a power of \\${base}`);
    const under = this.list(sub ?? []);
    return base === 'log' ? this.words.logarithm(under) : this.words.over(name, under);
  }

  private applied(node: Tex, inner: List): string {
    const of = this.arguments(inner).join(', ');
    if (/^(E|Expect|Var)$/.test(nameOf(baseOf(node)))) return this.words.moment(this.prefix(node), of);
    return this.words.prefixed(this.prefix(node), isCompound(inner) ? `(${of})` : of);
  }

  private fraction([top = [], bottom = []]: readonly List[]): string {
    const number = (nodes: List): number | undefined =>
      nodes.length === 1 && nodes[0]?.kind === 'number' ? Number(nodes[0].text) : undefined;
    const part = (nodes: List): string => (isCompound(nodes) ? `(${this.list(nodes)})` : this.list(nodes));
    return this.words.fraction({
      top: part(top),
      bottom: part(bottom),
      numerator: number(top),
      denominator: number(bottom),
    });
  }

  private one(node: Tex): string {
    switch (node.kind) {
      case 'number':
      case 'letter':
      case 'words':
        return node.text;
      case 'group':
        return this.list(node.inner);
      case 'scripts':
        return this.withScripts(this.one(node.base), node);
      case 'sign':
        return node.text === '*' ? this.words.star : this.fail(`“${node.text}”`);
      case 'command':
        return this.command(node.name, node.parts);
    }
  }

  private command(name: string, parts: readonly List[]): string {
    const [first = [], second = []] = parts;
    const a = this.list(first);
    const b = this.list(second);
    switch (name) {
      case 'frac':
      case 'tfrac':
      case 'dfrac':
        return this.fraction(parts);
      case 'KL':
        return this.words.kl(a, b);
      case 'JSD':
        return this.words.jsd(a, b);
      case 'sqrt':
        return this.words.root(a);
      case 'mathrm':
      case 'mathbf':
      case 'mathbb':
      case 'mathcal':
      case 'operatorname':
        return first.every(({ kind }) => kind === 'letter') ? first.map(nameOf).join('') : a;
    }
    const accent = find(this.words.accents, name);
    if (accent !== undefined) return `${a} ${accent}`;
    return find(this.words.things, name) ?? find(symbols, name) ?? this.fail(`\\${name}`);
  }

  private withScripts(base: string, node: Tex): string {
    if (node.kind !== 'scripts') return base;
    const { sub, sup } = node;
    const [under] = sub ?? [];
    // A number or a word is part of the name; a letter counts.
    const kind = sub?.length !== 1 || under?.kind === 'letter' ? 'count' : 'name';
    const index = sub ? this.words.index(this.list(sub), kind) : '';
    return base + index + (sup ? this.power(sup) : '');
  }

  private power(sup: List): string {
    const power = this.list(sup);
    return power === this.words.star ? ` ${power}` : this.words.power(power);
  }
}

/** `\KL{\p}{\q}` is “KL divergence of p from q”, `\frac12` in Korean “2분의 1”. Throws `RangeError` for TeX without words. */
export function spokenFormula(tex: string, language: Language): string {
  return new Speaker(spokenWords[language], tex).list(parseTex(tex)).replaceAll(/\s+/g, ' ').trim();
}

/** A label with its formulas between dollar signs, all of it in words. */
export function spokenText(text: string, language: Language): string {
  return text
    .split('$')
    .map((part, i) => (i % 2 === 1 ? spokenFormula(part, language) : part))
    .join('');
}

/** The name of an option of an exercise, where it holds a formula; words alone are their own name. */
export const optionName = (text: string, language: Language): string | undefined =>
  text.includes('$') ? spokenText(text.replaceAll(/[*`]/g, ''), language) : undefined;
