// Splits a text that somebody else wrote into rows and fields.

/** What stands between the fields of a row; `none` where a row is one field. */
export type Column = 'tab' | 'semicolon' | 'comma' | 'space' | 'none';

const delimiters: Readonly<Record<Column, string | RegExp>> = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  // A fixed space is inside a number here.
  space: /[^\S\u00A0]+/,
  none: '\n',
};

/** The most fields that are read from a row. */
const mostCells = 10_000;
/** The most lines in quotes: one that is open for longer is an ordinary character. */
const longestQuoted = 20;

/** Counts the quotes in a text. */
function quotesIn(text: string): number {
  let count = 0;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) count++;
  return count;
}

/** Returns the text between quotes; undefined if they hold more than one field. */
function unquoted(cell: string): string | undefined {
  const count = quotesIn(cell);
  if (count === 0) return cell;
  const text = cell.trim();
  return count === 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : undefined;
}

/** Without the semicolon at its end, where that parts no columns. */
const unended = (row: string): string => {
  const text = row.trimEnd();
  return text.endsWith(';') ? text.slice(0, -1) : row;
};

/** Splits a row into at most the given number of fields. Inside quotes a delimiter is text. */
export function cellsOf(row: string, column: Column, count = mostCells): readonly string[] {
  const whole = column === 'semicolon' ? row : unended(row);
  const line = column === 'space' ? whole.trim() : whole;
  const delimiter = delimiters[column];
  if (!line.includes('"')) return line.split(delimiter, count);
  const simple = line.split(delimiter, count).map(unquoted);
  if (simple.every((cell) => cell !== undefined)) return simple;
  // A quote that is never closed is an inch sign.
  if (quotesIn(line) % 2 === 1) return line.split(delimiter, count);
  const parts = (character: string): boolean =>
    delimiter instanceof RegExp ? delimiter.test(character) : character === delimiter;
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (quoted || !parts(character)) cell += character;
    else if (column !== 'space' || cell !== '') {
      cells.push(cell);
      cell = '';
    }
  }
  return [...cells, cell].slice(0, count);
}

/** Yields one row after another, from a position in the text. */
export function rowsOf(text: string, end: string, from = 0): () => string | undefined {
  let at = from;
  const next = (): string | undefined => {
    if (at > text.length) return undefined;
    const found = text.indexOf(end, at);
    const stop = found < 0 ? text.length : found;
    const row = text.slice(at, stop);
    at = stop + 1;
    return row;
  };
  const open = (row: string): boolean => quotesIn(row) % 2 === 1;
  return () => {
    const row = next();
    if (row === undefined || !open(row)) return row;
    const back = at;
    let whole = row;
    for (let i = 0; i < longestQuoted && open(whole); i++) {
      const more = next();
      if (more === undefined) break;
      whole += ` ${more}`;
    }
    if (!open(whole)) return whole;
    at = back;
    return row;
  };
}

/** What a table program writes where it has no number, and no comment. */
const isError = /^#(?:n\/a|na\b|null!|div\/0!|value!|ref!|name\?|num!)/i;

/** Removes the comment from a row; the result may be empty. */
export function bare(row: string): string {
  for (let at = row.indexOf('#'); at >= 0; at = row.indexOf('#', at + 1)) {
    const isComment = at === 0 || /\s/.test(row.charAt(at - 1));
    if (isComment && !isError.test(row.slice(at, at + 8))) return row.slice(0, at).trimEnd();
  }
  return row;
}
