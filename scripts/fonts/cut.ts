// Cuts a source to the characters that are used.
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { Source } from './faces.ts';
import { nameTable } from './name-table.ts';
import type { Characters } from './range.ts';
import { textOf } from './range.ts';
import { writeTables } from './sfnt.ts';
import type { Opened } from './source.ts';
import { layoutTables } from './source.ts';

export interface Cut {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Makes a woff2 file of these characters and nothing else, named by its content alone: a page names some thirty, and
 * their sheet says which face each is.
 */
export async function cut(source: Source, { tables }: Opened, codes: Characters): Promise<Cut> {
  const named = writeTables(new Map([...tables, ['name', nameTable('Minimax Notebook', source.copyright)]]));
  const bytes = await subsetFont(named, textOf(codes), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...source.features],
    preserveNameIds: [13],
    dropTables: source.features.length > 0 ? ['BASE', 'STAT'] : layoutTables,
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { name: `${hash}.woff2`, bytes };
}
