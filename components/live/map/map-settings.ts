/** The run of a pixel, as the cell's own settings, and its way into the cell. */
import type { CellDoor } from '../run/cell-door.ts';
import type { Rates } from './axes.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** What every run of a map has: the kernel that makes it, and neither changes on the way nor other weights than its seed's. */
const OF_A_MAP: Settings = { backend: 'cpu', engine: 'fused', plan: [], start: 'fresh' };

/** Returns the settings of a run of the map that a cell's settings have. */
export function settingsOfRun(
  { parameters }: CellDoor['cell'],
  base: Settings,
  { d, g }: Rates,
  steps: number,
): Settings {
  const own = { ...OF_A_MAP, until: steps, 'd-rate': d, 'g-rate': g };
  const held = Object.entries(own).filter(([name]) => Object.hasOwn(parameters, name));
  return { ...base, ...Object.fromEntries(held) };
}

/** Returns the rates that settings have. */
export const ratesOf = (settings: Settings): Rates => ({
  d: Number(settings['d-rate']),
  g: Number(settings['g-rate']),
});

/** Tells whether settings hold what the runs of a map leave out. */
export function isMoreThanMap({ plan, start }: Settings): boolean {
  return (Array.isArray(plan) && plan.length > 0) || start === 'trained';
}

/** Begins a run in the cell, in sight, with the focus on what pauses it. */
export function openInCell(root: HTMLElement, door: CellDoor, settings: Settings): void {
  door.replay(settings);
  (root.querySelector('.training') ?? root).scrollIntoView({ block: 'center', behavior: 'instant' });
  root.querySelector<HTMLButtonElement>('button[name="pause"]')?.focus({ preventScroll: true });
}
