// Numbers the formulas and statements that a reference can point at, for each page in reading order.
import { FormulaError } from './formula.ts';

/** The part of a syntax tree that counting needs. */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number; readonly offset?: number } };
}

/** A formula or a statement with its number. */
export interface Target {
  /** Each kind is counted by itself: formulas, definitions, theorems, exercises. */
  readonly kind: string;
  readonly number: number;
}

export interface Targets {
  readonly byId: ReadonlyMap<string, Target>;
  /** By the offset at which the element begins, which tells two elements of one kind apart. */
  readonly byOffset: ReadonlyMap<number, Target>;
}

const label = /\\label\{([^}]*)\}/;

/** Removes the label from a formula: KaTeX has no labels, and the number is printed beside the formula. */
export function takeLabel(tex: string): { readonly tex: string; readonly id: string | undefined } {
  return { tex: tex.replace(label, '').trim(), id: label.exec(tex)?.[1] };
}

export function attribute(node: TreeNode, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Numbers the formulas and counted elements of a tree. `where` turns a line into file and line for an error. */
export function collectTargets(
  root: TreeNode,
  counted: readonly string[],
  where: (line: number) => string,
): Targets {
  const byId = new Map<string, Target>();
  const byOffset = new Map<number, Target>();
  const counts = new Map<string, number>();
  const add = (node: TreeNode, kind: string, id: string | undefined): void => {
    const target = { kind, number: (counts.get(kind) ?? 0) + 1 };
    counts.set(kind, target.number);
    const { line, offset } = node.position?.start ?? { line: 0 };
    if (offset !== undefined) byOffset.set(offset, target);
    if (id === undefined) return;
    if (byId.has(id)) throw new FormulaError(`the label “${id}” is used twice`, where(line));
    byId.set(id, target);
  };
  const walk = (node: TreeNode): void => {
    if (node.type === 'math') {
      const { id } = takeLabel(node.value ?? '');
      const line = node.position?.start.line ?? 0;
      if (id !== undefined && !/^eq:[a-z0-9-]+$/.test(id)) {
        throw new FormulaError(`a formula’s label looks like eq:kl, not like “${id}”`, where(line));
      }
      if (id !== undefined) add(node, 'equation', id);
    } else if (node.name && counted.includes(node.name)) {
      add(node, node.name, attribute(node, 'id'));
    }
    node.children?.forEach(walk);
  };
  walk(root);
  return { byId, byOffset };
}
