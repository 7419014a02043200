import { logAdd, padded, SMALLEST_MASS, type Bins } from '../line/bins.ts';
import { logKernelOf, logPsi } from '../line/instance-noise.ts';
import { GRID } from './grid.ts';
import { totalMass, type PlaneLaw } from './law.ts';

/** The standard deviations outside the window beyond which mass is left there: less than 3e-7 of it would come in. */
const REACH = 5;

/** The distance from the largest term, in logarithms, beyond which a term does not reach its last digit. */
const NEGLIGIBLE = 40;

/** Chooses how finely to split cells: taking X as uniform in a cell adds a sixth of its width squared to its variance, too much for little noise. */
const finenessFor = (s: number): number =>
  s === 0 ? FINEST : Math.min(FINEST, Math.max(1, Math.ceil((FINEST * GRID.width) / s)));

const FINEST = 3;

/** The finer cells on which p_g is computed, from which the window's cells take their masses. */
interface FineCells {
  readonly grid: Bins;
  /** Adds the instance noise to a distribution on the finer cells; without noise that is the distribution itself. */
  readonly blur: (law: PlaneLaw) => PlaneLaw;
  /** Reduces a distribution to the window's cells: what lies beyond the edges goes to the border. */
  readonly fold: (law: PlaneLaw) => PlaneLaw;
}

/**
 * Makes the finer cells for instance noise e ~ N(0, s² I), which is added to an independent X.
 *
 * Noise moves mass into the window from outside, so `grid` is wider than the window for s above 0. Its cells are finer
 * for small s, and for none, where X may have threads thinner than a cell of the window.
 */
export function makeFineCells(s: number): FineCells {
  const wide = padded(GRID, Math.ceil((REACH * s) / GRID.width));
  const fineness = finenessFor(s);
  const grid = { ...wide, count: wide.count * fineness, width: wide.width / fineness };
  const kernel = s === 0 ? null : kernelOf(s, grid);
  return {
    grid,
    blur: (law) => (kernel ? convolvedBy(kernel, law, grid) : law),
    fold: (law) => folded(law, grid.count, fineness),
  };
}

/**
 * Computes the distribution of X + e, for e ~ N(0, s² I), on the cells of X. It is exact if X is uniform inside each cell,
 * which is all that cells tell. None of the result is singular. Border cells have no position, so mass stays in them.
 *
 * @throws RangeError if s is not above 0
 */
export function convolved(law: PlaneLaw, s: number, grid: Bins = GRID): PlaneLaw {
  if (!(s > 0)) throw new RangeError(`s must be above 0; got ${s}`);
  return convolvedBy(kernelOf(s, grid), law, grid);
}

function convolvedBy(kernel: Kernel, law: PlaneLaw, grid: Bins): PlaneLaw {
  const { singular } = law;
  const mass = totalMass(law);
  const logMass = singular
    ? law.logMass.map((log, cell) => logAdd(log, Math.log(singular[cell] as number)))
    : law.logMass;
  const side = grid.count + 2;
  // Rows first, then columns.
  const alongX = convolveLines({ mass, logMass }, kernel, side, 1);
  return { ...convolveLines(alongX, kernel, 1, side), singular: null };
}

interface Kernel {
  /** The share of a bin's mass that noise moves to the bin `j` further on. */
  readonly log: Float64Array;
  readonly linear: Float64Array;
  /** The number of bins beyond which `linear` is 0. */
  readonly span: number;
  /** The share that noise moves to the outer bin when `j` bins lie between. */
  readonly logLeaving: Float64Array;
  readonly leaving: Float64Array;
}

function kernelOf(s: number, { count, width }: Bins): Kernel {
  const h = width / s;
  const log = logKernelOf(h, count);
  const logLeaving = Float64Array.from({ length: count }, (_, j) => {
    const near = logPsi(-j * h);
    return near + Math.log1p(-Math.exp(logPsi(-(j + 1) * h) - near)) - Math.log(h);
  });
  const linear = log.map(Math.exp);
  const span = linear.findLastIndex((share) => share > 0);
  return { log, linear, span, logLeaving, leaving: logLeaving.map(Math.exp) };
}

type Cells = Pick<PlaneLaw, 'mass' | 'logMass'>;

/** Convolves every line of cells, with cells `step` apart along a line and lines `stride` apart. */
function convolveLines({ mass, logMass }: Cells, kernel: Kernel, stride: number, step: number): Cells {
  const side = Math.max(stride, step);
  const sum = new Float64Array(mass.length);
  const logSum = new Float64Array(mass.length);
  const source = new Float64Array(side);
  const logSource = new Float64Array(side);
  const target = new Float64Array(side);
  for (let line = 0; line < side; line++) {
    for (let i = 0; i < side; i++) {
      source[i] = mass[line * stride + i * step] as number;
      logSource[i] = logMass[line * stride + i * step] as number;
    }
    convolveLine(source, kernel, target);
    for (let i = 0; i < side; i++) {
      const cell = line * stride + i * step;
      const linear = target[i] as number;
      // Where underflow has lost digits, the sum is computed in logarithms.
      const log = linear > SMALLEST_MASS ? Math.log(linear) : logEntry(logSource, kernel, i);
      logSum[cell] = log;
      sum[cell] = linear > SMALLEST_MASS ? linear : Math.exp(log);
    }
  }
  return { mass: sum, logMass: logSum };
}

function convolveLine(source: Float64Array, { linear, leaving, span }: Kernel, target: Float64Array): void {
  const last = source.length - 1;
  target.fill(0);
  let below = source[0] as number;
  let above = source[last] as number;
  for (let from = 1; from < last; from++) {
    const m = source[from] as number;
    if (m === 0) continue;
    // Once a share underflows to 0, so do those further on.
    for (let to = from - 1, least = Math.max(1, from - span); to >= least; to--) {
      const given = m * (linear[from - to] as number);
      if (given === 0) break;
      target[to] = (target[to] as number) + given;
    }
    for (let to = from, end = Math.min(last, from + span + 1); to < end; to++) {
      const given = m * (linear[to - from] as number);
      if (given === 0) break;
      target[to] = (target[to] as number) + given;
    }
    below += m * (leaving[from - 1] as number);
    above += m * (leaving[last - 1 - from] as number);
  }
  target[0] = below;
  target[last] = above;
}

/** Computes entry `to` of a convolved line in logarithms, relative to its largest term. */
function logEntry(logSource: Float64Array, { log, logLeaving }: Kernel, to: number): number {
  const last = logSource.length - 1;
  // Bin `from` contributes share[|from − start|].
  const isOuter = to === 0 || to === last;
  const share = isOuter ? logLeaving : log;
  const start = to === 0 ? 1 : to === last ? last - 1 : to;
  const own = isOuter ? (logSource[to] as number) : -Infinity;
  let top = own;
  for (let from = 1; from < last; from++) {
    const term = (logSource[from] as number) + (share[Math.abs(from - start)] as number);
    if (term > top) top = term;
  }
  if (top === -Infinity) return top;
  let sum = Math.exp(own - top);
  for (let from = 1; from < last; from++) {
    const under = (logSource[from] as number) + (share[Math.abs(from - start)] as number) - top;
    if (under > -NEGLIGIBLE) sum += Math.exp(under);
  }
  return top + Math.log(sum);
}

/** Reduces a distribution on a wide and fine grid to the window's cells: mass beyond the edges goes to the border. */
function folded({ mass, logMass, singular }: PlaneLaw, count: number, fineness: number): PlaneLaw {
  const side = GRID.count + 2;
  const sum = new Float64Array(side * side);
  const logSum = new Float64Array(side * side).fill(-Infinity);
  const singularSum = singular && new Float64Array(side * side);
  const beyond = (count / fineness - GRID.count) / 2;
  const places = Array.from({ length: count + 2 }, (_, i) => {
    const column = Math.floor((i - 1) / fineness) - beyond;
    return Math.min(GRID.count, Math.max(-1, column)) + 1;
  });
  places.forEach((row, i) => {
    places.forEach((column, j) => {
      const from = i * (count + 2) + j;
      const to = row * side + column;
      sum[to] = (sum[to] as number) + (mass[from] as number);
      if (singular && singularSum) singularSum[to] = (singularSum[to] as number) + (singular[from] as number);
      // The logarithm is needed only if the sum underflows.
      if ((mass[from] as number) <= SMALLEST_MASS) {
        logSum[to] = logAdd(logSum[to] as number, logMass[from] as number);
      }
    });
  });
  for (let cell = 0; cell < sum.length; cell++) {
    const m = sum[cell] as number;
    logSum[cell] = m > SMALLEST_MASS ? Math.log(m) : (logSum[cell] as number);
  }
  return { mass: sum, logMass: logSum, singular: singularSum };
}
