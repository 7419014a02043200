// What the figures of the last two chapters promise in their presets, against numbers written out here.
import { describe, expect, test } from 'vitest';
import { elbo } from '../../components/widgets/elbo.ts';
import { frechet } from '../../components/widgets/frechet.ts';
import { pairing } from '../../components/widgets/pairing.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { expectClose } from '../setup/close.ts';

/** The quantities of a figure in one of its presets, or with one value of it changed. */
function at<V extends object, Q>(
  widget: {
    readonly parameters: Parameters<typeof initialValues>[0];
    readonly presets: readonly { readonly id: string; readonly set: Partial<V> }[];
    quantities(values: V): Q;
  },
  id: string,
  also: Partial<V> = {},
): Q {
  const preset = widget.presets.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return widget.quantities({ ...initialValues(widget.parameters), ...preset.set, ...also } as V);
}

describe('frechet', () => {
  test('is 0 where mean and width are equal, though JSD is not, and 0 in both where the laws are', () => {
    const same = at(frechet, 'same-moments');
    expect(same.frechet).toBeLessThan(1e-28);
    expect(same['data-sd']).toBeCloseTo(1.3, 12);
    expect(same.js).toBeGreaterThan(0.05);
    expect(at(frechet, 'equal')).toMatchObject({ frechet: 0, js: 0 });
  });

  test('notices a collapse onto one hill: 1.2² for the mean, 0.8² for the width', () => {
    expectClose(at(frechet, 'one-mode').frechet, 1.44 + 0.64, { relative: 1e-12 });
  });

  test('goes on counting where JSD has stopped', () => {
    const [near, far] = [at(frechet, 'far'), at(frechet, 'far', { 'g-mean': 5 })];
    expectClose(near.js, Math.LN2, { absolute: 1e-4 });
    expectClose(far.js, near.js, { absolute: 1e-4 });
    expectClose(far.frechet - near.frechet, 25 - 20.25, { relative: 1e-12 });
  });
});

describe('elbo', () => {
  // Oracle: x = 1.25 under N(0, 1.25²) has the log-density −½ log 2π − log 1.25 − ½.
  const evidence = -0.5 * Math.log(2 * Math.PI) - Math.log(1.25) - 0.5;

  test('reaches the log-likelihood where the guess is the posterior', () => {
    const q = at(elbo, 'posterior');
    expectClose(q.evidence, evidence, { relative: 1e-14 });
    expect(q.gap).toBeLessThan(1e-14);
    expectClose(q.elbo, evidence, { relative: 1e-12 });
  });

  test('has no KL at the prior, and there it lacks the KL divergence from prior to posterior', () => {
    const q = at(elbo, 'prior');
    expect(q.kl).toBe(0);
    expect(q.elbo).toBe(q.reconstruction);
    expectClose(q.gap, Math.log(0.6) + (1 + 0.8 ** 2) / (2 * 0.36) - 0.5, { relative: 1e-12 });
  });

  test('rebuilds best from a point, and loses more by the KL than that brings', () => {
    const [point, prior] = [at(elbo, 'narrow'), at(elbo, 'prior')];
    for (const mean of [1.2, 1.3])
      expect(at(elbo, 'narrow', { 'q-mean': mean }).reconstruction).toBeLessThan(point.reconstruction);
    expect(point.kl - prior.kl).toBeGreaterThan(point.reconstruction - prior.reconstruction);
    expect(point.elbo).toBeLessThan(prior.elbo);
  });

  test('has nothing to guess where the decoder ignores the code', () => {
    const q = at(elbo, 'deaf');
    expect([q.gap, q.kl]).toEqual([0, 0]);
    expect(at(elbo, 'deaf', { 'q-mean': 0.5 }).elbo).toBeLessThan(q.elbo);
    expect(at(elbo, 'deaf', { 'q-sd': 0.5 }).elbo).toBeLessThan(q.elbo);
  });

  test('never exceeds the log-likelihood, and lacks the gap, over its whole range', () => {
    const start = initialValues(elbo.parameters);
    for (const mean of [-3, -1, 0, 2])
      for (const sd of [0.05, 0.6, 2]) {
        const q = elbo.quantities({ ...start, 'q-mean': mean, 'q-sd': sd });
        expect(q.gap).toBeGreaterThanOrEqual(0);
        expectClose(q.elbo + q.gap, q.evidence, { relative: 1e-10 });
        expectClose(q.reconstruction - q.kl, q.elbo, { relative: 1e-14 });
      }
  });
});

describe('pairing', () => {
  test('has perfect fakes from both ways round, and a reconstruction from one of them', () => {
    const [paired, turned] = [at(pairing, 'paired'), at(pairing, 'turned')];
    for (const { criterion, answer } of [paired, turned]) {
      expectClose(criterion, -Math.log(4), { relative: 1e-12 });
      expectClose(answer, 0.5, { absolute: 1e-12 });
    }
    // x against −x: the mean of (2x)² over a law of variance 1.
    expect([paired.reconstruction, turned.reconstruction]).toEqual([0, 4]);
  });

  test('rebuilds better one off than turned round, with worse fakes', () => {
    const beside = at(pairing, 'beside');
    expect(beside.reconstruction).toBeLessThan(at(pairing, 'turned').reconstruction);
    expect(beside.criterion).toBeGreaterThan(-Math.log(4) + 0.1);
  });
});
