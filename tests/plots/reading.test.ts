import { expect, test } from 'vitest';
import { curves } from '../../components/plots/curves.ts';
import { planeReading } from '../../components/plots/plane/reading.ts';
import type { PlaneView } from '../../components/plots/plane/view.ts';

const context = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

test('curves are read at the sample that is nearest, each by its own points', () => {
  const panel = curves(
    {
      xLabel: 'step',
      x: [0, 10],
      y: [0, 2],
      series: [
        {
          role: 'jsd',
          label: 'JSD',
          points: [
            [0, 1],
            [4, 0.5],
            [10, Infinity],
          ],
        },
        {
          role: 'value',
          label: 'V',
          points: [
            [2, 0],
            [6, 2],
          ],
        },
      ],
    },
    context,
  );
  const at = (x: number) => panel.readAt?.(x, 0);
  expect(at(3)).toMatchObject({ x: 4, names: { x: 'step' } });
  expect(at(3)?.values.map(({ label, value }) => [label, value])).toEqual([
    ['JSD', 0.5],
    ['V', 1],
  ]);
  // Where a curve is not, nothing is read of it; where it is infinite, that is read.
  expect(at(11)?.values.map(({ label, value }) => [label, value])).toEqual([['JSD', Infinity]]);
});

test('a map is read in the cell under the place, and nowhere outside of the square', () => {
  const view: PlaneView = {
    words: { real: '', fake: '', grid: '', curve: '', push: '', outside: () => '' },
    window: [-1, 1],
    heat: { kind: 'gap', label: 'D', values: [1, 2, 3, 4], low: 0, high: 4 },
    columns: [{ label: 'p', values: [5, 6, 7, 8] }],
  };
  // Row by row from the lowest y: the second cell is on the right, below.
  expect(planeReading(view, 0.2, -0.9)).toEqual({
    x: 0.5,
    y: -0.5,
    names: { x: 'x', y: 'y' },
    values: [
      { label: 'D', value: 2 },
      { label: 'p', value: 6 },
    ],
  });
  expect(planeReading(view, 1, 1)?.values[0]?.value).toBe(4);
  expect(planeReading(view, 1.01, 0)).toBeUndefined();
});
