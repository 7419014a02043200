import type { LineSnapshot, PlaneSnapshot, Snapshot } from '../../src/gan/protocol.ts';

/** The snapshot of a run whose laws are known, on the line or in the plane. */
export function ofLaws(snapshot: Snapshot): LineSnapshot | PlaneSnapshot {
  if ('fakes' in snapshot || 'codes' in snapshot) throw new TypeError('a run on pictures has no densities');
  return snapshot;
}
