// Accents the strings of a module of words. It is TypeScript: names, types, keys and what is imported stay.
import ts from 'typescript';
import { accent } from './letters.ts';

/** Properties that hold no prose: patterns, and answers as they are typed. */
const code = new Set(['inText', 'examples']);

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function holdsNoProse(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isPropertyAssignment(node) && code.has(node.name.getText());
}

/** Whether a string chooses something and is not said: it is a key, or a value is compared with it. */
function isKey(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  // One letter alone is a symbol.
  if (/^[A-Za-z]$/.test(node.text)) return true;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  if (ts.isCaseClause(parent)) return true;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

/** Stands for what is put into a template, of which a formula may lie on both sides. */
const hole = '\u0000';

const escaped = (part: string): string =>
  part.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

function* editsOfTemplate(node: ts.TemplateExpression): Generator<Edit> {
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  const said = accent(parts.map(({ text }) => text).join(hole)).split(hole);
  for (const [i, part] of parts.entries()) {
    const [open, close] = [i === 0 ? '`' : '}', i === parts.length - 1 ? '`' : '${'];
    yield { from: part.getStart(), to: part.getEnd(), text: open + escaped(said[i] ?? '') + close };
  }
}

function* editsOf(node: ts.Node): Generator<Edit> {
  if (holdsNoProse(node)) return;
  if (ts.isStringLiteralLike(node)) {
    if (!isKey(node))
      yield { from: node.getStart(), to: node.getEnd(), text: JSON.stringify(accent(node.text)) };
    return;
  }
  if (ts.isTemplateExpression(node)) {
    yield* editsOfTemplate(node);
    for (const { expression } of node.templateSpans) yield* editsOf(expression);
    return;
  }
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* editsOf(child);
}

export function accentWords(source: string): string {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  let result = source;
  for (const { from, to, text } of [...editsOf(file)].sort((a, b) => b.from - a.from))
    result = result.slice(0, from) + text + result.slice(to);
  return result;
}

/** The same of one expression, such as the value of an attribute. `said` tells which of its strings are prose. */
export function accentExpression(source: string, said: (node: ts.StringLiteralLike) => boolean): string {
  const before = 'const value = ';
  const file = ts.createSourceFile('value.ts', before + source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && said(node))
      edits.push({ from: node.getStart(), to: node.getEnd(), text: JSON.stringify(accent(node.text)) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = before + source;
  for (const { from, to, text } of edits.reverse()) result = result.slice(0, from) + text + result.slice(to);
  return result.slice(before.length);
}
