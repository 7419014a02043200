import { discriminatorInputs, generatorInputs } from '../batches.ts';
import { generatorArchitecture, generatorWeights, gStepsOf } from '../generator.ts';
import { initialWeights } from '../networks.ts';
import { NOISE } from '../noise.ts';
import { D_NODES } from '../observer.ts';
import { discriminatorOneStep, generatorOneStep } from '../one-step.ts';
import * as players from '../player.ts';
import { STREAMS } from '../random.ts';
import { tf } from '../tf.ts';
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
  const { seed } = config;
  const making = { ...config, optimizer: checkpoint?.config.optimizer ?? config.optimizer };
  const d = checkpoint
    ? players.playerFrom(making, checkpoint.discriminator)
    : players.newPlayer(making, initialWeights(making, { seed, stream: STREAMS.dWeights }));
  const makingG = { ...generatorArchitecture(making), optimizer: making.optimizer };
  const g = checkpoint
    ? players.playerFrom(makingG, checkpoint.generator)
    : players.newPlayer(makingG, generatorWeights(making));
  const zNodes = column(NOISE[config.noise].nodes);
  const xNodes = column(D_NODES);
  let sign = signs(config.batch);
  let mark: Mark | null = null;

  const dropMark = () => {
    if (mark) [mark.d, mark.g].forEach(players.letGo);
    mark = null;
  };

  const stepD = () =>
    tf.tidy(() => {
      const { real, noise, blur } = discriminatorInputs(config, d.updates);
      const batch = { real: column(real), noise: column(noise), blur: blur && column(blur), sign };
      discriminatorOneStep(d, g, batch, { ...config, rate: config.dRate });
    });

  const stepG = () => {
    if (config.generator === 'fixed') return;
    tf.tidy(() => {
      const { noise, blur } = generatorInputs(config, g.updates);
      const batch = { noise: column(noise), blur: blur && column(blur) };
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
    stepD,
    stepG,
    async curves() {
      const now = { step, dUpdates: d.updates, gUpdates: g.updates };
      const [images, logits] = tf.tidy(() => [g.network.apply(zNodes), d.network.apply(xNodes)] as const);
      const [g0, d0] = await Promise.all([images.data(), logits.data()]);
      tf.dispose([images, logits]);
      return { ...now, images: Float32Array.from(g0), logits: Float32Array.from(d0) };
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

const column = (values: Float32Array): tf.Tensor2D => tf.tensor2d(values, [values.length, 1]);

const signs = (batch: number) =>
  column(Float32Array.from({ length: 2 * batch }, (_, i) => (i < batch ? -1 : 1)));
