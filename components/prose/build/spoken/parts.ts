// What a label's TeX is made of, told by its tree alone.
import type { Relation } from '../../../../src/notebook/words/spoken.ts';
import { functionLetters, functionNames, prefixes, relationSigns } from './names.ts';
import type { Tex } from './tex-tree.ts';

export type List = readonly Tex[];

export const nameOf = (node: Tex): string =>
  node.kind === 'command' ? node.name : node.kind === 'sign' || node.kind === 'letter' ? node.text : '';
export const baseOf = (node: Tex): Tex => (node.kind === 'scripts' ? node.base : node);
export const isSign = (node: Tex | undefined, ...signs: readonly string[]): boolean =>
  node !== undefined && baseOf(node).kind === 'sign' && signs.includes(nameOf(baseOf(node)));

const isRelation = (name: string): name is Relation => Object.hasOwn(relationSigns, name);

/** What compares is known by its command or its sign, under one name. */
export const relationOf = (node: Tex): Relation | undefined => {
  const name = nameOf(node).replace(/^(le|ge|ne)q$/, '$1');
  return node.kind !== 'letter' && isRelation(name) ? name : undefined;
};

export function isFunction(node: Tex | undefined): boolean {
  if (!node) return false;
  const base = baseOf(node);
  return base.kind === 'letter'
    ? functionLetters.has(base.text)
    : base.kind === 'command' && (functionNames.has(base.name) || /^(hat|bar|mathcal)$/.test(base.name));
}

/** What is said before what it is of: a logarithm, an expectation, a sum. */
export const isPrefix = (node: Tex): boolean =>
  baseOf(node).kind === 'command' && prefixes.has(nameOf(baseOf(node)));

/** d/da, whose two d stand upright. */
export function isDerivative(nodes: List, at: number): boolean {
  const upright = (node: Tex | undefined): boolean =>
    node?.kind === 'command' && node.name === 'mathrm' && nameOf(node.parts[0]?.[0] ?? node) === 'd';
  return upright(nodes[at]) && isSign(nodes[at + 1], '/') && upright(nodes[at + 2]);
}

/** Whether a part has to be kept together when it is read: it adds, subtracts or compares. */
export const isCompound = (nodes: List): boolean =>
  nodes.some((node, i) => (i > 0 && isSign(node, '+', '-')) || relationOf(node) !== undefined);

const depthOf = (node: Tex | undefined): number =>
  isSign(node, '(', '[') ? 1 : isSign(node, ')', ']') ? -1 : 0;

/** What stands between a bracket and the one that closes it, and where that is; nothing where none does. */
export function bracketFrom(nodes: List, from: number): readonly [inner: List, end: number] | undefined {
  let depth = 0;
  for (let i = from; i < nodes.length; i++) {
    depth += depthOf(nodes[i]);
    if (depth === 0) return [nodes.slice(from + 1, i), i];
  }
  return undefined;
}

/** The arguments of a function, cut at the commas that are no inner function's. */
export function partsOf(nodes: List): readonly List[] {
  const parts: Tex[][] = [[]];
  let depth = 0;
  for (const node of nodes) {
    depth += depthOf(node);
    if (depth === 0 && isSign(node, ',')) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}
