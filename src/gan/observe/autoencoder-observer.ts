import { klToStandardNormal } from '../../math/index.ts';
import { DECODED, type AutoencoderSnapshot } from '../contract/autoencoder-snapshot.ts';
import { PIXELS } from '../contract/picture-format.ts';
import { unvisitedFloor, unvisitedMass } from '../pictures/code-cells.ts';
import { digits } from '../pictures/digits.ts';
import { reconstructionCost } from '../pictures/likelihood.ts';
import { gaussians, STREAMS } from '../random/random.ts';
import { concat } from './concat.ts';
import type { AutoencoderSettings } from '../contract/autoencoder-settings.ts';
import type { TrainingConfig } from '../contract/config.ts';
import type { ProbeOutputs, Probes } from './probe-outputs.ts';

/** The digits that no step sees over which every mean is taken, and the training digits beside them. */
const HELD_OUT = 256;
const SEEN = 128;

/** Half the sides that the square of codes may have: it keeps one until the codes have left it. */
const REACHES = [3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256];

/** The share of codes that the square holds: a few may lie far out. */
const HELD = 0.98;

/** Makes the pictures for the encoder: digits that no step sees, then training digits. Codes come from them alone. */
export function autoencoderProbes(): Probes {
  const { test, training } = digits();
  const places = concat(
    test.pixels.subarray(0, HELD_OUT * PIXELS),
    training.pixels.subarray(0, SEEN * PIXELS),
  );
  return { noise: new Float32Array(), places };
}

/** What an encoder says of pictures, `[pictures, 2]` each; a plain code has no variances. */
interface Codes {
  readonly means: Float32Array;
  readonly logVariances: Float32Array;
}

function codesOf({ kind }: AutoencoderSettings, encoded: Float32Array): Codes {
  if (kind === 'plain') return { means: encoded, logVariances: new Float32Array() };
  // Two means and two log-variances to a picture.
  return { means: encoded.filter((_, i) => i % 4 < 2), logVariances: encoded.filter((_, i) => i % 4 >= 2) };
}

/** Finds half the side of the square that holds the codes `[codes, 2]`. */
function reachOf(means: Float32Array): number {
  const distances = Float32Array.from({ length: means.length / 2 }, (_, i) =>
    Math.max(Math.abs(means[2 * i] as number), Math.abs(means[2 * i + 1] as number)),
  ).sort();
  const wanted = distances[Math.floor(HELD * (distances.length - 1))] as number;
  return REACHES.find((reach) => reach >= wanted) ?? (REACHES.at(-1) as number);
}

/** Lists the codes at the middles of the square's cells, row by row from the top left, `[DECODED², 2]`. */
function squareOfCodes(reach: number): Float32Array {
  const at = (i: number): number => reach * ((2 * i + 1) / DECODED - 1);
  return Float32Array.from({ length: 2 * DECODED ** 2 }, (_, i) => {
    const cell = Math.floor(i / 2);
    return i % 2 === 0 ? at(cell % DECODED) : -at(Math.floor(cell / DECODED));
  });
}

/** Makes the decoder's inputs from the encoder's outputs: a code of every picture, and then the square of codes. */
export function decoderInputs(
  config: TrainingConfig,
  settings: AutoencoderSettings,
  encoded: Float32Array,
): Float32Array {
  const codes = codesOf(settings, encoded);
  return concat(drawnFrom(codes, config.seed), squareOfCodes(reachOf(codes.means.subarray(0, 2 * HELD_OUT))));
}

/** Draws a code from each law, `[pictures, 2]`, with noise that stays the same through a run; a plain code is its own. */
function drawnFrom({ means, logVariances }: Codes, seed: number): Float32Array {
  const noise = gaussians(logVariances.length, { seed, stream: STREAMS.shownNoise, draw: 0 });
  return means.map((mean, i) =>
    i < noise.length ? mean + Math.exp((logVariances[i] as number) / 2) * (noise[i] as number) : mean,
  );
}

/** Makes the function that turns outputs of an autoencoder's run into snapshots. */
export function makeAutoencoderObserver(
  config: TrainingConfig,
  settings: AutoencoderSettings,
  { places }: Probes,
) {
  const labels = digits().test.labels.slice(0, HELD_OUT);
  const [heldOut, seen] = [places.subarray(0, HELD_OUT * PIXELS), places.subarray(HELD_OUT * PIXELS)];
  const floor = unvisitedFloor(HELD_OUT);
  return (outputs: ProbeOutputs, stepsPerSecond: number): AutoencoderSnapshot => {
    const { step, dUpdates, gUpdates, generated, logits, gWeights = [] } = outputs;
    const all = codesOf(settings, logits);
    const { logVariances } = all;
    const codes = all.means.slice(0, 2 * HELD_OUT);
    const spreads = codes.map((_, i) =>
      i < logVariances.length ? Math.exp((logVariances[i] as number) / 2) : 0,
    );
    const decoded = generated.subarray(0, HELD_OUT * PIXELS);
    const ofSeen = generated.subarray(HELD_OUT * PIXELS, (HELD_OUT + SEEN) * PIXELS);
    const { kind, likelihood } = settings;
    const { reconstruction, squaredError } = reconstructionCost(likelihood, heldOut, decoded);
    const divergence = (): number =>
      klToStandardNormal(codes, logVariances.subarray(0, codes.length)) / HELD_OUT;
    return {
      step,
      dUpdates,
      gUpdates,
      codes,
      spreads,
      labels: labels.slice(),
      reach: reachOf(codes),
      decodings: Uint8Array.from(generated.subarray((HELD_OUT + SEEN) * PIXELS), (logit) =>
        Math.round(255 / (1 + Math.exp(-logit))),
      ),
      decoder: gWeights.map((row) => Float32Array.from(row)),
      quantities: {
        reconstruction,
        'training-reconstruction': reconstructionCost(likelihood, seen, ofSeen).reconstruction,
        'squared-error': squaredError,
        ...(kind === 'plain' ? {} : termsOf(reconstruction, divergence())),
        unvisited: unvisitedMass(drawnFrom(all, config.seed).subarray(0, 2 * HELD_OUT)),
        'unvisited-floor': floor,
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

const termsOf = (reconstruction: number, kl: number) => ({ kl, elbo: -reconstruction - kl });
