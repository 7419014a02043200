// Splits a text that somebody else wrote into rows, fields and numbers.

export type Column = 'tab' | 'semicolon' | 'comma' | 'space';

const delimiters: Readonly<Record<Column, string | RegExp>> = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  space: /\s+/,
};

/** The most fields that are read from a row. */
const mostCells = 10_000;
/** The most lines in quotes: one that is open for longer is an ordinary character. */
const longestQuoted = 20;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads a finite decimal number, or NaN. Number() alone would accept the empty text and 0x10. */
export function numberOf(cell: string, decimalComma: boolean): number {
  let text = cell;
  const comma = decimalComma ? cell.indexOf(',') : -1;
  if (comma >= 0) {
    // The comma of `1,` is a delimiter and not a decimal comma.
    if (!isDigit(cell.charCodeAt(comma + 1))) return NaN;
    text = `${cell.slice(0, comma)}.${cell.slice(comma + 1)}`;
  }
  const value = Number(text);
  if (!Number.isFinite(value) || (value === 0 && text.trim() === '')) return NaN;
  return Number.isInteger(value) && /[xob]/i.test(text) ? NaN : value;
}

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

/** Splits a row into at most the given number of fields. Inside quotes a delimiter is text. */
export function cellsOf(row: string, column: Column, count = mostCells): readonly string[] {
  const line = column === 'space' ? row.trim() : row;
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
export function rowsOf(text: string, bySemicolon: boolean, from = 0): () => string | undefined {
  let at = from;
  const ends = ['\n', ...(bySemicolon ? [';'] : [])].map((end) => ({ end, next: -1 }));
  const next = (): string | undefined => {
    if (at > text.length) return undefined;
    let stop = text.length;
    for (const one of ends) {
      if (one.next < at) one.next = text.indexOf(one.end, at);
      // A line end that does not occur again is not searched for again.
      if (one.next < 0) one.next = Infinity;
      stop = Math.min(stop, one.next);
    }
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
    for (const one of ends) one.next = -1;
    return row;
  };
}

/** Removes the comment from a row; the result may be empty. */
export function bare(row: string): string {
  if (!row.includes('#')) return row;
  return /^\s*#/.test(row) ? '' : row.replace(/\s#.*$/, '');
}
