import { sigmoid } from '../../math/index.ts';
import { realRows } from '../batches/batches.ts';
import { discriminatorArchitecture } from '../contract/architecture.ts';
import { concat } from './concat.ts';
import { layerSizes } from '../contract/architecture.ts';
import { accuracyOf } from '../line/accuracy.ts';
import { optimalByLogs } from '../line/quantities.ts';
import { draws, gaussianFrom, STREAMS } from '../random/random.ts';
import { makeFineCells } from '../plane/instance-noise.ts';
import { makeCoverage } from '../plane/coverage.ts';
import { cellMasses, fineMasses, planeData } from '../plane/data-sets.ts';
import { AREA, CELL_COUNT, cellCentres, inner } from '../plane/grid.ts';
import { totalMass } from '../plane/law.ts';
import { latticeOf } from '../plane/noise-lattice.ts';
import { pushOf, withGradients } from '../plane/plain.ts';
import { makePushForward } from '../plane/push-forward.ts';
import { makePenalty } from '../plane/penalty.ts';
import { planeJs, planeQuantities } from '../plane/quantities.ts';
import { histogramJs } from '../plane/sample-reading.ts';
import { SHOWN, shownGrid, shownNoise } from '../plane/shown-noise.ts';
import { makeTrainingSetReading } from './training-set-reading.ts';
import type { ProbeOutputs, Probes } from './probe-outputs.ts';
import type { PlaneDataName, PlaneSnapshot, TrainingConfig } from '../protocol.ts';

const nodesOfNoise = (config: TrainingConfig) => ({
  lattice: latticeOf(config.noise, config.noiseDimension === 1 ? 1 : 2),
  display: shownGrid(config),
});

/** Draws the samples of all snapshots from the same random numbers, so that a point moves only if G has moved it. */
function shownSamples(config: TrainingConfig) {
  const { seed, instanceNoise: s } = config;
  const instanceNoise = (draw: number) =>
    draws(2 * SHOWN, { seed, stream: STREAMS.shownInstanceNoise, draw }, ([u, v]) => s * gaussianFrom(u, v));
  const real = (stream: number, draw: number) =>
    added(realRows(config, SHOWN, { seed, stream, draw: 0 }), instanceNoise(draw));
  return {
    noise: shownNoise(config),
    real: real(STREAMS.shownReal, 0),
    again: real(STREAMS.floor, 1),
    fakeNoise: instanceNoise(2),
  };
}

const added = (a: Float32Array, b: Float32Array): Float32Array => a.map((x, i) => x + (b[i] as number));

/** Makes the inputs for snapshots in the plane: noise of the push-forward, of the manifold, and of the sample, in this order. */
export function planeProbes(config: TrainingConfig): Probes {
  const { lattice, display } = nodesOfNoise(config);
  const noise = concat(lattice.nodes, display.nodes, shownSamples(config).noise);
  return { noise, places: cellCentres() };
}

/** Makes the function that turns outputs of a run in the plane into snapshots. What stays the same is computed once. */
export function makePlaneObserver(config: TrainingConfig) {
  const { instanceNoise: s, loss, dActivation, gActivation, noiseDimension } = config;
  const { lattice, display } = nodesOfNoise(config);
  const set = planeData(config.data as PlaneDataName, config.points, config.dataNoise);
  const { landmarks, spread } = set;
  const data = cellMasses(set, s);
  const { real, again, fakeNoise } = shownSamples(config);
  const floor = histogramJs(real, again);
  const sizes = layerSizes(discriminatorArchitecture(config));
  const perNode = 2 / noiseDimension;
  const [endOfLattice, endOfDisplay] = [
    lattice.nodes.length * perNode,
    (lattice.nodes.length + display.nodes.length) * perNode,
  ];
  const density = (mass: Float64Array) => inner(mass.map((m) => m / AREA));
  const dataDensity = density(data.mass);
  const coverage = makeCoverage(data, landmarks, spread);
  const { grid, blur, fold } = makeFineCells(s);
  const pushForward = makePushForward(lattice, gActivation === 'relu', grid);
  const fineData = fineMasses(set, s, grid);
  const bareData = s === 0 ? fineData : fineMasses(set, 0, grid);
  const trainingSetReading = makeTrainingSetReading(config);
  const penaltyOf = makePenalty(data.mass, config.penalty);

  return (
    { step, dUpdates, gUpdates, generated, logits, dWeights }: ProbeOutputs,
    stepsPerSecond: number,
  ): PlaneSnapshot => {
    const bare = pushForward(generated.subarray(0, endOfLattice));
    const fine = blur(bare);
    const generator = fold(fine);
    const generatorMass = totalMass(generator);
    const fake = added(generated.subarray(endOfDisplay), fakeNoise);
    const { outputs, gradients } = withGradients(dWeights, sizes, dActivation, fake);
    const push = pushOf(loss, outputs, gradients);
    const { modes, of } = coverage(generator);
    const onlySingular = generator.mass.every((m) => m === 0);
    return {
      step,
      dUpdates,
      gUpdates,
      stage: null,
      data: dataDensity,
      generator: density(generatorMass),
      discriminator: inner(Float32Array.from(logits, sigmoid)),
      // Where p_g lies on a curve, D* is 1 everywhere off the curve.
      optimal: inner(
        Float32Array.from({ length: CELL_COUNT }, (_, k) =>
          onlySingular ? 1 : optimalByLogs(data.logMass[k] as number, generator.logMass[k] as number),
        ),
      ),
      real,
      fake,
      push: Float32Array.from(push),
      manifold: {
        rows: display.rows,
        columns: display.columns,
        points: generated.slice(endOfLattice, endOfDisplay),
      },
      quantities: {
        ...planeQuantities(data, generator, logits, loss),
        'js-fine': planeJs(fineData, fine),
        'js-bare': planeJs(bareData, bare),
        'd-penalty': penaltyOf(dWeights, sizes, dActivation),
        modes,
        'modes-of': of,
        'sample-js': histogramJs(real, fake),
        'noise-floor': floor,
        push: rootMeanSquare(push),
        ...trainingSetReading(dWeights),
        accuracy: accuracyOf(data.mass, generatorMass, logits),
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

/** Computes the root mean square of the lengths of vectors `[points, 2]`. */
const rootMeanSquare = (rows: Float64Array): number =>
  Math.sqrt(rows.reduce((sum, x) => sum + x * x, 0) / (rows.length / 2));
