import { CLIP } from '../../src/gan/contract/constants.ts';
import {
  discriminatorArchitecture,
  generatorArchitecture,
  variableShapes,
} from '../../src/gan/contract/architecture.ts';
import type { RunEvent, TrainingConfig, WeightEdit } from '../../src/gan/protocol.ts';
import { optimizerOf } from './pytorch-model.ts';
import type { PytorchWords } from './pytorch-words.ts';

/** What a script is told of a run beyond the settings that it begins with. */
export interface ScriptStory {
  /** What happens on the way, in order. */
  readonly events: readonly RunEvent[];
  /** True if the run begins with weights that another run has learnt. */
  readonly savedStart: boolean;
}

/** Lists all settings that a run ever has, the first ones first. */
export const configsOf = (config: TrainingConfig, { events }: ScriptStory): readonly TrainingConfig[] => [
  config,
  ...events.flatMap((event) => ('config' in event ? [event.config] : [])),
];

/** Writes the function that makes the changes of a schedule; nothing if there are none. */
export function pytorchChanges(
  config: TrainingConfig,
  story: ScriptStory,
  words: PytorchWords,
): readonly string[] {
  if (story.events.length === 0) return [];
  const learns = config.generator === 'network';
  let present = config;
  const blocks: string[] = [];
  let at: number | null = null;
  for (const event of story.events) {
    const made = statementsOf(event, present, learns);
    if ('config' in event) present = event.config;
    if (made.length === 0) continue;
    if (event.step !== at) blocks.push(`    if done == ${event.step}:`);
    at = event.step;
    blocks.push(...made.map((statement) => `        ${statement}`));
  }
  if (blocks.length === 0) return [];
  const names = blocks.flatMap((line) => /^ {8}([A-Za-z_, ]+) = /.exec(line)?.[1]?.split(', ') ?? []);
  const changed = [...new Set(names)];
  return [
    ...words.changes.map((line) => `# ${line}`),
    'def change(done):',
    ...(changed.length > 0 ? [`    global ${changed.join(', ')}`] : []),
    ...blocks,
  ];
}

function statementsOf(event: RunEvent, before: TrainingConfig, learns: boolean): readonly string[] {
  // A fixed G learns nothing, from a reader's button neither.
  if ('update' in event) return event.update === 'g' && !learns ? [] : [`${event.update}_step()`];
  if ('edit' in event) return [editOf(event.edit, before)];
  const { config } = event;
  const settings = [
    ['D_STEPS', 'dSteps'],
    ...(learns ? ([['G_STEPS', 'gSteps']] as const) : []),
    ['BATCH', 'batch'],
    ['PENALTY', 'penalty'],
    ['INSTANCE_NOISE', 'instanceNoise'],
  ] as const;
  const players = learns ? (['d', 'g'] as const) : (['d'] as const);
  return [
    ...settings
      .filter(([, key]) => config[key] !== before[key])
      .map(([name, key]) => `${name} = ${config[key]}`),
    ...(config.loss === before.loss ? [] : lossOf(config, before, learns)),
    ...players.flatMap((player) => {
      const rate = `${player}Rate` as const;
      const optimizer = `${player}Optimizer` as const;
      const upper = `${player.toUpperCase()}_RATE`;
      const moved = config[rate] === before[rate] ? [] : [`${upper} = ${config[rate]}`];
      if (config[optimizer] !== before[optimizer]) return [...moved, optimizerOf(player, config[optimizer])];
      return moved.length === 0 ? [] : [...moved, `opt_${player}.param_groups[0]["lr"] = ${upper}`];
    }),
  ];
}

/** The functions of another loss, and the clipping that belongs to the critic's. */
function lossOf({ loss }: TrainingConfig, before: TrainingConfig, learns: boolean): readonly string[] {
  const name = loss.replaceAll('-', '_');
  const clip =
    loss === 'wasserstein' ? [`CLIP = ${CLIP}`] : before.loss === 'wasserstein' ? ['CLIP = math.inf'] : [];
  return [`d_loss = d_loss_${name}`, ...(learns ? [`g_loss = g_loss_${name}`] : []), ...clip];
}

/** Sets a weight, which the trainer numbers through W₁, b₁, W₂, b₂, … with a row for each input; PyTorch has one for each output. */
function editOf({ player, index, value }: WeightEdit, config: TrainingConfig): string {
  const of = player === 'd' ? discriminatorArchitecture(config) : generatorArchitecture(config);
  let left = index;
  const shapes = variableShapes(of);
  const variable = shapes.findIndex(([rows, columns]) => {
    if (left < rows * columns) return true;
    left -= rows * columns;
    return false;
  });
  const [, columns] = shapes[variable] as [number, number];
  // In nn.Sequential the linear layers stand at even places.
  const layer = `${player.toUpperCase()}[${variable - (variable % 2)}]`;
  const place =
    variable % 2 === 1
      ? `bias.data[${left}]`
      : `weight.data[${left % columns}, ${Math.floor(left / columns)}]`;
  return `${layer}.${place} = ${value}`;
}
