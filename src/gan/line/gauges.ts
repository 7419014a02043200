import { accuracyOf } from './accuracy.ts';
import { binIndex, BINS, nodesOf, type BinnedLaw } from './bins.ts';
import { DATA_SETS } from './data-sets.ts';
import { FALL } from './fall.ts';
import type { Gauges, LineDataName, LossName } from '../protocol.ts';

/** The share of the data's mass in a part from which p_g covers it, as in the plane. */
const ENOUGH = 0.25;

/**
 * Makes the function that reads, from the masses of the bins, what is said of a run beside its divergences: covered
 * parts of the data, the push on the fakes, and D's accuracy. The slope of a logit is that between the neighbours of a
 * bin.
 */
export function makeLineGauges(
  name: LineDataName,
  data: BinnedLaw,
  loss: LossName,
): (generator: BinnedLaw, logits: ArrayLike<number>) => Gauges {
  const parts = partsOf(name);
  const of = DATA_SETS[name].landmarks.length;
  const inParts = (mass: Float64Array): Float64Array => {
    const sums = new Float64Array(of);
    parts.forEach((part, bin) => {
      if (part >= 0) sums[part] = (sums[part] as number) + (mass[bin] as number);
    });
    return sums;
  };
  const p = inParts(data.mass);
  return ({ mass, atoms }, logits) => {
    const whole = mass.slice();
    for (const atom of atoms) {
      const bin = binIndex(BINS, atom.x);
      whole[bin] = (whole[bin] as number) + atom.mass;
    }
    const q = inParts(whole);
    return {
      modes: p.reduce((count, m, k) => count + ((q[k] as number) >= ENOUGH * m ? 1 : 0), 0),
      'modes-of': of,
      push: pushOn(whole, logits, FALL[loss]),
      accuracy: accuracyOf(data.mass, whole, logits),
    };
  };
}

/** Returns the index of the landmark of each bin, or −1. */
function partsOf(name: LineDataName): Int8Array {
  const { landmarks, reach } = DATA_SETS[name];
  return Int8Array.from(nodesOf(BINS), (x) => {
    let [part, nearest] = [-1, reach];
    landmarks.forEach((landmark, k) => {
      const distance = Math.abs(x - landmark);
      if (distance <= nearest) [part, nearest] = [k, distance];
    });
    return part;
  });
}

/** Computes the root mean square over the fakes of the slope of G's loss in a fake. */
function pushOn(generator: Float64Array, logits: ArrayLike<number>, fall: (logit: number) => number): number {
  let sum = 0;
  const last = generator.length - 1;
  for (let k = 0; k <= last; k++) {
    const mass = generator[k] as number;
    if (mass === 0) continue;
    const [from, to] = [Math.max(0, k - 1), Math.min(last, k + 1)];
    const slope = ((logits[to] as number) - (logits[from] as number)) / ((to - from) * BINS.width);
    sum += mass * (fall(logits[k] as number) * slope) ** 2;
  }
  return Math.sqrt(sum);
}
