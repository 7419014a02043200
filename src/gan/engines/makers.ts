import { loadKernel } from './load-kernel.ts';
import { fusedEngine } from './fused.ts';
import { makeReferenceEngine } from './reference.ts';
import type { EngineName } from '../protocol.ts';
import type { MakeEngine } from './engine.ts';

let fused: Promise<MakeEngine> | null = null;

/** Returns the function that makes engines of a kind, or null if its kernel does not arrive; the next call fetches it again. */
export async function makerOf(engine: EngineName): Promise<MakeEngine | null> {
  if (engine === 'reference') return makeReferenceEngine;
  fused ??= loadKernel().then(fusedEngine);
  try {
    return await fused;
  } catch {
    fused = null;
    return null;
  }
}
