// Opens the packages' files: each once, as a font of TrueType outlines from which files can be cut.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Source } from './faces.ts';
import type { Characters } from './range.ts';
import { textOf } from './range.ts';
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

const files = new Map<string, Promise<Opened>>();

/** Opens a whole file. */
export function openFile(file: string): Promise<Opened> {
  const read = async (): Promise<Opened> =>
    opened(await subsetFont(await readFile(file), undefined, { ...bare, keepAllGlyphs: true }));
  const known = files.get(file) ?? read();
  files.set(file, known);
  return known;
}

/**
 * Opens what a site needs of a source. A face of Hangul is first cut to the characters wanted anywhere: some hundred
 * files are cut from it, and reading all of its megabytes for each would take a minute.
 */
export async function openSource({ file, perPage }: Source, wanted: Characters): Promise<Opened> {
  if (!perPage) return openFile(file);
  const options = { ...bare, keepFeatures: [], dropTables: layoutTables };
  return opened(await subsetFont(await readFile(file), textOf(wanted), options));
}
