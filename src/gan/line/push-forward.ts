import { binIndex, logAdd, SMALLEST_MASS, type Atom, type BinnedLaw, type Bins } from './bins.ts';
import type { NoiseLaw } from '../random/noise.ts';

/**
 * The law of G(z) on the bins, by change of variables: G is taken to be linear between neighbouring nodes, and each
 * stretch gives every bin that it crosses the exact mass of the z that land there. No sample, so no sampling noise;
 * for a network of ReLUs the linear pieces are G itself, but for the stretches that hold a kink.
 *
 * With `flatIsAtom` a stretch on which G is constant (a dead ReLU) is a point mass; otherwise it is taken for a slope
 * too small for single precision and its mass goes to its bin.
 */
export function pushForward(
  { nodes, tail, logMass: logMassBetween }: NoiseLaw,
  images: Float32Array,
  bins: Bins,
  flatIsAtom: boolean,
): BinnedLaw {
  if (images.length !== nodes.length) {
    throw new RangeError(`images has ${images.length} numbers; there are ${nodes.length} nodes`);
  }
  const mass = new Float64Array(bins.count + 2);
  const tiny = new Float64Array(bins.count + 2).fill(-Infinity);
  const atoms: Atom[] = [];

  // Of the stretch from z to `until`, all of which lands in one bin.
  const give = (bin: number, z: number, until: number, share: number) => {
    if (share > SMALLEST_MASS) mass[bin] = (mass[bin] as number) + share;
    else if (z < until) tiny[bin] = logAdd(tiny[bin] as number, logMassBetween(z, until));
  };

  let z = nodes[0] as number;
  let zTail = tail(z);
  // What lies beyond the last nodes goes where they do (for Gaussian noise nothing that a double can hold).
  give(binIndex(bins, images[0] as number), z, z, zTail);
  for (let i = 1; i < nodes.length; i++) {
    const next = nodes[i] as number;
    const nextTail = tail(next);
    const from = images[i - 1] as number;
    const to = images[i] as number;
    if (from === to) {
      const share = Math.abs(nextTail - zTail);
      if (flatIsAtom) addAtom(atoms, from, share);
      else give(binIndex(bins, from), z, next, share);
      [z, zTail] = [next, nextTail];
      continue;
    }
    const last = binIndex(bins, to);
    const stride = to > from ? 1 : -1;
    const slope = (next - (nodes[i - 1] as number)) / (to - from);
    const start = nodes[i - 1] as number;
    for (let bin = binIndex(bins, from); bin !== last; bin += stride) {
      // Bin k lies between edges k − 1 and k; upwards it is left by the upper one.
      const edge = bins.lo + (stride > 0 ? bin : bin - 1) * bins.width;
      const crossing = Math.min(next, Math.max(z, start + (edge - from) * slope));
      const crossingTail = tail(crossing);
      give(bin, z, crossing, Math.abs(crossingTail - zTail));
      [z, zTail] = [crossing, crossingTail];
    }
    give(last, z, next, Math.abs(nextTail - zTail));
    [z, zTail] = [next, nextTail];
  }
  give(binIndex(bins, images[images.length - 1] as number), z, z, zTail);
  return { mass, logMass: mass.map((m, k) => logAdd(Math.log(m), tiny[k] as number)), atoms };
}

/** Neighbouring flat stretches are one atom. */
function addAtom(atoms: Atom[], x: number, mass: number): void {
  if (mass === 0) return;
  const last = atoms.at(-1);
  if (last?.x === x) atoms[atoms.length - 1] = { x, mass: last.mass + mass };
  else atoms.push({ x, mass });
}
