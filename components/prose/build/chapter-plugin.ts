// Extends Markdown while a chapter is compiled: typesets formulas, numbers statements and exercises, resolves references,
// and tells every component that can fail its place, so that a wrong formula or number fails the build with file and line.
// It is our own, because rehype-katex pins KaTeX 0.16 and is not a plugin of Satteri.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginDefinition, MdastVisitorContext, PluginFactoryContext } from 'satteri';
import references from '../../../content/references.json' with { type: 'json' };
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { ProseWords } from '../../../src/notebook/words/prose.ts';
import { collectFigures, figureNumber, figureOf, type CountedFigure } from './figures.ts';
import { FormulaError, renderFormula } from './formula.ts';
import { cutText, glue, type Parts } from './glue.ts';
import { attribute, collectTargets, takeLabel, type Target, type Targets, type TreeNode } from './targets.ts';
import { words } from './words.ts';

/** Components that get a number. */
const counted = ['Definition', 'Theorem', 'Exercise'] as const;
/** Components that can fail, and get their place. */
const placed = [
  'Calc',
  'Program',
  'Cite',
  'Exercise',
  'Definition',
  'Theorem',
  'Misconception',
  'Derivation',
] as const;

/** The kinds of `Statement`, by the names that chapters use. */
const statements: Readonly<Record<string, string>> = { Definition: 'definition', Theorem: 'theorem' };

const isCounted = (name: string): boolean => counted.some((one) => one === name);
const isPlaced = (name: string): boolean => placed.some((one) => one === name);

const text = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
const expression = (name: string, value: number) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value: { type: 'mdxJsxAttributeValueExpression' as const, value: String(value) },
});

function neighbours(node: Readonly<Exclude<MdastNode, { type: 'root' }>>, context: MdastVisitorContext) {
  const siblings = context.parent(node).children;
  const index = context.indexOf(node) ?? 0;
  return [siblings[index - 1], siblings[index + 1]] as const;
}

function cut(node: Readonly<Extract<MdastNode, { type: 'text' }>>, context: MdastVisitorContext): Parts {
  const [before, after] = neighbours(node, context);
  return cutText(node.value, before?.type === 'inlineMath', after?.type === 'inlineMath');
}

/** Names what a reference points at as the page does: “(3)” for a formula, else “Theorem 3”. */
function referenceTo(
  { kind, number }: Target,
  { definition, theorem, exercise, numbered }: ProseWords,
): string {
  if (kind === 'equation') return `(${number})`;
  const names: Readonly<Record<string, string>> = {
    Definition: definition,
    Theorem: theorem,
    Exercise: exercise,
  };
  return numbered(names[kind] ?? kind, number);
}

export function chapterPlugin({ fileURL }: Pick<PluginFactoryContext, 'fileURL'>): MdastPluginDefinition {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)).replaceAll('\\', '/') : 'Markdown';
  const language = languageOfPath(`/${/(?:^|\/)content\/(.*)$/.exec(file)?.[1] ?? ''}`);
  const at = (line: number | undefined): string => `${file}:${line ?? 1}`;
  let targets: Targets = { byId: new Map(), byOffset: new Map() };
  let figures: ReadonlyMap<string, CountedFigure> = new Map();
  let chapter: number | undefined;
  let listed: readonly unknown[] | undefined;

  const place = (node: Readonly<TreeNode>): string => at(node.position?.start.line);

  function checkCitation(node: TreeNode): void {
    const id = attribute(node, 'id') ?? '';
    if (!Object.hasOwn(references, id))
      throw new FormulaError(`no source “${id}” in content/references.json`, place(node));
    if (listed && !listed.includes(id)) {
      throw new FormulaError(`the page cites “${id}” and does not list it in its sources`, place(node));
    }
  }

  /** Says what a figure is called: “Figure 6.2”. */
  function nameOfFigure(key: string): string | undefined {
    const figure = figures.get(key);
    const { figure: name, numbered } = words[language];
    // Name and number stay on one line.
    return figure && numbered(name, figureNumber(chapter, figure.place)).replaceAll(' ', '\u00a0');
  }

  /** Leads to a figure or, behind a second colon, to one of its pictures: `[](#fig:kl)`, `[the last one](#fig:kl:cost)`. */
  function linkToFigure(reference: string, said: string, where: string) {
    const [key = '', panel] = reference.split(':');
    const [figure, name] = [figures.get(key), nameOfFigure(key)];
    if (!figure || name === undefined) throw new FormulaError(`no figure of this page is “${key}”`, where);
    return {
      type: 'mdxJsxTextElement' as const,
      name: 'a',
      attributes: [
        text('href', `#${figure.anchor}`),
        ...(panel === undefined ? [] : [text('data-panel', panel)]),
      ],
      children: [{ type: 'text' as const, value: said || name }],
    };
  }

  /** Adds the number, place and kind to an element; undefined if it needs none or has them already. */
  function complete<Node extends TreeNode>(node: Node): Node | undefined {
    const { name, attributes = [] } = node;
    const figure = figureOf(node);
    if (figure) {
      const called = nameOfFigure(figure.key);
      if (called === undefined || attributes.some((one) => one.name === 'figure')) return undefined;
      return { ...node, attributes: [...attributes, text('figure', called)] };
    }
    if (!name || !isPlaced(name) || attributes.some((one) => one.name === 'where')) return undefined;
    if (name === 'Cite') checkCitation(node);
    const number = isCounted(name)
      ? targets.byOffset.get(node.position?.start.offset ?? -1)?.number
      : undefined;
    const kind = statements[name];
    const added = [
      text('where', place(node)),
      ...(kind === undefined ? [] : [text('kind', kind)]),
      ...(number === undefined ? [] : [expression('number', number)]),
    ];
    return { ...node, attributes: [...attributes, ...added] };
  }

  const displayed = (value: string, node: TreeNode) => {
    const { tex, id } = takeLabel(value);
    // The opening $$ is on its own line, so the formula begins one line below.
    const where = at((node.position?.start.line ?? 0) + (node.type === 'math' ? 1 : 0));
    const html = renderFormula(tex, { display: true, language, where });
    const number = id === undefined ? undefined : targets.byId.get(id)?.number;
    const numbered =
      id === undefined || number === undefined ? [] : [text('id', id), expression('number', number)];
    return {
      type: 'mdxJsxFlowElement' as const,
      name: 'Equation',
      attributes: [text('html', html), ...numbered],
      children: [],
    };
  };

  return {
    name: 'chapter',
    options: { position: true },
    before(root, context) {
      const { astro } = context.data as { astro?: { frontmatter?: { sources?: unknown; order?: unknown } } };
      const { sources, order } = astro?.frontmatter ?? {};
      chapter = typeof order === 'number' ? order : undefined;
      listed = Array.isArray(sources) ? sources : undefined;
      targets = collectTargets(root as TreeNode, counted, at);
      figures = collectFigures(root as TreeNode, at);
    },
    code: (node) => ({
      type: 'mdxJsxFlowElement' as const,
      name: 'CodeBlock',
      attributes: [text('code', node.value), ...(node.lang ? [text('lang', node.lang)] : [])],
      children: [],
    }),
    inlineCode: (node) => ({
      type: 'mdxJsxTextElement' as const,
      name: 'code',
      attributes: [text('translate', 'no')],
      children: [{ type: 'text' as const, value: node.value }],
    }),
    math: (node) => displayed(node.value, node as TreeNode),
    inlineMath(node, context) {
      // `$$…$$` on a line of its own is a display formula to every author, and an inline one to the parser.
      const start = node.position?.start.offset;
      const doubled = start !== undefined && context.source.slice(start, start + 2) === '$$';
      if (doubled)
        throw new FormulaError('a display formula has its $$ on lines of their own', place(node as TreeNode));
      const formula = renderFormula(node.value, { language, where: place(node as TreeNode) });
      const [before, after] = neighbours(node, context);
      const head = before?.type === 'text' ? cut(before, context).head : '';
      const tail = after?.type === 'text' ? cut(after, context).tail : '';
      const html = glue(head, formula, tail);
      return {
        type: 'mdxJsxTextElement' as const,
        name: 'Fragment',
        attributes: [text('set:html', html)],
        children: [],
      };
    },
    text(node, context) {
      // Where an author broke a line nobody sees, and a space weighs less.
      const middle = cut(node, context).middle.replace(/\s*\n\s*/g, ' ');
      return middle === node.value ? undefined : { type: 'text' as const, value: middle };
    },
    link(node, context) {
      const id = /^#(.+)$/.exec(node.url)?.[1];
      if (id?.startsWith('fig:'))
        return linkToFigure(id.slice(4), context.textContent(node), place(node as TreeNode));
      if (id === undefined || context.textContent(node) !== '') return undefined;
      const target = targets.byId.get(decodeURIComponent(id));
      if (!target)
        throw new FormulaError(`nothing on this page is labelled “${id}”`, place(node as TreeNode));
      const value = referenceTo(target, words[language]);
      return { type: 'link' as const, url: node.url, children: [{ type: 'text' as const, value }] };
    },
    mdxJsxFlowElement: (node) => complete(node as TreeNode) as typeof node | undefined,
    mdxJsxTextElement: (node) => complete(node as TreeNode) as typeof node | undefined,
  };
}
