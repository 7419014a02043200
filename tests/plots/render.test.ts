import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { curves } from '../../components/plots/curves.ts';
import { spread } from '../../components/plots/end-labels.ts';
import { renderPlot } from '../../components/plots/render.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

function example() {
  return curves(
    {
      xLabel: 'x',
      x: [0, 1],
      y: [0, 1],
      yAxis: true,
      series: [
        {
          role: 'data',
          label: 'p_{data}',
          points: [
            [0, 0.123456],
            [0.5, Infinity],
            [1, 0.5],
          ],
        },
      ],
      levels: [{ role: 'bound', label: 'log 2', y: 0.69 }],
    },
    frame,
  );
}

describe('a picture', () => {
  const { svg, inverse } = renderPlot(example(), { name: 'densities', id: 'kl-densities' }, document);
  const html = svg.outerHTML;

  test('is one image with one name, and brings no style sheet', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(html.match(/aria-label=/g)).toHaveLength(1);
    expect(html).not.toContain('<style');
  });

  test('has a gap where a value is infinite', () => {
    expect(html).not.toMatch(/NaN|Infinity/);
  });

  test('names no colour: those are in the design tokens', () => {
    expect(html).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
  });

  test('carries no more than two decimals of a pixel', () => {
    expect(html).not.toMatch(/ d="[^"]*\.\d{3}/);
  });

  test('sets the subscript of a name as one', () => {
    expect(html).toMatch(/>p<tspan[^>]*>data<\/tspan>/);
  });

  test('can be asked where in the data a pixel is', () => {
    // Oracle: the inner frame runs from the left margin to the width less the right one.
    expect(inverse.x(46)).toBe(0);
    expect(inverse.y(22)).toBe(1);
  });
});

describe('a filled curve', () => {
  test('is clipped to its panel with its fill, so that a spike does not run over the heading', () => {
    const series = [
      {
        role: 'model' as const,
        label: 'p_{g}',
        area: true,
        points: [
          [0, 0],
          [0.5, 1.8],
          [1, 0],
        ] as const,
      },
    ];
    const { svg } = renderPlot(
      curves({ xLabel: 'x', x: [0, 1], y: [0, 1], series }, frame),
      { name: 'densities', id: 'gan-1d-densities' },
      document,
    );
    for (const drawn of svg.querySelectorAll(
      'g[aria-label="area"], g[aria-label="line"], path[fill="var(--model)"]',
    ))
      expect(drawn.closest('[clip-path]'), drawn.outerHTML.slice(0, 120)).toBeTruthy();
    expect(svg.outerHTML.match(/clip-path=/g)).toHaveLength(2);
  });
});

describe('names at the ends of curves', () => {
  test('are moved apart and kept above the axis', () => {
    const at = [10, 11, 12, 99];
    const placed = spread(at, 14, 100).map((offset, i) => offset + (at[i] ?? 0));
    const sorted = [...placed].sort((a, b) => a - b);
    // Tolerance: the sweeps stop within a hundredth of a pixel of the gap.
    sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThan(14 - 0.01));
    expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  });

  test('stay where they are when nothing crowds them', () => {
    expect(spread([10, 50], 14, 100)).toEqual([0, 0]);
  });
});
