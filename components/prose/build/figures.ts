// Counts the figures of a chapter in the order in which they stand, so that prose can name one by its number: live
// figures, experiments, and drawings.
import { withoutCode } from './first-use.ts';
import { FormulaError } from './formula.ts';
import { attribute, type TreeNode } from './targets.ts';

/** Components that show a figure, each with what the id of its element begins with; a drawing is named by itself. */
const prefixes: Readonly<Record<string, string>> = {
  Widget: 'widget',
  FramedWidget: 'widget',
  Cell: 'cell',
  FramedCell: 'cell',
  Pipeline: 'figure',
  Backpropagation: 'figure',
  Ties: 'figure',
  GameMap: 'figure',
};

export interface FigureTarget {
  /** What prose calls it by, behind `fig:`. */
  readonly key: string;
  /** The id of its element. */
  readonly anchor: string;
}

function targetOf(name: string, id: string | undefined, isStill: boolean): FigureTarget | undefined {
  const prefix = Object.hasOwn(prefixes, name) ? prefixes[name] : undefined;
  // The map of the game is a picture only where the page brings one of its own.
  if (prefix === undefined || (name === 'GameMap' && !isStill)) return undefined;
  const key = prefix === 'figure' ? name.toLowerCase() : id;
  return key === undefined ? undefined : { key, anchor: `${prefix}-${key}` };
}

/** Finds what a component of a chapter shows; undefined for one that is no figure. */
export function figureOf(node: TreeNode): FigureTarget | undefined {
  const isStill = node.attributes?.some(({ name }) => name === 'still') === true;
  return targetOf(node.name ?? '', attribute(node, 'id'), isStill);
}

/** A figure with its place among those of its chapter, from 1. */
export interface CountedFigure extends FigureTarget {
  readonly place: number;
}

/** Counts the figures of a tree, by their keys. `where` turns a line into file and line for an error. */
export function collectFigures(
  root: TreeNode,
  where: (line: number) => string,
): ReadonlyMap<string, CountedFigure> {
  const figures = new Map<string, CountedFigure>();
  const walk = (node: TreeNode): void => {
    const figure = figureOf(node);
    if (figure) {
      if (figures.has(figure.key))
        throw new FormulaError(
          `the figure “${figure.key}” stands twice`,
          where(node.position?.start.line ?? 0),
        );
      figures.set(figure.key, { ...figure, place: figures.size + 1 });
    }
    node.children?.forEach(walk);
  };
  walk(root);
  return figures;
}

/** Lists the figures of a chapter as it is written. */
export function figuresIn(body: string): readonly FigureTarget[] {
  return [...withoutCode(body).matchAll(/<([A-Z]\w*)([^>]*)>/g)].flatMap(
    ([, name = '', attributes = '']) =>
      targetOf(name, /\bid="([^"]*)"/.exec(attributes)?.[1], /\bstill\b/.test(attributes)) ?? [],
  );
}

/** Numbers a figure by its chapter and its place there: 6.2. */
export const figureNumber = (chapter: number | undefined, place: number): string =>
  chapter === undefined ? String(place) : `${chapter}.${place}`;
