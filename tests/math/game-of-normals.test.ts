import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfNormals, gameOfNormals } from '../../src/math/game-of-normals.ts';
import { generatorCriterion, normal, optimalDiscriminator } from '../../src/math/index.ts';

const law = fc.record({
  mean: fc.double({ min: -5.2, max: 5.2, noNaN: true }),
  sd: fc.double({ min: 0.5, max: 2.5, noNaN: true }),
});
const data = { mean: 1.7, sd: 1 };

describe('the game between two normals', () => {
  it('is worth C(G), by the integrals of `generatorCriterion`, to 1e-9', () => {
    fc.assert(
      fc.property(law, (model) => {
        const { real, fake } = gameOfNormals(data, model);
        const criterion = generatorCriterion(normal(data.mean, data.sd), normal(model.mean, model.sd));
        expect(Math.abs(real + fake - criterion)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('is worth −log 2 on either side at equality', () => {
    const { real, fake } = gameOfNormals(data, data);
    expect(Math.abs(real + Math.LN2)).toBeLessThan(1e-12);
    expect(Math.abs(fake + Math.LN2)).toBeLessThan(1e-12);
  });

  it('changes sides with the laws', () => {
    fc.assert(
      fc.property(law, (model) => {
        const [there, back] = [gameOfNormals(data, model), gameOfNormals(model, data)];
        expect(Math.abs(there.real - back.fake)).toBeLessThan(1e-12);
      }),
      { numRuns: 30 },
    );
  });

  it('has the best discriminator of the densities, and one where both underflow', () => {
    const best = optimalDiscriminator(normal(1.7, 1), normal(-2, 0.7));
    for (const x of [-4, -1, 0, 1.7, 4])
      expect(Math.abs(bestOfNormals(x, data, { mean: -2, sd: 0.7 }) - best(x))).toBeLessThan(1e-12);
    expect(bestOfNormals(90, data, { mean: -2, sd: 0.7 })).toBe(1);
  });

  it('refuses a width that is none', () => {
    expect(() => gameOfNormals(data, { mean: 0, sd: 0 })).toThrow(RangeError);
  });
});
