// Objects as programs write them, brought to a table: a list of objects, one object a line, or an object of lists.

/** A longer text would hold the page up. */
const longest = 2e7;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes a value into a field; what is nested or missing leaves it empty. */
const field = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value).replaceAll(/[\t\n\r"]/g, ' ') : '';

const table = (names: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [names, ...rows].map((row) => row.map(field).join('\t')).join('\n');

function parse(text: string): unknown {
  // Python prints single quotes, None and nan.
  const json = text
    .replaceAll(/\b(?:NaN|nan|None|-?Infinity|-?inf)\b/g, 'null')
    .replaceAll(/'([^'"\n]*)'/g, '"$1"');
  for (const form of [json, `[${json.trim().split(/\n+/).join(',')}]`]) {
    try {
      return JSON.parse(form) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Finds the list of objects, or the object of lists, in a value: itself, or the first that it holds. */
function tableIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    const [first] = objects;
    if (first === undefined || 2 * objects.length < value.length) return undefined;
    const names = Object.keys(first);
    return table(
      names,
      value.map((row: unknown) => (isObject(row) ? names.map((name) => row[name]) : [])),
    );
  }
  if (!isObject(value)) return undefined;
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const flat = lists.filter(([, list]) => list.some((item) => typeof item === 'number'));
  if (flat.length > 0) {
    const length = Math.max(...flat.map(([, list]) => list.length));
    const rows = Array.from({ length }, (_, i) => flat.map(([, list]) => list[i]));
    return table(
      flat.map(([name]) => name),
      rows,
    );
  }
  for (const [, list] of lists) {
    const found = tableIn(list) ?? JSON.stringify(list);
    if (found !== '[]') return found;
  }
  return undefined;
}

/** Brings JSON that holds objects to a table with tabs and names; undefined for any other text. */
export function tableOfJson(text: string): string | undefined {
  if (text.length > longest || !/^[[{]/.test(text) || !text.includes('{')) return undefined;
  return tableIn(parse(text));
}
