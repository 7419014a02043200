import type { ClaimDefinition } from './define-claim.ts';

/** The names that content may use. Each claim is a chunk of its own, loaded when its button is pressed. */
const loaders: Readonly<Record<string, () => Promise<ClaimDefinition>>> = {
  'likelihood-is-no-density': async () => (await import('./likelihood-is-no-density.ts')).claim,
};

export const claimIds: readonly string[] = Object.keys(loaders);

/** The claim of that name; a name that does not exist fails the build. */
export async function loadClaim(id: string): Promise<ClaimDefinition> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new RangeError(`there is no claim ${id}; there are ${claimIds.join(', ')}`);
  return load();
}
