import { binIndex, logAdd, SMALLEST_MASS, type Atom, type BinnedLaw, type Bins } from './bins.ts';
import type { NoiseLaw } from '../random/noise.ts';

/**
 * Computes the distribution of G(z) on bins, by change of variables. G is taken to be linear between neighbouring nodes;
 * each bin gets the exact mass of the z that G maps into it. `images` holds G at the nodes.
 *
 * Nothing is sampled, so there is no sampling noise. For a ReLU network the linear pieces are exact, except where a kink
 * lies between two nodes. With `flatIsAtom` an interval on which G is constant (a dead ReLU) gives a point mass;
 * otherwise G is assumed to have a slope there that single precision rounded away, and the mass goes to the bin.
 *
 * @throws RangeError if there is not one image for each node
 */
export function pushForward(
  { nodes, tail, logMass: logMassBetween }: NoiseLaw,
  images: Float32Array,
  bins: Bins,
  flatIsAtom: boolean,
): BinnedLaw {
  if (images.length !== nodes.length)
    throw new RangeError(`the length of images must be ${nodes.length}; got ${images.length}`);
  const mass = new Float64Array(bins.count + 2);
  const tiny = new Float64Array(bins.count + 2).fill(-Infinity);
  const atoms: Atom[] = [];

  // Adds the mass of the noise from z to `until`, all of which G maps into one bin.
  const give = (bin: number, z: number, until: number, share: number) => {
    if (share > SMALLEST_MASS) mass[bin] = (mass[bin] as number) + share;
    else if (z < until) tiny[bin] = logAdd(tiny[bin] as number, logMassBetween(z, until));
  };

  let z = nodes[0] as number;
  let zTail = tail(z);
  // Mass beyond the outermost nodes goes to their bins; for Gaussian noise it is 0 in double precision.
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
      // Bin k lies between edges k − 1 and k; on the way up it is left through edge k.
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

/** Adds an atom, and merges it with the last one if both lie at the same point. */
function addAtom(atoms: Atom[], x: number, mass: number): void {
  if (mass === 0) return;
  const last = atoms.at(-1);
  if (last?.x === x) atoms[atoms.length - 1] = { x, mass: last.mass + mass };
  else atoms.push({ x, mass });
}
