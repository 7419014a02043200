// What the presets of the two figures on the generator's losses promise, against numbers written out here.
import { describe, expect, test } from 'vitest';
import { generatorLoss } from '../../components/widgets/generator-loss.ts';
import { gradients } from '../../components/widgets/gradients.ts';

const sigmoid = (a: number): number => 1 / (1 + Math.exp(-a));
const presetOf = <T>(presets: readonly { readonly id: string; readonly set: T }[], id: string): T => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found.set;
};

describe('generator-loss', () => {
  const at = (id: string): { saturating: number; other: number } => {
    const { logit = NaN } = presetOf(generatorLoss.presets, id);
    const q = generatorLoss.quantities({ logit });
    expect(q['saturating-gradient']).toBeCloseTo(-sigmoid(logit), 12);
    return { saturating: q['saturating-gradient'], other: q['non-saturating-gradient'] };
  };

  test('shows the minimax slope all but gone where D is sure, and equal slopes where it is undecided', () => {
    expect(at('sure').saturating).toBeGreaterThan(-0.001);
    expect(at('sure').other).toBeLessThan(-0.999);
    expect(at('undecided').saturating).toBe(at('undecided').other);
  });

  test('shows a fooled D whose fakes the minimax loss pushes hard, and the other hardly at all, but not by nothing', () => {
    expect(at('fooled').saturating).toBeLessThan(-0.99);
    expect(at('fooled').other).toBeGreaterThan(-0.01);
    expect(at('fooled').other).toBeLessThan(0);
  });
});

describe('gradients', () => {
  const at = (id: string) => gradients.quantities({ shift: presetOf(gradients.presets, id).shift ?? NaN });

  test('has all three losses pull one standard deviation away, the non-saturating one hardest', () => {
    const near = at('near');
    expect(near['least-squares-gradient']).toBeGreaterThan(0.1);
    expect(near['minimax-gradient']).toBeGreaterThan(near['least-squares-gradient']);
    expect(near['non-saturating-gradient']).toBeGreaterThan(near['minimax-gradient']);
  });

  test('has two losses that hardly pull eight away, where the third pulls as hard as D is steep', () => {
    const far = at('far');
    expect(far['minimax-gradient']).toBeLessThan(0.001);
    expect(far['least-squares-gradient']).toBeLessThanOrEqual(far['minimax-gradient']);
    expect(far['non-saturating-gradient']).toBeGreaterThan(7.99);
  });

  test('has nothing that pulls at home', () => {
    for (const pull of Object.values(at('home'))) expect(Math.abs(pull)).toBeLessThan(1e-12);
  });
});
