import type { Snapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import type { CellDefinition } from '../../src/notebook/cell.ts';
import type { Parameters } from '../../src/notebook/kinds/kind.ts';
import type { Drawing } from '../plots/scene.ts';

/** A cell as page and element handle it: parameters known by name only. */
export type Cell = CellDefinition<Parameters, string, string, Drawing, TrainingConfig, Snapshot>;

/** The names that content may use. */
const loaders = {
  'discriminator-1d': async () => (await import('./discriminator-1d.ts')).discriminator1d,
  'gan-1d': async () => (await import('./gan-1d.ts')).gan1d,
  'gan-2d': async () => (await import('./gan-2d.ts')).gan2d,
};

export const cellIds: readonly string[] = Object.keys(loaders);

/** The cell of that name; a name that does not exist fails the build. */
export async function loadCell(id: string): Promise<Cell> {
  if (!Object.hasOwn(loaders, id))
    throw new RangeError(`there is no cell ${id}; there are ${cellIds.join(', ')}`);
  const cell = await loaders[id as keyof typeof loaders]();
  // Each definition is exact about its own names; from here on they are only strings.
  return cell;
}
