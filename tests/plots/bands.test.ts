// The band that many courses lie in: what is drawn, what stands in its table, and what is read off it.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bands, type Bands, type BandSet } from '../../components/plots/bands.ts';
import { renderPlot } from '../../components/plots/render.ts';

const setOf = (look: BandSet['look'], height: number, steps: readonly number[]): BandSet => ({
  look,
  label: look,
  band: steps.map((step) => ({ step, low: height - 0.1, median: height, high: height + 0.1 })),
  courses: [steps.map((step) => [step, height] as const), steps.map((step) => [step, height + 0.2] as const)],
});

const data = (sets: readonly BandSet[]): Bands => ({
  sets,
  x: [0, 20],
  y: [0, 1],
  level: { label: 'log 2', y: 0.7 },
  words: {
    step: 'step',
    median: (set) => `median ${set}`,
    low: (set) => `low ${set}`,
    high: (set) => `high ${set}`,
  },
});
const context = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

function drawnOf(sets: readonly BandSet[]): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return renderPlot(bands(data(sets), context), { name: 'a', id: 'a' }, document).svg;
}

describe('the band of many courses', () => {
  const now = setOf('now', 0.3, [0, 10, 20]);
  const kept = setOf('kept', 0.6, [0, 10]);

  test('is a closed room, with a path for all single courses, and names at the ends', () => {
    const svg = drawnOf([now]);
    const rooms = [...svg.querySelectorAll('path')].filter((path) =>
      /^M[^M]*Z$/.test(path.getAttribute('d') ?? ''),
    );
    expect(rooms.length).toBeGreaterThanOrEqual(1);
    const [room] = rooms.map((path) => (path.getAttribute('d') ?? '').match(/-?[\d.]+,-?[\d.]+/g) ?? []);
    expect(room).toHaveLength(6);
    expect(svg.textContent).toContain('now');
    expect(svg.textContent).toContain('log 2');
  });

  test('draws what was kept with another colour, another dash and another marker', () => {
    const strokes = (sets: BandSet[]): string[] =>
      [...drawnOf(sets).querySelectorAll('[stroke-width="2.5"]')].map(
        (group) => `${group.getAttribute('stroke')} ${group.getAttribute('stroke-dasharray')}`,
      );
    const [first, second] = [strokes([now]), strokes([kept])];
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first[0]?.split(' ')[0]).not.toBe(second[0]?.split(' ')[0]);
    expect(first[0]?.split(' ')[1]).not.toBe(second[0]?.split(' ')[1]);
    expect(drawnOf([kept]).querySelectorAll('circle').length).toBeGreaterThan(0);
    expect(drawnOf([now]).querySelectorAll('circle').length).toBe(0);
  });

  test('has the numbers of both in its table, and none where one has no step', () => {
    const { table } = bands(data([now, kept]), context);
    expect(table.columns).toEqual([
      'step',
      'median now',
      'low now',
      'high now',
      'median kept',
      'low kept',
      'high kept',
    ]);
    expect(table.rows.map(([step]) => step)).toEqual([0, 10, 20]);
    expect(table.rows[2]?.slice(4)).toEqual([NaN, NaN, NaN]);
  });

  test('is read at the step that is nearest', () => {
    const { readAt } = bands(data([now, kept]), context);
    const at = readAt?.(11, 0);
    expect(at?.x).toBe(10);
    expect(at?.values.map(({ label }) => label)).toEqual([
      'high now',
      'median now',
      'low now',
      'high kept',
      'median kept',
      'low kept',
    ]);
    expect(readAt?.(19, 0)?.values).toHaveLength(3);
    expect(bands(data([]), context).readAt?.(3, 0)).toBeUndefined();
  });
});
