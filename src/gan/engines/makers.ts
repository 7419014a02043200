import { loadKernel } from './load-kernel.ts';
import { fusedEngine } from './fused.ts';
import { makeReferenceEngine } from './reference.ts';
import type { EngineName } from '../protocol.ts';
import type { MakeEngine } from './engine.ts';

let fused: Promise<MakeEngine> | null = null;

/** What makes engines of a kind. The fused one's kernel is fetched once; if it does not arrive, it is tried again when next wanted. */
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
