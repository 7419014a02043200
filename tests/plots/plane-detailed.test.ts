import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { planePanel } from '../../components/plots/plane/plane.ts';
import { renderPlot } from '../../components/plots/render.ts';
import { plane as words } from '../../content/en/words/cells/parts/plane.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

/** Dots of the colour of data: strokes of no length, a move each. */
function dots(detailed: boolean, real: readonly number[]): number {
  const panel = planePanel({ window: [-3, 3], words, real }, { ...frame, detailed });
  const { svg } = renderPlot(panel, { name: 'plane', id: 'plane' }, document);
  const paths = [...svg.querySelectorAll('path[stroke="var(--data)"][stroke-linecap="round"]')];
  return paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').split('h0').length - 1, 0);
}

test('a file has every point, and a page as many as show where they are', () => {
  const real = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? Math.cos(i) : Math.sin(i)) * 2);
  expect(dots(true, real)).toBe(200);
  expect(dots(false, real)).toBeLessThan(100);
});
