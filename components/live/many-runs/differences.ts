import type { Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { Cell } from '../../cells/registry.ts';
import type { Story } from './host.ts';

/** A control that stands otherwise in another story, with both of its values as they are written. */
export interface Difference {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The parts of a story that differ from seed to seed, or that are no setting of a run. */
const OF_NO_INTEREST: readonly string[] = ['seed', 'plan', 'until', 'backend', 'engine', 'pace'];

type Made = Pick<Cell, 'config'> & { readonly parameters: Parameters };

/**
 * Finds the controls by which two stories are different runs. One that only changes how a run is looked at is none of
 * them: the trainer is told the same.
 */
export function differencesOf(cell: Made, before: Story, after: Story): readonly Difference[] {
  const told = (values: Story['settings']): string => JSON.stringify(cell.config(values));
  return Object.keys(cell.parameters).flatMap((name): Difference[] => {
    const [one, other] = [before.settings[name], after.settings[name]];
    if (OF_NO_INTEREST.includes(name) || JSON.stringify(one) === JSON.stringify(other)) return [];
    const matters =
      name === 'start' ||
      told({ ...before.settings, [name]: other }) !== told(before.settings) ||
      told({ ...after.settings, [name]: one }) !== told(after.settings);
    return matters ? [{ name, before: one, after: other }] : [];
  });
}
