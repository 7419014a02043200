/** The positive nodes of the Gauss–Kronrod pair (7, 15), from tests/fixtures/coefficients.py. */
const NODES = Float64Array.of(
  0.2077849550078984676,
  0.40584515137739716691,
  0.58608723546769113029,
  0.74153118559939443986,
  0.86486442335976907279,
  0.94910791234275852453,
  0.99145537112081263921,
);
const CENTRE_WEIGHT = 0.20948214108472782801;
const WEIGHTS = Float64Array.of(
  0.20443294007529889241,
  0.19035057806478540991,
  0.16900472663926790283,
  0.14065325971552591875,
  0.10479001032225018384,
  0.063092092629978553291,
  0.022935322010529224964,
);
/** The seven Gauss nodes are the centre and every second node; the others have no Gauss weight. */
const GAUSS_CENTRE_WEIGHT = 0.41795918367346938776;
const GAUSS_WEIGHTS = Float64Array.of(
  0,
  0.38183005050511894495,
  0,
  0.2797053914892766679,
  0,
  0.12948496616886969327,
  0,
);

/** An integral, as far as it was computed. */
export interface Integral {
  readonly value: number;
  /** An upper estimate of the error of `value`. */
  readonly error: number;
}

/** The conditions under which integration stops: when any of them holds. */
export interface QuadratureOptions {
  /** The error is below this share of the integral of |f|. */
  readonly relative?: number;
  /** The error is below this. */
  readonly absolute?: number;
  readonly maximumPanels?: number;
}

/** Numbers stored for a panel: its two ends, its integral, that of |f|, and its error. */
const FIELDS = 5;

/**
 * Integrates f over [points[0], points[last]] by the Gauss–Kronrod pair (7, 15) on the panels between the points, and
 * halves the panel with the largest error until the error is small enough.
 *
 * The points must ascend. Put some around every peak, on its own scale, and one on every edge and kink: halving does not
 * find a peak that no node sees. No evaluation allocates memory.
 */
export function integrate(
  f: (x: number) => number,
  points: readonly number[],
  { relative = 1e-11, absolute = 0, maximumPanels = 400 }: QuadratureOptions = {},
): Integral {
  const initial = Math.max(0, points.length - 1);
  const panels = new Float64Array(FIELDS * Math.max(maximumPanels, initial));
  let count = 0;
  for (let i = 0; i < initial; i += 1) {
    const lo = points[i] ?? NaN;
    const hi = points[i + 1] ?? NaN;
    if (hi > lo) {
      measure(f, lo, hi, panels, count);
      count += 1;
    }
  }
  for (;;) {
    let error = 0;
    let magnitude = 0;
    let worst = -1;
    let worstError = 0;
    for (let i = 0; i < count; i += 1) {
      const panelError = panels[i * FIELDS + 4] ?? 0;
      error += panelError;
      magnitude += panels[i * FIELDS + 3] ?? 0;
      if (panelError > worstError) {
        worst = i;
        worstError = panelError;
      }
    }
    const done =
      worst < 0 || error <= Math.max(absolute, relative * magnitude) || !Number.isFinite(magnitude);
    if (done || count >= maximumPanels) {
      return { value: total(panels, count), error: error + magnitude * 2 * Number.EPSILON };
    }
    const lo = panels[worst * FIELDS] ?? NaN;
    const hi = panels[worst * FIELDS + 1] ?? NaN;
    const middle = lo + (hi - lo) / 2;
    if (!(middle > lo && middle < hi)) return { value: total(panels, count), error };
    measure(f, lo, middle, panels, worst);
    measure(f, middle, hi, panels, count);
    count += 1;
  }
}

/** Integrates f over [lo, hi] by the 15-point rule alone, for an interval so short that f is nearly straight on it. */
export function integrateShort(f: (x: number) => number, lo: number, hi: number): number {
  const half = (hi - lo) / 2;
  const centre = lo + half;
  let sum = CENTRE_WEIGHT * f(centre);
  for (let i = 0; i < NODES.length; i += 1) {
    const offset = half * (NODES[i] ?? 0);
    sum += (WEIGHTS[i] ?? 0) * (f(centre - offset) + f(centre + offset));
  }
  return sum * half;
}

/** Lists the nodes and weights of the 15-point rule on every panel between the ends: ∫ f ≈ Σ weight · f(x). */
export function quadratureGrid(ends: readonly number[]): { x: Float64Array; weight: Float64Array } {
  const count = (2 * NODES.length + 1) * (ends.length - 1);
  const x = new Float64Array(count);
  const weight = new Float64Array(count);
  let at = 0;
  const put = (node: number, nodeWeight: number): void => {
    x[at] = node;
    weight[at] = nodeWeight;
    at += 1;
  };
  for (let panel = 0; panel + 1 < ends.length; panel += 1) {
    const lo = ends[panel] ?? NaN;
    const half = ((ends[panel + 1] ?? NaN) - lo) / 2;
    put(lo + half, CENTRE_WEIGHT * half);
    for (let i = 0; i < NODES.length; i += 1) {
      const offset = half * (NODES[i] ?? 0);
      put(lo + half - offset, (WEIGHTS[i] ?? 0) * half);
      put(lo + half + offset, (WEIGHTS[i] ?? 0) * half);
    }
  }
  return { x, weight };
}

function total(panels: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += panels[i * FIELDS + 2] ?? 0;
  return sum;
}

function measure(f: (x: number) => number, lo: number, hi: number, panels: Float64Array, at: number): void {
  const half = (hi - lo) / 2;
  const centre = lo + half;
  const middle = f(centre);
  let kronrod = CENTRE_WEIGHT * middle;
  let gauss = GAUSS_CENTRE_WEIGHT * middle;
  let magnitude = Math.abs(kronrod);
  for (let i = 0; i < NODES.length; i += 1) {
    const offset = half * (NODES[i] ?? 0);
    const left = f(centre - offset);
    const right = f(centre + offset);
    kronrod += (WEIGHTS[i] ?? 0) * (left + right);
    gauss += (GAUSS_WEIGHTS[i] ?? 0) * (left + right);
    magnitude += (WEIGHTS[i] ?? 0) * (Math.abs(left) + Math.abs(right));
  }
  const start = at * FIELDS;
  panels[start] = lo;
  panels[start + 1] = hi;
  panels[start + 2] = kronrod * half;
  panels[start + 3] = magnitude * half;
  panels[start + 4] = Math.abs(kronrod - gauss) * half;
}
