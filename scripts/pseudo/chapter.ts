// Accents the prose of a chapter. Its components, formulas, programs and links stay.
import ts from 'typescript';
import { accent } from './letters.ts';
import { accentExpression } from './words.ts';

/** Front matter that is read: each key, and the items of a list. */
function accentFrontMatter(matter: string): string {
  let list = '';
  return matter
    .split('\n')
    .map((line) => {
      const [, key, value = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
      if (key !== undefined) list = key;
      if (list === 'sources' || list === 'order' || list === 'unit') return line;
      if (key !== undefined) return value === '' ? line : `${key}: ${accent(value)}`;
      return line.replace(/^(\s*-?\s*)(.*)$/, (_, lead: string, text: string) => lead + accent(text));
    })
    .join('\n');
}

/** Where a tag that begins at `from` ends: a `>` within a string, a template or braces does not close it. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const sign = text.charAt(i);
    if (quote !== '') {
      if (sign === '\\') i++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === '`' || (sign === "'" && depth > 0)) quote = sign;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '>' && depth === 0) return i + 1;
  }
  throw new Error(`a tag is not closed: ${text.slice(from, from + 60)}`);
}

/** Of an exercise: its options are read, each as it stands or with why it is right, and what is said to a slip. */
function isSaid(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return ts.isArrayLiteralExpression(parent)
    ? true
    : ts.isPropertyAssignment(parent) && ['say', 'text', 'why'].includes(parent.name.getText());
}

function accentTag(tag: string): string {
  const titled = tag.replace(
    /\s(title|claim)="([^"]*)"/g,
    (_, name: string, text: string) => ` ${name}="${accent(text)}"`,
  );
  let result = '';
  let end = 0;
  for (const match of titled.matchAll(/\s(options|slips)=\{/g)) {
    const from = match.index + match[0].length;
    const to = from + titled.slice(from).search(/\](?=\})/) + 1;
    result += titled.slice(end, from) + accentExpression(titled.slice(from, to), isSaid);
    end = to;
  }
  return result + titled.slice(end);
}

function accentBody(body: string): string {
  let result = '';
  let end = 0;
  const say = (to: number): void => {
    result += accent(body.slice(end, to));
    end = to;
  };
  const keep = (to: number, text = body.slice(end, to)): void => {
    result += text;
    end = to;
  };
  // A program, a formula, inline code, a comment, the address of a link, a tag: whichever comes first.
  const next =
    /^```[\s\S]*?^```|\$\$[\s\S]+?\$\$|\$(?:\\.|[^$\\])+\$|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}|\]\([^)]*\)|<(?=[A-Za-z/])/gm;
  for (let match = next.exec(body); match; match = next.exec(body)) {
    say(match.index);
    if (match[0] === '<') {
      const to = endOfTag(body, match.index);
      keep(to, accentTag(body.slice(match.index, to)));
    } else keep(match.index + match[0].length);
    next.lastIndex = end;
  }
  say(body.length);
  return result;
}

/** The chapter in accented English. */
export function accentChapter(source: string): string {
  const [, matter = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return `---\n${accentFrontMatter(matter)}\n---\n${accentBody(body)}`;
}
