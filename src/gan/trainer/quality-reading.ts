import { isQualityStep } from '../contract/gauge-steps.ts';
import { isPictures } from '../contract/config.ts';
import { classifierHere } from '../quality/load-classifier.ts';
import { makeRunQuality, type RunQuality } from '../quality/run-quality.ts';
import type { Engine } from '../engines/engine.ts';
import type { QualityQuantities } from '../contract/quality-quantities.ts';
import type { Snapshot } from '../protocol.ts';

/** Adds to a snapshot of a game on pictures what its fakes come to; any other stays as it is. */
export type QualityReading = (snapshot: Snapshot) => Promise<Snapshot>;

/**
 * Makes the reading of a run's quality. A measurement takes some tenths of a second: it is made at the first look and then
 * at steps that do not depend on how the run is watched; until the next one the last one stands.
 */
export function makeQualityReading(engine: Engine): QualityReading {
  const { config } = engine;
  let quality: RunQuality | undefined;
  let last: QualityQuantities | undefined;
  return async (snapshot) => {
    const network = classifierHere();
    if (!network || !isPictures(config) || config.autoencoder || !('fakes' in snapshot)) return snapshot;
    if (!last || isQualityStep(snapshot.step)) {
      quality ??= makeRunQuality(config, network);
      last = quality.measure(await engine.evaluate('g', quality.codes));
    }
    return { ...snapshot, quantities: { ...snapshot.quantities, ...last } };
  };
}
