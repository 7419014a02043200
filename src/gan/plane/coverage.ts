import { CELL_COUNT, cellCentres, GRID } from './grid.ts';
import { totalMass, type PlaneLaw } from './law.ts';

/** The share of the data's mass in a part from which p_g covers it. */
const ENOUGH = 0.25;

type Landmarks = readonly (readonly [x: number, y: number])[];
interface Covered {
  readonly modes: number;
  readonly of: number;
}

/**
 * Makes the function that counts the parts of the data that p_g covers. The part of a landmark is the cells that are nearer
 * to it than to any other, within three spreads or half the least distance between landmarks, whichever is more. p_g covers
 * a part with a quarter of the data's mass there, singular mass included.
 */
export function makeCoverage(
  data: PlaneLaw,
  landmarks: Landmarks,
  spread: number,
): (generator: PlaneLaw) => Covered {
  const part = partsOf(landmarks, spread);
  const inParts = (law: PlaneLaw): Float64Array => {
    const sums = new Float64Array(landmarks.length);
    const mass = totalMass(law);
    part.forEach((landmark, cell) => {
      if (landmark >= 0) sums[landmark] = (sums[landmark] as number) + (mass[cell] as number);
    });
    return sums;
  };
  const p = inParts(data);
  return (generator) => {
    const q = inParts(generator);
    const modes = p.reduce((count, m, k) => count + ((q[k] as number) >= ENOUGH * m ? 1 : 0), 0);
    return { modes, of: landmarks.length };
  };
}

/** Returns the index of the landmark of each cell, or −1. */
function partsOf(landmarks: Landmarks, spread: number): Int16Array {
  let least = Infinity;
  landmarks.forEach(([x, y], i) => {
    for (const [u, v] of landmarks.slice(0, i)) least = Math.min(least, Math.hypot(x - u, y - v));
  });
  const reach = Math.max(3 * spread, least === Infinity ? 0 : least / 2, GRID.width);
  const centres = cellCentres();
  const parts = new Int16Array(CELL_COUNT).fill(-1);
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    let nearest = reach;
    landmarks.forEach(([x, y], k) => {
      const distance = Math.hypot(x - (centres[2 * cell] as number), y - (centres[2 * cell + 1] as number));
      if (distance > nearest) return;
      nearest = distance;
      parts[cell] = k;
    });
  }
  return parts;
}
