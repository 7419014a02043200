/** What the drawing of the game shows of a run in the plane. */
import type { LossName, Snapshot, TrainingConfig } from '../../../src/gan/protocol.ts';
import type { Values, Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { Unit } from '../../../src/notebook/unit.ts';
import { shownLosses } from './losses.ts';
import { noiseOf, type Noise } from './noise.ts';
import type { Game } from './thumbnails.ts';

/** The settings of the lab that the drawing depends on, beyond those of the trainer. */
interface Settings {
  readonly data: string;
  readonly drawing: readonly number[];
  readonly loss: LossName;
}

// The cell has them, and hands them on as what it knows of them.
const settingsOf = (values: Values<Parameters>) => values as unknown as Settings;

let known: { readonly key: string; readonly noise: Noise } | undefined;

/** The noise of these settings, made anew only for others: it is asked for in every frame. */
function noiseFor({ noise, noiseDimension, seed }: TrainingConfig): Noise {
  const key = `${noise},${noiseDimension},${seed}`;
  if (known?.key !== key) known = { key, noise: noiseOf({ noise, noiseDimension, seed }) };
  return known.noise;
}

/** Undefined where the snapshot is not one of these settings: they have changed, and their picture is still to come. */
export function gameOf(
  cell: { config(values: Values<Parameters>): TrainingConfig },
  values: Values<Parameters>,
  snapshot: Snapshot,
  way = 1,
): Game | undefined {
  if (!('manifold' in snapshot)) return undefined;
  const noise = noiseFor(cell.config(values));
  if (noise.grid.rows !== snapshot.manifold.rows) return undefined;
  const { data, drawing } = settingsOf(values);
  return { snapshot, noise, real: data === 'drawn' ? drawing : snapshot.real, way };
}

export function lossesOf(
  values: Values<Parameters>,
  { quantities }: Snapshot,
  unit: Unit,
): ReturnType<typeof shownLosses> {
  // The overview is of a game, and an autoencoder is none.
  if (!('d-loss' in quantities)) throw new TypeError('a snapshot must be of a game');
  return shownLosses(quantities, settingsOf(values).loss, unit);
}
