import type { Snapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import type { CellDefinition } from '../../src/notebook/cell.ts';
import type { Parameters } from '../../src/notebook/kinds/kind.ts';
import type { LocalizedCell } from '../../src/notebook/localized-cell.ts';
import { localizeCell } from '../../src/notebook/localized-cell.ts';
import type { FigureText } from '../../src/notebook/words/figure-text.ts';
import type { Drawing } from '../plots/scene.ts';

/** A cell in one language, as page and element handle it: parameters known by name only. */
export type Cell = LocalizedCell<Drawing, TrainingConfig, Snapshot>;

/** The names that content may use. */
const loaders = {
  autoencoder: async () => (await import('./autoencoder.ts')).autoencoder,
  'discriminator-1d': async () => (await import('./discriminator-1d.ts')).discriminator1d,
  'gan-1d': async () => (await import('./gan-1d.ts')).gan1d,
  'gan-2d': async () => (await import('./gan-2d.ts')).gan2d,
  'gan-digits': async () => (await import('./gan-digits.ts')).ganDigits,
};

export const cellIds: readonly string[] = Object.keys(loaders);

/** The cell of that name without words; a name that does not exist fails the build. */
export async function loadCellDefinition(
  id: string,
): Promise<CellDefinition<Parameters, string, string, Drawing, TrainingConfig, Snapshot>> {
  if (!Object.hasOwn(loaders, id))
    throw new RangeError(`there is no cell ${id}; there are ${cellIds.join(', ')}`);
  const cell = await loaders[id as keyof typeof loaders]();
  // Each definition is exact about its own names; from here on they are only strings.
  return cell;
}

/** The cell of that name, with its words in one language and in no other. */
export async function loadCell(id: string, language: string): Promise<Cell> {
  const [cell, { words }] = await Promise.all([
    loadCellDefinition(id),
    // Each is of its cell's own type, which its file names.
    import(`../../content/${language}/words/cells/${id}.ts`) as Promise<{ readonly words: FigureText }>,
  ]);
  return localizeCell(cell, words);
}
