import { heldOutPoints, trainingPoints } from '../batches/training-set.ts';
import { discriminatorArchitecture, layerSizes } from '../contract/architecture.ts';
import { forward, type Weights } from '../plane/plain.ts';
import { draws, gaussianFrom, STREAMS } from '../random/random.ts';
import type { TrainingConfig } from '../contract/config.ts';
import type { PlaneQuantities } from '../contract/snapshot.ts';

/** So many points of each kind are judged in every frame, at most. */
const MOST = 500;

/**
 * Makes the function that computes which share of its training points D calls real, and of as many points of p_data that no
 * step has seen. Both have one draw of the instance noise, as D's inputs have. Without a training set there is nothing to compare.
 */
export function makeTrainingSetReading(
  config: TrainingConfig,
): (dWeights: Weights) => Pick<PlaneQuantities, 'training-called-real' | 'held-out-called-real'> {
  if (config.trainingPoints === 0) return () => ({});
  const { seed, instanceNoise: s, dActivation } = config;
  const sizes = layerSizes(discriminatorArchitecture(config));
  const noisy = (points: Float32Array, draw: number): Float32Array => {
    const some = points.slice(0, 2 * MOST);
    const stream = { seed, stream: STREAMS.shownInstanceNoise, draw };
    const noise = draws(some.length, stream, ([u, v]) => s * gaussianFrom(u, v));
    return some.map((x, i) => x + (noise[i] as number));
  };
  // The draws 0 to 2 are those of the points that are shown.
  const [seen, unseen] = [noisy(trainingPoints(config), 3), noisy(heldOutPoints(config), 4)];
  return (dWeights) => {
    const share = (points: Float32Array): number => {
      const logits = forward(dWeights, sizes, dActivation, points);
      return logits.reduce((sum, logit) => sum + (logit > 0 ? 1 : logit === 0 ? 0.5 : 0), 0) / logits.length;
    };
    return { 'training-called-real': share(seen), 'held-out-called-real': share(unseen) };
  };
}
