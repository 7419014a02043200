// What is infinite is drawn as such, and nothing else is: against the divergences themselves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsWhere } from '../../components/plots/infinite.ts';
import { isScene } from '../../components/plots/scene.ts';
import { scalesOf } from '../../components/plots/scene.ts';
import { kl } from '../../components/widgets/kl.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { loadWidget } from '../../components/widgets/registry.ts';

const widget = await loadWidget('kl', 'en');
const context = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

/** The shapes of a panel that are drawn in the colour of what is wrong. */
function marked(set: Readonly<Record<string, unknown>>, panel: 'densities' | 'integrand') {
  const values = { ...initialValues(widget.parameters), ...set };
  const quantities = widget.quantities(values);
  const { options } = widget.figure(values, quantities, context)[panel]!;
  if (!isScene(options)) throw new Error('the panel is no scene');
  const { forward } = scalesOf(options.ground);
  const room = { left: 10, right: 626, top: 22, bottom: 194 };
  const layers = options.marks.map((mark) => mark(forward, room));
  const shapes = layers
    .filter(({ attributes }) => Object.values(attributes).includes('var(--wrong)'))
    .flatMap((layer) => layer.shapes);
  return { shapes, quantities };
}

describe('runs of points', () => {
  it('are as long as the condition holds, in order', () => {
    const points = [0, 1, 2, 3, 4, 5].map((x) => [x, x % 3] as const);
    expect(runsWhere(points, ([, y]) => y > 0)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [4, 1],
        [5, 2],
      ],
    ]);
    expect(runsWhere(points, () => false)).toEqual([]);
  });
});

describe('the picture of two densities', () => {
  it('hatches and lets go exactly where a divergence is infinite, of densities and of bins', () => {
    const cut = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(cut, cut, fc.boolean(), fc.constantFrom('density', 'bars'), (a, b, ofQ, form) => {
        fc.pre(Math.abs(a - b) > 1);
        const name = ofQ ? 'q' : 'p';
        const set = { [`${name}-cut-lo`]: Math.min(a, b), [`${name}-cut-hi`]: Math.max(a, b), form };
        const { shapes, quantities } = marked(set, 'densities');
        const infinite = quantities['kl'] === Infinity || quantities['kl-reverse'] === Infinity;
        expect(shapes.length > 0).toBe(infinite);
        expect(marked(set, 'integrand').shapes.length > 0).toBe(quantities['kl'] === Infinity);
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing of the kind while both are finite', () => {
    expect(marked({}, 'densities').shapes).toEqual([]);
    expect(marked({}, 'integrand').shapes).toEqual([]);
  });

  it('says in words which one is missing', () => {
    const cut = kl.presets.find(({ id }) => id === 'cut')!.set;
    const texts = marked(cut, 'densities').shapes.map(([, , text]) => text);
    expect(texts.some((text) => text?.includes('no q'))).toBe(true);
  });
});
