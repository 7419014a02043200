// Loads the packages' files once, and cuts them to the characters that are used.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Source } from './faces.ts';
import { joinSlices } from './join.ts';
import { nameTable } from './name-table.ts';
import type { Tables } from './sfnt.ts';
import { characterMap, readTables, writeTables } from './sfnt.ts';

export type Characters = ReadonlySet<number>;

/** `U+ac00,U+ac10-ac20`: the form of style sheets and of the packages' lists. */
export function parseRange(range: string): Set<number> {
  const codes = new Set<number>();
  for (const part of range.split(',')) {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) codes.add(code);
  }
  return codes;
}

export function formatRange(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join();
}

const text = (codes: Iterable<number>): string =>
  [...codes]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');

const bare = { targetFormat: 'truetype', noHinting: true } as const;
const noFeatures = { keepFeatures: [], dropTables: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'vhea', 'vmtx'] };

/** A package's list of slices: the number of each, and what it may hold. */
export async function slicesOf(list: string): Promise<[string, Set<number>][]> {
  const ranges = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  // The numbered ones are the whole face; beside them stand slices by script, which repeat it.
  const numbered = Object.entries(ranges).filter(([name]) => /^\[\d+\]$/.test(name));
  return numbered.map(([name, range]) => [name.slice(1, -1), parseRange(range)]);
}

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const slices = once(slicesOf);

const wholeFile = once(async (file: string) => {
  const font = await subsetFont(await readFile(file), undefined, { ...bare, keepAllGlyphs: true });
  return { font, holds: new Set(characterMap(readTables(font)).keys()) };
});

/** The characters that a source has; of a sliced one, those that its list promises. */
export async function coverage(source: Source): Promise<Characters> {
  if (source.slices === undefined) return (await wholeFile(source.file)).holds;
  const held = await slices(source.slices);
  return new Set(held.flatMap(([, codes]) => [...codes]));
}

/** The tables of a source that is one file. */
export async function wholeTables(source: Source): Promise<Tables> {
  return readTables((await wholeFile(source.file)).font);
}

/** A face of TrueType outlines that has at least these characters. */
async function uncut(source: Source, codes: Characters): Promise<Buffer> {
  if (source.slices === undefined) return (await wholeFile(source.file)).font;
  const parts: Buffer[] = [];
  for (const [number, holds] of await slices(source.slices)) {
    const wanted = [...codes].filter((code) => holds.has(code));
    if (wanted.length === 0) continue;
    const slice = await readFile(source.file.replace('*', number));
    parts.push(await subsetFont(slice, text(wanted), { ...bare, ...noFeatures }));
  }
  return joinSlices(parts);
}

export interface Cut {
  readonly name: string;
  readonly bytes: Buffer;
  /** The characters that are in it: of those asked for, the ones that the source has. */
  readonly codes: Characters;
}

const cuts = new Map<string, Promise<Cut>>();

/** A woff2 file of these characters and nothing else, named by its content. */
export function cut(source: Source, family: string, codes: Characters): Promise<Cut> {
  const key = `${source.id} ${family} ${text(codes)}`;
  const made = cuts.get(key) ?? makeCut(source, family, codes);
  cuts.set(key, made);
  return made;
}

async function makeCut(source: Source, family: string, codes: Characters): Promise<Cut> {
  const tables = readTables(await uncut(source, codes));
  const held = characterMap(tables);
  tables.set('name', nameTable(family, source.id, source.copyright));
  const bytes = await subsetFont(writeTables(tables), text(codes), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...source.features],
    preserveNameIds: [13],
    dropTables: source.features.length > 0 ? ['BASE', 'STAT'] : noFeatures.dropTables,
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    name: `${source.id}.${hash}.woff2`,
    bytes,
    codes: new Set([...codes].filter((code) => held.has(code))),
  };
}
