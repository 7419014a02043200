// Opens the packages' files: each once, as a font of TrueType outlines from which files can be cut.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Source } from './faces.ts';
import { joinSlices } from './join.ts';
import type { Characters } from './range.ts';
import { parseRange, textOf } from './range.ts';
import type { Tables } from './sfnt.ts';
import { characterMap, readTables } from './sfnt.ts';

export interface Opened {
  readonly tables: Tables;
  readonly holds: Characters;
}

const bare = { targetFormat: 'truetype', noHinting: true } as const;

export const layoutTables = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'vhea', 'vmtx'];

function opened(font: Buffer): Opened {
  const tables = readTables(font);
  return { tables, holds: new Set(characterMap(tables).keys()) };
}

/** A package's list of slices: the number of each, and what it may hold. */
export async function slicesOf(list: string): Promise<[string, Set<number>][]> {
  const ranges = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  // The numbered ones are the whole face; beside them stand slices by script, which repeat it.
  const numbered = Object.entries(ranges).filter(([name]) => /^\[\d+\]$/.test(name));
  return numbered.map(([name, range]) => [name.slice(1, -1), parseRange(range)]);
}

const files = new Map<string, Promise<Opened>>();

/** A source that is one file, whole. */
export function openFile(file: string): Promise<Opened> {
  const read = async (): Promise<Opened> =>
    opened(await subsetFont(await readFile(file), undefined, { ...bare, keepAllGlyphs: true }));
  const known = files.get(file) ?? read();
  files.set(file, known);
  return known;
}

/** As much of the source as holds the characters wanted; of one that is a single file, all. */
export async function openSource(source: Source, wanted: Characters): Promise<Opened> {
  if (source.slices === undefined) return openFile(source.file);
  const parts: Buffer[] = [];
  for (const [number, promised] of await slicesOf(source.slices)) {
    const codes = [...wanted].filter((code) => promised.has(code));
    if (codes.length === 0) continue;
    const slice = await readFile(source.file.replace('*', number));
    parts.push(
      await subsetFont(slice, textOf(codes), { ...bare, keepFeatures: [], dropTables: layoutTables }),
    );
  }
  return parts.length === 0 ? { tables: new Map(), holds: new Set() } : opened(joinSlices(parts));
}
