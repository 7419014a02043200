/** Parameters that the training cells have in common, with the limits that the trainer sets. */
import type { ActivationName, OptimizerName, OutputName, TrainingConfig } from '../../src/gan/protocol.ts';
import { CONFIG_LIMITS } from '../../src/gan/protocol.ts';
import { slider, whole, type Slider, type Whole } from '../../src/notebook/kinds/index.ts';
import type { ToldStory } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { ScriptStory } from './pytorch-changes.ts';
import type { PytorchWords } from './pytorch-words.ts';

export function count(name: keyof typeof CONFIG_LIMITS, config: TrainingConfig): Whole {
  const { min, max } = CONFIG_LIMITS[name];
  return whole({ min, max, initial: config[name] });
}

export function measure(name: keyof typeof CONFIG_LIMITS, step: number, config: TrainingConfig): Slider {
  const { min, max } = CONFIG_LIMITS[name];
  return slider({ min, max, step, initial: config[name] });
}

/** The step at which a run pauses by itself; 0 for none. */
export const UNTIL = whole({ min: 0, max: 1_000_000, initial: 0 });

/** What was one setting of both players before each had its own. */
export const PLAYERS_OWN = {
  optimizer: ['d-optimizer', 'g-optimizer'],
  activation: ['d-activation', 'g-activation'],
} as const;

/** The least that a game needs: somebody who moves. */
export const someoneMoves = (values: Readonly<Record<'d-steps' | 'g-steps', number>>): boolean =>
  values['d-steps'] + values['g-steps'] > 0;

type Same = 'noise' | 'depth' | 'width' | 'loss' | 'batch' | 'seed';
type Renamed =
  | 'dActivation'
  | 'gActivation'
  | 'gOutput'
  | 'dOptimizer'
  | 'gOptimizer'
  | 'dRate'
  | 'gRate'
  | 'dSteps'
  | 'gSteps'
  | 'instanceNoise';

/** The settings that the cells of both players have in common, in the trainer's words. */
export const settingsOf = (
  values: Pick<TrainingConfig, Same> &
    Readonly<Record<'d-activation' | 'g-activation', ActivationName>> &
    Readonly<Record<'d-optimizer' | 'g-optimizer', OptimizerName>> &
    Readonly<Record<'g-output', OutputName>> &
    Readonly<Record<'d-rate' | 'g-rate' | 'd-steps' | 'g-steps' | 'instance-noise', number>>,
): Pick<TrainingConfig, Same | Renamed> => ({
  noise: values.noise,
  depth: values.depth,
  width: values.width,
  dActivation: values['d-activation'],
  gActivation: values['g-activation'],
  gOutput: values['g-output'],
  loss: values.loss,
  dOptimizer: values['d-optimizer'],
  gOptimizer: values['g-optimizer'],
  dRate: values['d-rate'],
  gRate: values['g-rate'],
  dSteps: values['d-steps'],
  gSteps: values['g-steps'],
  batch: values.batch,
  instanceNoise: values['instance-noise'],
  seed: values.seed,
});

/** Writes the model as a program for PyTorch; what writes it is fetched when it is asked for. */
export async function script(config: TrainingConfig, language: Language, story?: ToldStory): Promise<string> {
  const [{ pytorchScript }, { words }] = await Promise.all([
    import('./pytorch.ts'),
    import(`../../content/${language}/words/cells/pytorch.ts`) as Promise<{ readonly words: PytorchWords }>,
  ]);
  // The page hands on what the trainer is told.
  return pytorchScript(config, words, story as ScriptStory | undefined);
}
