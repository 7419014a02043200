// The project's own source files and what each imports, for the tests of its shape.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/serve.ts';

export interface Import {
  readonly file: string;
  /** As written. */
  readonly specifier: string;
  /** From the root, where it is one of ours: `src/math/kl.ts`. A package keeps its name. */
  readonly target: string;
  readonly kind: 'static' | 'type' | 'dynamic' | 'address';
}

/** All files under some folders, from the root. Hidden folders and what test runs leave behind are not ours. */
export function listFiles(...under: readonly string[]): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (/^(\.|__|node_modules$)/.test(entry.name)) return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return under
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap(walk)
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The TypeScript in a file: all of a .ts, the front matter and the scripts of an .astro. */
export function codeOf(file: string): string {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontMatter, ...scripts].join('\n');
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(`${file}.ts`, codeOf(file), ts.ScriptTarget.Latest, true);
}

/** What an `import()` is given; a star stands for what is put into a template. */
function addressOf(argument: ts.Expression | undefined): string {
  if (!argument) return '(computed)';
  if (ts.isStringLiteral(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return '(computed)';
  return [argument.head, ...argument.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('*');
}

export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, kind: Import['kind']): void => {
    found.push({ file, specifier, target: resolve(file, specifier), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier.text, isType ? 'type' : 'static');
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, node.isTypeOnly ? 'type' : 'static');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(addressOf(node.arguments[0]), 'dynamic');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, 'type');
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [address, base] = node.arguments ?? [];
      if (address && ts.isStringLiteral(address) && base?.getText() === 'import.meta.url')
        add(address.text, 'address');
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

export function resolve(file: string, specifier: string): string {
  const bare = specifier.split('?')[0] ?? specifier;
  if (!bare.startsWith('.')) return bare;
  return relative(root, join(root, dirname(file), bare))
    .split(sep)
    .join('/');
}
