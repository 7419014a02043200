import { discriminatorInputs, generatorInputs } from '../batches/batches.ts';
import {
  dataDimension,
  discriminatorArchitecture,
  generatorArchitecture,
  gStepsOf,
} from '../contract/architecture.ts';
import { discriminatorWeights, generatorWeights } from '../networks/initial-players.ts';
import { rowOf } from './checkpoint-rows.ts';
import { decoderInputs } from '../observe/autoencoder-observer.ts';
import { probesOf } from '../observe/observe.ts';
import { autoencoderOneStep } from '../networks/autoencoder.ts';
import { discriminatorOneStep, generatorOneStep } from '../networks/one-step.ts';
import * as players from '../networks/player.ts';
import { isPictures, isPlane } from '../protocol.ts';
import { tf } from '../networks/tf.ts';
import type { AutoencoderSettings, OptimizerName } from '../protocol.ts';
import type { Engine, MakeEngine } from './engine.ts';

interface Mark {
  readonly step: number;
  readonly d: players.HeldPlayer;
  readonly g: players.HeldPlayer;
}

/** Makes the plain engine: every update is tensor operations and automatic differentiation, one at a time. */
export const makeReferenceEngine: MakeEngine = (initial, checkpoint) => {
  let config = initial;
  let step = checkpoint?.step ?? 0;
  const { dOptimizer, gOptimizer } = checkpoint?.config ?? config;
  const dSpec = { ...discriminatorArchitecture(config), optimizer: dOptimizer };
  const d = checkpoint
    ? players.playerFrom(dSpec, checkpoint.discriminator)
    : players.newPlayer(dSpec, discriminatorWeights(config));
  const gSpec = { ...generatorArchitecture(config), optimizer: gOptimizer };
  const g = checkpoint
    ? players.playerFrom(gSpec, checkpoint.generator)
    : players.newPlayer(gSpec, generatorWeights(config));
  const dimension = dataDimension(config);
  const ofNoise = (values: Float32Array) => rows(values, config.noiseDimension);
  const ofData = (values: Float32Array) => rows(values, dimension);
  const probes = probesOf(config);
  const zNodes = ofNoise(probes.noise);
  const xNodes = ofData(probes.places);
  let sign = signs(config.batch);
  let mark: Mark | null = null;

  const dropMark = () => {
    if (mark) [mark.d, mark.g].forEach(players.release);
    mark = null;
  };

  /** Both halves of an autoencoder learn from one batch, of the encoder's count unless the decoder learns alone. */
  const stepAutoencoder = (moves: { readonly encoder: boolean; readonly decoder: boolean }) => {
    const { autoencoder } = config;
    if (!autoencoder) return;
    tf.tidy(() => {
      const { real, noise } = discriminatorInputs(config, moves.encoder ? d.updates : g.updates);
      const batch = { real: ofData(real), noise: ofNoise(noise) };
      autoencoderOneStep(d, g, batch, { ...config, autoencoder }, moves);
    });
  };

  const stepD = () => {
    if (config.autoencoder) {
      stepAutoencoder({ encoder: true, decoder: false });
      return;
    }
    tf.tidy(() => {
      const { real, noise, instanceNoise } = discriminatorInputs(config, d.updates);
      const batch = {
        real: ofData(real),
        noise: ofNoise(noise),
        instanceNoise: instanceNoise && ofData(instanceNoise),
        sign,
      };
      discriminatorOneStep(d, g, batch, { ...config, optimizer: config.dOptimizer, rate: config.dRate });
    });
  };

  const stepG = () => {
    if (config.generator === 'fixed') return;
    if (config.autoencoder) {
      stepAutoencoder({ encoder: false, decoder: true });
      return;
    }
    tf.tidy(() => {
      const { noise, instanceNoise } = generatorInputs(config, g.updates);
      const batch = { noise: ofNoise(noise), instanceNoise: instanceNoise && ofData(instanceNoise) };
      generatorOneStep(d, g, batch, { ...config, optimizer: config.gOptimizer, rate: config.gRate });
    });
  };

  /** The codes of an autoencoder's decoder come from its encoder. */
  const probeAutoencoder = async (settings: AutoencoderSettings) => {
    const encoded = d.network.apply(xNodes);
    const logits = Float32Array.from(await encoded.data());
    const codes = ofNoise(decoderInputs(config, settings, logits));
    const decoded = g.network.apply(codes);
    const held = g.network.variables.map((variable) => tf.clone(variable));
    const [generated = [], ...gWeights] = await Promise.all(
      [decoded, ...held].map((tensor) => tensor.data()),
    );
    tf.dispose([encoded, codes, decoded, ...held]);
    return {
      generated: Float32Array.from(generated),
      logits,
      fakeLogits: new Float32Array(),
      dWeights: [],
      gWeights: gWeights.map((row) => Array.from(row)),
      diverged: false,
    };
  };

  const engine: Engine = {
    name: 'reference',
    get config() {
      return config;
    },
    get steps() {
      return step;
    },
    step(n) {
      for (let i = 0; i < n; i++) {
        if (config.autoencoder) stepAutoencoder({ encoder: config.dSteps > 0, decoder: config.gSteps > 0 });
        else {
          for (let k = 0; k < config.dSteps; k++) stepD();
          for (let k = 0; k < gStepsOf(config); k++) stepG();
        }
        step++;
      }
    },
    tick: () => {
      step++;
    },
    stepD,
    stepG,
    async probe() {
      const now = { step, dUpdates: d.updates, gUpdates: g.updates };
      const { autoencoder } = config;
      if (autoencoder) return { ...now, ...(await probeAutoencoder(autoencoder)) };
      const [fakes, logits, ofFakes] = tf.tidy(() => {
        const made = g.network.apply(zNodes);
        const verdicts = isPictures(config) ? d.network.apply(made) : tf.zeros([0, 1]);
        return [made, d.network.apply(xNodes), verdicts] as const;
      });
      // On a graphics card each tensor is read on its own, and the line needs none of these.
      const wanted = isPlane(config) ? d.network.variables : [];
      const held = wanted.map((variable) => tf.clone(variable));
      const [fakeValues, logitValues, fakeLogitValues, ...weights] = await Promise.all(
        [fakes, logits, ofFakes, ...held].map((tensor) => tensor.data()),
      );
      tf.dispose([fakes, logits, ofFakes, ...held]);
      return {
        ...now,
        generated: Float32Array.from(fakeValues ?? []),
        logits: Float32Array.from(logitValues ?? []),
        fakeLogits: Float32Array.from(fakeLogitValues ?? []),
        dWeights: weights.map((row) => Array.from(row)),
        // Nothing is read back between two probes, so that this engine cannot tell.
        diverged: false,
      };
    },
    async evaluate(player, inputs) {
      const outputs = tf.tidy(() =>
        player === 'g' ? g.network.apply(ofNoise(inputs)) : d.network.apply(ofData(inputs)),
      );
      const values = Float32Array.from(await outputs.data());
      outputs.dispose();
      return values;
    },
    mark() {
      dropMark();
      mark = { step, d: players.hold(d), g: players.hold(g) };
    },
    rewind() {
      if (!mark) throw new Error('there is no mark to go back to');
      step = mark.step;
      players.restore(d, mark.d);
      players.restore(g, mark.g);
    },
    async checkpoint() {
      const now = { version: 1 as const, config, step };
      const row = (values: ArrayLike<number>) => rowOf(now.config, values);
      const [discriminator, generator] = await Promise.all([
        players.stateOf(d, row),
        players.stateOf(g, row),
      ]);
      return { ...now, discriminator, generator };
    },
    configure(next) {
      const changeOptimizer = (
        player: players.Player,
        spec: { optimizer: OptimizerName },
        to: OptimizerName,
      ) => {
        if (spec.optimizer === to) return;
        players.resetOptimizer(player, to);
        spec.optimizer = to;
        // The mark holds the state of the other optimiser.
        dropMark();
      };
      changeOptimizer(d, dSpec, next.dOptimizer);
      changeOptimizer(g, gSpec, next.gOptimizer);
      if (next.batch !== config.batch) {
        sign.dispose();
        sign = signs(next.batch);
      }
      config = next;
    },
    dispose() {
      dropMark();
      [d, g].forEach(players.disposePlayer);
      tf.dispose([zNodes, xNodes, sign]);
    },
  };
  engine.configure(config);
  return engine;
};

/** Makes a tensor `[rows, length]` of numbers that lie row after row. */
const rows = (values: Float32Array, length: number): tf.Tensor2D =>
  tf.tensor2d(values, [values.length / length, length]);

/** The labels of D's batch, `[2 · batch, 1]`: −1 for each real input, then +1 for each fake. */
const signs = (batch: number) =>
  rows(
    Float32Array.from({ length: 2 * batch }, (_, i) => (i < batch ? -1 : 1)),
    1,
  );
