import { discriminatorArchitecture, generatorArchitecture, gStepsOf } from '../contract/architecture.ts';
import { variableShapes } from '../contract/architecture.ts';
import type { BackendName, Choice, EngineName, TrainingConfig } from '../protocol.ts';

/** The smallest to fetch comes first. */
const BY_SIZE: readonly BackendName[] = ['cpu', 'wasm', 'webgl', 'webgpu'];
/** For work that would hold the cpu for seconds a step, and in place of a backend that cannot be had. */
const BY_SPEED: readonly BackendName[] = ['wasm', 'cpu', 'webgl', 'webgpu'];

/** A graphics card takes about as long for an operation on ten numbers as on ten thousand: below this it cannot win. */
const WORTH_A_CARD = 1e8;

const isWorthACard = (config: TrainingConfig): boolean => workOf(config) > WORTH_A_CARD;

/** Multiplications in one step, forward and back, to the nearest factor of two. */
function workOf(config: TrainingConfig): number {
  const { batch, dSteps } = config;
  const [d, g] = [discriminatorArchitecture(config), generatorArchitecture(config)].map((architecture) =>
    variableShapes(architecture).reduce((sum, [rows, columns]) => sum + rows * columns, 0),
  ) as [number, number];
  return 3 * (d + g) * batch * (dSteps + gStepsOf(config));
}

/** Where a run starts. The fused kernel brings its own arithmetic: it wants no more than the smallest backend. */
export function firstBackends(
  { backend }: Choice,
  engine: EngineName,
  config: TrainingConfig,
): readonly BackendName[] {
  if (backend !== 'auto') return BY_SPEED;
  return engine === 'reference' && isWorthACard(config) ? BY_SPEED : BY_SIZE;
}

/** What the reader's choice leaves to be tried against the place where a run started. */
export function candidatesFor(
  choice: Choice,
  engine: EngineName,
  backend: BackendName,
  config: TrainingConfig,
): readonly { readonly backend: BackendName; readonly engine: EngineName }[] {
  if (choice.engine === 'fused') return [];
  const other = engine === 'fused' ? 'reference' : 'fused';
  if (choice.backend !== 'auto') return choice.engine === 'auto' ? [{ backend, engine: other }] : [];
  // TensorFlow.js's own operations, where they may win, and beside the kernel in any case: the reader may see by how much.
  const cards = isWorthACard(config) ? (['webgl', 'webgpu'] as const) : [];
  const near = engine === 'fused' ? backend : 'wasm';
  return [near, ...cards]
    .filter((name) => name !== backend || engine === 'fused')
    .map((name) => ({ backend: name, engine: 'reference' as const }));
}
