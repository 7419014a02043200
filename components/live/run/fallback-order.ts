import type { BackendName } from '../../../src/gan/protocol.ts';

/** Where to go on when a backend is lost: what depends on the fewest parts of a machine comes first. */
const fallbackOrder: readonly BackendName[] = ['wasm', 'cpu', 'webgl', 'webgpu'];

/** The backend to try next, or undefined where none is left. */
export const nextBackend = (dead: readonly BackendName[]): BackendName | undefined =>
  fallbackOrder.find((backend) => !dead.includes(backend));
