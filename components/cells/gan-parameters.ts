/** Parameters that the training cells have in common, with the limits that the trainer sets. */
import type { ActivationName, OptimizerName, TrainingConfig } from '../../src/gan/protocol.ts';
import { CONFIG_LIMITS } from '../../src/gan/protocol.ts';
import {
  choice,
  slider,
  whole,
  type Choice,
  type Slider,
  type Whole,
} from '../../src/notebook/kinds/index.ts';
import type { ToldStory } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { ScriptStory } from './pytorch-changes.ts';
import type { PytorchWords } from './pytorch-words.ts';

/** Learning rates go by factors, not by steps; 10 is there for the reader who wants to see training break. */
const rates = [
  '0.0001',
  '0.0002',
  '0.0005',
  '0.001',
  '0.002',
  '0.005',
  '0.01',
  '0.02',
  '0.05',
  '0.1',
  '1',
  '10',
] as const;

export function rate(initial: number): Choice<(typeof rates)[number]> {
  const found = rates.find((text) => Number(text) === initial);
  if (!found)
    throw new RangeError(`the default rate is ${initial}, and has to be one of ${rates.join(', ')}`);
  return choice(rates, found);
}

export function count(name: keyof typeof CONFIG_LIMITS, config: TrainingConfig): Whole {
  const { min, max } = CONFIG_LIMITS[name];
  return whole({ min: Math.max(min, name.endsWith('Steps') ? 1 : 0), max, initial: config[name] });
}

export function measure(name: keyof typeof CONFIG_LIMITS, step: number, config: TrainingConfig): Slider {
  const { min, max } = CONFIG_LIMITS[name];
  return slider({ min, max, step, initial: config[name] });
}

type Same = 'noise' | 'depth' | 'width' | 'loss' | 'batch' | 'seed';
type Renamed =
  | 'dActivation'
  | 'gActivation'
  | 'dOptimizer'
  | 'gOptimizer'
  | 'dRate'
  | 'gRate'
  | 'dSteps'
  | 'gSteps'
  | 'instanceNoise';

/** The settings that the cells of both players have in common, in the trainer's words. */
export const settingsOf = (
  values: Pick<TrainingConfig, Same> & {
    readonly activation: ActivationName;
    readonly optimizer: OptimizerName;
  } & Readonly<Record<'d-rate' | 'g-rate', string>> &
    Readonly<Record<'d-steps' | 'g-steps' | 'instance-noise', number>>,
): Pick<TrainingConfig, Same | Renamed> => ({
  noise: values.noise,
  depth: values.depth,
  width: values.width,
  dActivation: values.activation,
  gActivation: values.activation,
  loss: values.loss,
  dOptimizer: values.optimizer,
  gOptimizer: values.optimizer,
  dRate: Number(values['d-rate']),
  gRate: Number(values['g-rate']),
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
