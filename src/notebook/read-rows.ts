/** A text that somebody else wrote, taken apart: rows, their fields, and the numbers in them. */

export type Column = 'tab' | 'semicolon' | 'comma' | 'space';

const delimiters: Readonly<Record<Column, string | RegExp>> = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  space: /\s+/,
};

/** No row is asked for more fields than this. */
const mostCells = 10_000;
/** A quote that is open for more lines than this was none. */
const longestQuoted = 20;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A finite decimal number, or NaN. Number() alone would take the empty text and 0x10. */
export function numberOf(cell: string, decimalComma: boolean): number {
  let text = cell;
  const comma = decimalComma ? cell.indexOf(',') : -1;
  if (comma >= 0) {
    // `1,` is a number with a comma behind it, and no decimal one.
    if (!isDigit(cell.charCodeAt(comma + 1))) return NaN;
    text = `${cell.slice(0, comma)}.${cell.slice(comma + 1)}`;
  }
  const value = Number(text);
  if (!Number.isFinite(value) || (value === 0 && text.trim() === '')) return NaN;
  return Number.isInteger(value) && /[xob]/i.test(text) ? NaN : value;
}

/** How many quotes there are in a text. */
function quotesIn(text: string): number {
  let count = 0;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) count++;
  return count;
}

/** What stands between quotes, or undefined where they hold more than one field. */
function unquoted(cell: string): string | undefined {
  const count = quotesIn(cell);
  if (count === 0) return cell;
  const text = cell.trim();
  return count === 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : undefined;
}

/** The fields of a row, as many as are asked for. Inside quotes a delimiter is text. */
export function cellsOf(row: string, column: Column, count = mostCells): readonly string[] {
  const line = column === 'space' ? row.trim() : row;
  const delimiter = delimiters[column];
  if (!line.includes('"')) return line.split(delimiter, count);
  const simple = line.split(delimiter, count).map(unquoted);
  if (simple.every((cell) => cell !== undefined)) return simple;
  // A quote that is never closed is an inch, and no quote.
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

/** One row after another, from a place in the text. */
export function rowsOf(text: string, bySemicolon: boolean, from = 0): () => string | undefined {
  let at = from;
  const ends = ['\n', ...(bySemicolon ? [';'] : [])].map((end) => ({ end, next: -1 }));
  const next = (): string | undefined => {
    if (at > text.length) return undefined;
    let stop = text.length;
    for (const one of ends) {
      if (one.next < at) one.next = text.indexOf(one.end, at);
      // An end that comes no more is not looked for again.
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

/** A row without its comment; empty where there was nothing else. */
export function bare(row: string): string {
  if (!row.includes('#')) return row;
  return /^\s*#/.test(row) ? '' : row.replace(/\s#.*$/, '');
}
