// What is said of a run on the line, beside its divergences: covered parts, the push on the fakes, and D's accuracy.
import { describe, expect, test } from 'vitest';
import { BINS, edgesOf, nodesOf, type BinnedLaw } from '../../src/gan/line/bins.ts';
import { binnedData } from '../../src/gan/line/data-sets.ts';
import { makeLineGauges } from '../../src/gan/line/gauges.ts';
import { binLogMasses, mixture, normal, type Density } from '../../src/math/index.ts';
import { DATA_NAMES, type LineDataName, type LossName } from '../../src/gan/protocol.ts';
import { expectClose } from '../setup/close.ts';

const lawOf = (density: Density): BinnedLaw => {
  const logMass = binLogMasses(density, edgesOf(BINS), { outer: true });
  return { mass: logMass.map(Math.exp), logMass, atoms: [] };
};

const gaugesOf = (
  name: LineDataName,
  generator: BinnedLaw,
  logit = (_x: number) => 0,
  loss: LossName = 'minimax',
) => makeLineGauges(name, binnedData(name, 0, BINS), loss)(generator, nodesOf(BINS).map(logit));

describe('the parts of the data', () => {
  test.for(DATA_NAMES)('are all covered by the data of %s themselves', (name) => {
    const { modes, 'modes-of': of } = gaugesOf(name, binnedData(name, 0, BINS));
    expect(modes).toBe(of);
    expect(of).toBe({ 'two-gaussians': 2, 'one-gaussian': 1, 'three-gaussians': 3, uniform: 4 }[name]);
  });

  test('are covered from a quarter of the data’s mass on', () => {
    const modesAt = (share: number) =>
      gaugesOf('two-gaussians', lawOf(mixture([1 - share, share], [normal(-1.5, 0.3), normal(1.5, 0.3)])))
        .modes;
    // A quarter of a half.
    expect(modesAt(0.12)).toBe(1);
    expect(modesAt(0.13)).toBe(2);
  });

  test('are covered by an atom too', () => {
    const nothing = new Float64Array(BINS.count + 2);
    const law = { mass: nothing, logMass: nothing.map(() => -Infinity), atoms: [{ x: 1.4, mass: 1 }] };
    expect(gaugesOf('two-gaussians', law).modes).toBe(1);
  });
});

test('the accuracy of a D that goes by the sign of x is 1 − the overlap', () => {
  const generator = lawOf(normal(-1, 0.7));
  // Oracle: both are told by the sign of x, which errs with probability Φ(−1/0.7).
  const { accuracy } = gaugesOf('one-gaussian', generator, (x) => x);
  expectClose(accuracy, normal(0, 0.7).cdf(1), { absolute: 1e-12 });
});

test('the push is the slope of G’s loss in a fake, in the mean over the fakes', () => {
  const generator = lawOf(normal(0.5, 1));
  // Oracle: by hand. With a(x) = 3x a critic's loss −a falls by 3 everywhere.
  expectClose(gaugesOf('one-gaussian', generator, (x) => 3 * x, 'wasserstein').push, 3, { absolute: 1e-9 });
  // With a logit of 0 both logarithmic losses have the slope ½ in it.
  const near = (x: number) => 1e-6 * x;
  expectClose(gaugesOf('one-gaussian', generator, near, 'minimax').push, 0.5e-6, { relative: 1e-4 });
  expectClose(gaugesOf('one-gaussian', generator, near, 'non-saturating').push, 0.5e-6, { relative: 1e-4 });
  // Where D is sure of a fake, minimax hardly pushes, and the other does.
  const sure = (x: number) => x - 12;
  expect(gaugesOf('one-gaussian', generator, sure, 'minimax').push).toBeLessThan(1e-3);
  expectClose(gaugesOf('one-gaussian', generator, sure, 'non-saturating').push, 1, { absolute: 1e-3 });
});
