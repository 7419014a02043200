import { useBackend } from '../../src/gan/engines/backends.ts';

/** For `beforeAll`: tfjs's plain CPU backend, the only one that Node has. */
export async function onCpu(): Promise<void> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
}
