// A formula in words, for where only text can stand: the name of a picture, of a button that saves it, of an option.
// It knows the TeX that labels use. What it has no words for throws, so that no label reaches a page half spoken.
// It is long because one walk over a formula speaks both languages, which put its parts in another order.
import type { Language, Localized } from '../../../../src/notebook/language.ts';
import { particle, withParticle } from '../../../../src/notebook/particles.ts';
import { fractions, operators, prefixes, relations, smallNumbers, things } from './names.ts';
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

const accents: Localized<Readonly<Record<string, string>>> = {
  en: { hat: 'hat', widehat: 'hat', bar: 'bar', overline: 'bar', tilde: 'tilde' },
  ko: { hat: '햇', widehat: '햇', bar: '바', overline: '바', tilde: '틸데' },
};

class Speaker {
  private readonly language: Language;
  private readonly tex: string;

  constructor(language: Language, tex: string) {
    this.language = language;
    this.tex = tex;
  }

  private pick<Text>(en: Text, ko: Text): Text {
    return this.language === 'en' ? en : ko;
  }

  private fail(what: string): never {
    throw new RangeError(`there are no words for ${what} in the label $${this.tex}$`);
  }

  /** A whole formula, or a part in brackets: what is compared, and by what. */
  list(nodes: List): string {
    const places = nodes.flatMap((node, i) => (relationOf(node) === undefined ? [] : [i]));
    const sides = [...places, nodes.length].map((end, k) =>
      this.sum(nodes.slice(k === 0 ? 0 : (places[k - 1] ?? 0) + 1, end)),
    );
    const [left = '', right = ''] = sides;
    const between = places.map(
      (at) => relations[relationOf(nodes[at] as Tex) ?? ''] ?? this.fail('a relation'),
    );
    const [relation] = between;
    if (!relation) return left;
    // A chain has no sentence of its own: signs, as it is written.
    if (between.length > 1)
      return sides
        .map((side, k) => `${side} ${between[k]?.sign ?? ''}`)
        .join(' ')
        .trim();
    if (this.language === 'en') return [left, relation.en, right].filter(Boolean).join(' ');
    const [before, behind] = relation.ko;
    return `${left}${left && particle(left, '은/는')} ${before}${right}${behind}`.trim();
  }

  /** Things one after the other: added, multiplied, listed. */
  private sum(nodes: List): string {
    let said = '';
    let operand = false;
    for (let i = 0; i < nodes.length; i++) {
      const step: Step = this.withBracket(nodes, i, operand) ?? this.alone(nodes, i, operand);
      const times = operand && step.multiplies ? this.pick(' times', ' 곱하기') : '';
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
    const list = this.arguments(inner, ', ');
    const of = this.pick(` of ${this.arguments(inner, ' and ')}`, `(${list})`);
    const words = isBracket ? `(${list})` : prefixed ? this.applied(node, inner) : this.one(node) + of;
    const multiplies = operand && (isBracket || prefixed);
    return { words: this.withScripts(words, nodes[end] as Tex), end, operand: true, multiplies };
  }

  private alone(nodes: List, i: number, operand: boolean): Step {
    const node = nodes[i] as Tex;
    const name = nameOf(node);
    if (isSign(node, ',', ';', ':', '.', '!')) return { words: name, end: i, operand: false, touches: true };
    if (name === 'colon') return { words: ':', end: i, operand: false, touches: true };
    if (isSign(node, "'")) return { words: this.pick('prime', '프라임'), end: i, operand: true };
    if (isDerivative(nodes, i)) {
      const by = this.sum(nodes.slice(i + 3));
      return { words: this.pick(`d by d ${by}`, `d/d${by}`), end: nodes.length, operand: true };
    }
    if (Object.hasOwn(operators.en, name) && node.kind !== 'letter') {
      const isSignOf = name === '-' && !operand;
      const words = isSignOf ? this.pick('minus', '마이너스') : operators[this.language][name];
      return { words: words ?? this.fail(name), end: i, operand: false };
    }
    if (isPrefix(node)) return { words: this.prefix(node), end: i, operand: false, multiplies: true };
    return { words: this.one(node), end: i, operand: true };
  }

  private bracket(nodes: List, from: number): readonly [inner: List, end: number] {
    return bracketFrom(nodes, from) ?? this.fail('a bracket that is not closed');
  }

  private arguments(nodes: List, joint: string): string {
    return partsOf(nodes)
      .map((part) => this.list(part))
      .join(joint);
  }

  /** “log base 2 of”, “expectation over x of”. */
  private prefix(node: Tex): string {
    const base = nameOf(baseOf(node));
    const name = prefixes[this.language][base] ?? this.fail(`\\${base}`);
    if (node.kind !== 'scripts') return name;
    const { sub, sup } = node;
    if (sup) return this.fail(`a power of \\${base}`);
    const under = this.list(sub ?? []);
    if (base === 'log') return this.pick(`log base ${under} of`, `밑이 ${under}인 로그`);
    return this.pick(name.replace(/ of$/, ` over ${under} of`), `${under}에 대한 ${name}`);
  }

  private applied(node: Tex, inner: List): string {
    const of = this.arguments(inner, ', ');
    const behind = /^(E|Expect|Var)$/.test(nameOf(baseOf(node)));
    const needsBrackets = !behind && isCompound(inner);
    const shown = needsBrackets ? `(${of})` : of;
    return this.language === 'ko' && behind
      ? `${of}의 ${this.prefix(node)}`
      : `${this.prefix(node)} ${shown}`;
  }

  private fraction([top = [], bottom = []]: readonly List[]): string {
    const number = (nodes: List): number | undefined =>
      nodes.length === 1 && nodes[0]?.kind === 'number' ? Number(nodes[0].text) : undefined;
    const [n, d] = [number(top), number(bottom)];
    const part = (nodes: List): string => (isCompound(nodes) ? `(${this.list(nodes)})` : this.list(nodes));
    if (this.language === 'ko') return `${part(bottom)}분의 ${part(top)}`;
    const names = d === undefined ? undefined : fractions[d];
    if (n !== undefined && names && n < 10) return `${smallNumbers[n]} ${names[n === 1 ? 0 : 1]}`;
    return `${part(top)} over ${part(bottom)}`;
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
        return node.text === '*' ? this.pick('star', '스타') : this.fail(`“${node.text}”`);
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
        return this.pick(
          `KL divergence of ${a} from ${b}`,
          `${withParticle(a, '을/를')} ${withParticle(b, '으로/로')} 대신할 때의 KL 발산`,
        );
      case 'JSD':
        return this.pick(
          `Jensen–Shannon divergence of ${a} and ${b}`,
          `${a}${particle(a, '과/와')} ${b}의 젠슨-섀넌 발산`,
        );
      case 'sqrt':
        return this.pick(`square root of ${a}`, `${a}의 제곱근`);
      case 'mathrm':
      case 'mathbf':
      case 'mathbb':
      case 'mathcal':
      case 'operatorname':
        return first.every(({ kind }) => kind === 'letter') ? first.map(nameOf).join('') : a;
    }
    const accent = accents[this.language][name];
    if (accent !== undefined) return `${a} ${accent}`;
    const names = things[this.language];
    return Object.hasOwn(names, name) ? (names[name] ?? '') : this.fail(`\\${name}`);
  }

  private withScripts(base: string, node: Tex): string {
    if (node.kind !== 'scripts') return base;
    const { sub, sup } = node;
    const [under] = sub ?? [];
    // A number or a word is part of the name; a letter counts.
    const counts = this.language === 'en' && (sub?.length !== 1 || under?.kind === 'letter');
    const index = sub ? ` ${counts ? 'sub ' : ''}${this.list(sub)}` : '';
    return base + index + (sup ? this.power(sup) : '');
  }

  private power(sup: List): string {
    const power = this.list(sup);
    if (power === '2') return this.pick(' squared', '의 제곱');
    if (power === '3') return this.pick(' cubed', '의 세제곱');
    if (power === this.pick('star', '스타')) return ` ${power}`;
    return this.pick(` to the ${power}`, `의 ${power}제곱`);
  }
}

/** `\KL{\p}{\q}` is “KL divergence of p from q”, `\frac12` in Korean “2분의 1”. Throws `RangeError` for TeX without words. */
export function spokenFormula(tex: string, language: Language): string {
  return new Speaker(language, tex).list(parseTex(tex)).replaceAll(/\s+/g, ' ').trim();
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
