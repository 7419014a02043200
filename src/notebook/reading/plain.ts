// Brings line ends, minus signs, lists and arrays of programs to one form: a row a line.
import { tableOfJson } from './json.ts';

/** What stands before a list where a program has printed it: `array(`, `x = np.array(`. */
const before =
  /^(?:[A-Za-z_]\w*\s*=\s*)?(?:(?:[A-Za-z_]\w*\.)?(?:as)?(?:array|tensor|matrix|list|tuple|c)\s*)?(?=[[(])/i;
/** What stands behind it: `, dtype=float32)`. */
const named = /,\s*\w+\s*=\s*(?:[^,()[\]=]|\([^()]*\))*/g;
/** Where names at the end may stand: searching all of a long text for them would take its time. */
const end = 200;

/** Writes lists in brackets without them, the innermost a line. */
function unbracketed(text: string): string {
  const list = text.replace(before, '');
  const tail = Math.max(0, list.length - end);
  const bare = list.slice(0, tail) + list.slice(tail).replaceAll(named, '');
  const scalars = bare.includes('np.') ? bare.replaceAll(/\bnp\.\w+\(([^()[\]]*)\)/g, '$1') : bare;
  // Names in brackets over a table are no list.
  if (!/[\])]$/.test(scalars.slice(-end).replace(/[\s,;]+$/, ''))) return text;
  // A program breaks a long list into lines.
  return scalars
    .replaceAll('\n', ' ')
    .replaceAll(/[\])][\s,;]*(\.\.\.[\s,;]*)?[[(]/g, (_, gap) => (gap === undefined ? '\n' : '\n...\n'))
    .replaceAll(/[[\](){}]/g, ' ')
    .trim();
}

/** The delimiter that a first line `sep=;` names, and the text without it. */
export interface PlainText {
  readonly text: string;
  readonly delimiter?: string;
}

export function plain(raw: string): PlainText {
  let text = raw.replace(/^\uFEFF/, '');
  if (text.includes('\r')) text = text.replaceAll(/\r\n?/g, '\n');
  if (text.includes('−')) text = text.replaceAll('−', '-');
  // Fixed spaces part thousands, or are spaces like others.
  if (/[\u00A0\u2009\u202F]/.test(text))
    text = text
      .replaceAll(/(\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '$1\u00A0')
      .replaceAll(/[\u2009\u202F]|(?<!\d)\u00A0|\u00A0(?!\d{3}(?!\d))/g, ' ');
  text = trimmed(text);
  const separator = /^"?sep=(.)"?[^\S\n]*\n/i.exec(text);
  if (separator) return { text: trimmed(text.slice(separator[0].length)), delimiter: separator[1] ?? '' };
  const table = tableOfJson(text);
  if (table !== undefined)
    return table.startsWith('[') ? { text: unbracketed(table) } : { text: table, delimiter: '\t' };
  return { text: before.test(text) ? unbracketed(text) : text };
}

/** Without empty lines around it. A tab at the beginning is an empty field, and stays. */
const trimmed = (text: string): string =>
  text.trim() === '' ? '' : text.replace(/^[^\S\t\n]*\n+|^ +/, '').trimEnd();
