/** The game of the first page: data that stand, a generator that a hand moves, and the best discriminator between them. */
import {
  bestOfNormals,
  densityOfNormal,
  gameOfNormals,
  type NormalLaw,
} from '../../src/math/game-of-normals.ts';

export type { NormalLaw };

export const DATA: NormalLaw = { mean: 1.7, sd: 1 };

/** Where the generator comes from. */
const START: NormalLaw = { mean: -3.7, sd: 0.62 };

/** How far a hand can take it. */
export const LIMITS = { mean: [-5.2, 5.2], sd: [0.56, 2.2] } as const;

const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** Returns the nearest generator that the picture has room for. */
export const within = ({ mean, sd }: NormalLaw): NormalLaw => ({
  mean: clamp(mean, LIMITS.mean),
  sd: clamp(sd, LIMITS.sd),
});

/** What the picture shows of one state, in nats. */
export interface Play {
  readonly model: NormalLaw;
  readonly real: number;
  readonly fake: number;
  /** C(G) = V(D*, G). */
  readonly criterion: number;
  /** 2 JSD = C(G) + log 4: what is left to go. */
  readonly left: number;
}

export function playOf(model: NormalLaw): Play {
  const { real, fake } = gameOfNormals(DATA, model);
  const criterion = real + fake;
  // At equality rounding leaves a few 1e-16 on either side.
  return { model, real, fake, criterion, left: Math.max(0, criterion + Math.log(4)) };
}

/** Returns the generator a share of the way from where it comes from to the data. */
export const onTheWay = (share: number): NormalLaw => ({
  mean: START.mean + (DATA.mean - START.mean) * share,
  sd: START.sd + (DATA.sd - START.sd) * share,
});

/** The share of the way at which two thirds of the depth are reached, so that something is left to do. */
export const restingShare: number = (() => {
  let [near, far] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const share = (near + far) / 2;
    if (playOf(onTheWay(share)).criterion > (-2 / 3) * Math.log(4)) near = share;
    else far = share;
  }
  return near;
})();

export const best = (x: number, model: NormalLaw): number => bestOfNormals(x, DATA, model);

export { densityOfNormal as density };

/** Returns the standard deviation of the normal whose density has this peak. */
export const sdOfPeak = (peak: number): number => 1 / (Math.max(peak, 0.01) * Math.sqrt(2 * Math.PI));
