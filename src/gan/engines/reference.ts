import { discriminatorInputs, generatorInputs } from '../batches/batches.ts';
import {
  dataDimension,
  discriminatorArchitecture,
  generatorArchitecture,
  gStepsOf,
} from '../contract/architecture.ts';
import { discriminatorWeights, generatorWeights } from '../networks/initial-players.ts';
import { probesOf } from '../observe/observe.ts';
import { discriminatorOneStep, generatorOneStep } from '../networks/one-step.ts';
import * as players from '../networks/player.ts';
import { isPlane } from '../protocol.ts';
import { tf } from '../networks/tf.ts';
import type { Engine, MakeEngine } from './engine.ts';

interface Mark {
  readonly step: number;
  readonly d: players.Held;
  readonly g: players.Held;
}

/** The plain engine: every update is tensor operations and automatic differentiation, one at a time. */
export const makeReferenceEngine: MakeEngine = (initial, checkpoint) => {
  let config = initial;
  let step = checkpoint?.step ?? 0;
  const optimizer = checkpoint?.config.optimizer ?? config.optimizer;
  const making = { ...discriminatorArchitecture(config), optimizer };
  const d = checkpoint
    ? players.playerFrom(making, checkpoint.discriminator)
    : players.newPlayer(making, discriminatorWeights(config));
  const makingG = { ...generatorArchitecture(config), optimizer };
  const g = checkpoint
    ? players.playerFrom(makingG, checkpoint.generator)
    : players.newPlayer(makingG, generatorWeights(config));
  const dimension = dataDimension(config);
  const ofNoise = (values: Float32Array) => rows(values, config.noiseDimension);
  const ofData = (values: Float32Array) => rows(values, dimension);
  const probes = probesOf(config);
  const zNodes = ofNoise(probes.noise);
  const xNodes = ofData(probes.places);
  let sign = signs(config.batch);
  let mark: Mark | null = null;

  const dropMark = () => {
    if (mark) [mark.d, mark.g].forEach(players.letGo);
    mark = null;
  };

  const stepD = () =>
    tf.tidy(() => {
      const { real, noise, instanceNoise } = discriminatorInputs(config, d.updates);
      const batch = {
        real: ofData(real),
        noise: ofNoise(noise),
        instanceNoise: instanceNoise && ofData(instanceNoise),
        sign,
      };
      discriminatorOneStep(d, g, batch, { ...config, rate: config.dRate });
    });

  const stepG = () => {
    if (config.generator === 'fixed') return;
    tf.tidy(() => {
      const { noise, instanceNoise } = generatorInputs(config, g.updates);
      const batch = { noise: ofNoise(noise), instanceNoise: instanceNoise && ofData(instanceNoise) };
      generatorOneStep(d, g, batch, { ...config, rate: config.gRate });
    });
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
        for (let k = 0; k < config.dSteps; k++) stepD();
        for (let k = 0; k < gStepsOf(config); k++) stepG();
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
      const [images, logits] = tf.tidy(() => [g.network.apply(zNodes), d.network.apply(xNodes)] as const);
      // On a card each is a reading of its own, and the line asks for none.
      const asked = isPlane(config) ? d.network.variables : [];
      const held = asked.map((variable) => tf.clone(variable));
      const [g0, d0, ...weights] = await Promise.all(
        [images, logits, ...held].map((tensor) => tensor.data()),
      );
      tf.dispose([images, logits, ...held]);
      return {
        ...now,
        generated: Float32Array.from(g0 ?? []),
        logits: Float32Array.from(d0 ?? []),
        dWeights: weights.map((row) => Array.from(row)),
        // Only this look tells: between two of them nothing is read back.
        diverged: false,
      };
    },
    mark() {
      dropMark();
      mark = { step, d: players.hold(d), g: players.hold(g) };
    },
    rewind() {
      if (!mark) throw new Error('There is no mark to go back to');
      step = mark.step;
      players.returnTo(d, mark.d);
      players.returnTo(g, mark.g);
    },
    async checkpoint() {
      const now = { version: 1 as const, config, step };
      const [discriminator, generator] = await Promise.all([players.stateOf(d), players.stateOf(g)]);
      return { ...now, discriminator, generator };
    },
    configure(next) {
      if (next.optimizer !== making.optimizer) {
        [d, g].forEach((player) => players.forget(player, next.optimizer));
        making.optimizer = next.optimizer;
        // It holds the memory of the other optimiser.
        dropMark();
      }
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

const rows = (values: Float32Array, length: number): tf.Tensor2D =>
  tf.tensor2d(values, [values.length / length, length]);

const signs = (batch: number) =>
  rows(
    Float32Array.from({ length: 2 * batch }, (_, i) => (i < batch ? -1 : 1)),
    1,
  );
