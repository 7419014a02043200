import type { ClaimDefinition } from './define-claim.ts';

/** The names that content may use. Each claim is a chunk of its own, loaded when its button is pressed. */
const loaders: Readonly<Record<string, () => Promise<ClaimDefinition>>> = {
  'zero-log-zero': async () => (await import('./zero-log-zero.ts')).claim,
  'loss-derivative': async () => (await import('./loss-derivative.ts')).claim,
  'one-event-two-laws': async () => (await import('./one-event-two-laws.ts')).claim,
  'noise-is-not-output': async () => (await import('./noise-is-not-output.ts')).claim,
  'bernoulli-variance-sign': async () => (await import('./bernoulli-variance-sign.ts')).claim,
  'luck-evens-out': async () => (await import('./luck-evens-out.ts')).claim,
  'likelihood-is-no-density': async () => (await import('./likelihood-is-no-density.ts')).claim,
  'negative-entropy': async () => (await import('./negative-entropy.ts')).claim,
  'entropy-is-spread': async () => (await import('./entropy-is-spread.ts')).claim,
  'log-likelihood-is-no-entropy': async () => (await import('./log-likelihood-is-no-entropy.ts')).claim,
  'loss-of-log-two': async () => (await import('./loss-of-log-two.ts')).claim,
  'flat-so-highest': async () => (await import('./flat-so-highest.ts')).claim,
  'order-of-play': async () => (await import('./order-of-play.ts')).claim,
  'first-term-is-zero': async () => (await import('./first-term-is-zero.ts')).claim,
  'loss-is-a-distance': async () => (await import('./loss-is-a-distance.ts')).claim,
  'gan-minimises-jsd': async () => (await import('./gan-minimises-jsd.ts')).claim,
  'vanishing-near-one': async () => (await import('./vanishing-near-one.ts')).claim,
  'framework-changes-loss': async () => (await import('./framework-changes-loss.ts')).claim,
  'generator-maximises-value': async () => (await import('./generator-maximises-value.ts')).claim,
  'kl-is-never-symmetric': async () => (await import('./kl-is-never-symmetric.ts')).claim,
  'always-one-mode': async () => (await import('./always-one-mode.ts')).claim,
  'samples-as-densities': async () => (await import('./samples-as-densities.ts')).claim,
  'jsd-is-a-metric': async () => (await import('./jsd-is-a-metric.ts')).claim,
  'kl-is-unusable': async () => (await import('./kl-is-unusable.ts')).claim,
  'disjoint-causes-collapse': async () => (await import('./disjoint-causes-collapse.ts')).claim,
  'mle-minimises-js': async () => (await import('./mle-minimises-js.ts')).claim,
  'zero-frechet-is-equality': async () => (await import('./zero-frechet-is-equality.ts')).claim,
  'gan-is-an-autoencoder': async () => (await import('./gan-is-an-autoencoder.ts')).claim,
  'kl-term-needs-samples': async () => (await import('./kl-term-needs-samples.ts')).claim,
};

export const claimIds: readonly string[] = Object.keys(loaders);

/** Loads a claim. A name that does not exist throws a RangeError, and so fails the build. */
export async function loadClaim(id: string): Promise<ClaimDefinition> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new RangeError(`id must be one of ${claimIds.join(', ')}; got ${id}`);
  return load();
}
