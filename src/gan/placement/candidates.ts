import { workOf } from '../contract/work.ts';
import type { BackendName, Choice, EngineName, TrainingConfig } from '../protocol.ts';

/** The order in which a run tries backends, the smallest download first. */
const BY_SIZE: readonly BackendName[] = ['cpu', 'wasm', 'webgl', 'webgpu'];
/** The order for the operations of TensorFlow.js, which single instructions for several numbers make quicker, and for a reader's choice that is not available. */
const BY_SPEED: readonly BackendName[] = ['wasm', 'cpu', 'webgl', 'webgpu'];

/** The least multiplications in a step for which a graphics card can win: it takes as long for ten numbers as for ten thousand. */
const WORTH_A_CARD = 1e8;

const isWorthACard = (config: TrainingConfig): boolean => workOf(config) > WORTH_A_CARD;

/** Returns the order in which a run tries backends. The fused kernel does its own arithmetic, so any backend will do. */
export function firstBackends({ backend }: Choice, engine: EngineName): readonly BackendName[] {
  return backend !== 'auto' || engine === 'reference' ? BY_SPEED : BY_SIZE;
}

/** Lists the backends and engines to try against the present ones, within the reader's choice. */
export function candidatesFor(
  choice: Choice,
  engine: EngineName,
  backend: BackendName,
  config: TrainingConfig,
): readonly { readonly backend: BackendName; readonly engine: EngineName }[] {
  if (choice.engine === 'fused') return [];
  const other = engine === 'fused' ? 'reference' : 'fused';
  if (choice.backend !== 'auto') return choice.engine === 'auto' ? [{ backend, engine: other }] : [];
  // The operations of TensorFlow.js, where they may win; next to the kernel always, so that the reader sees by how much.
  const cards = isWorthACard(config) ? (['webgl', 'webgpu'] as const) : [];
  const near = engine === 'fused' ? [backend] : (['wasm', 'cpu'] as const);
  return [...near, ...cards]
    .filter((name) => name !== backend || engine === 'fused')
    .map((name) => ({ backend: name, engine: 'reference' as const }));
}
