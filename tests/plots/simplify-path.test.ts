import { describe, expect, test } from 'vitest';
import { simplifyPath } from '../../components/plots/simplify-path.ts';

describe('a simplified path', () => {
  test('drops what lies on a straight line', () => {
    expect(simplifyPath('M0,10L1,10L2,10L3,10')).toBe('M0,10L3,10');
    expect(simplifyPath('M0,0L1,1L2,2L3,0Z')).toBe('M0,0L2,2L3,0Z');
  });

  test('keeps corners, turns back and gaps', () => {
    expect(simplifyPath('M0,0L5,0L5,5L0,5Z')).toBe('M0,0L5,0L5,5L0,5Z');
    expect(simplifyPath('M0,0L5,0L2,0')).toBe('M0,0L5,0L2,0');
    expect(simplifyPath('M0,0L1,0L2,0M5,0L6,1')).toBe('M0,0L2,0M5,0L6,1');
  });

  test('leaves symbols and curves as they are', () => {
    const symbol = 'M-4.87,-4.87h9.75v9.75h-9.75Z';
    expect(simplifyPath(symbol)).toBe(symbol);
  });

  test('never strays from a curve by more than nine tenths of a pixel, less than half its line', () => {
    const points = Array.from({ length: 200 }, (_, i) => [
      i * 3,
      Number((100 - 90 * Math.exp(-(((i - 90) / 20) ** 2))).toFixed(2)),
    ]);
    const simple = simplifyPath(`M${points.map((p) => p.join(',')).join('L')}`);
    const kept = simple
      .slice(1)
      .split('L')
      .map((p) => p.split(',').map(Number));
    expect(kept.length).toBeLessThan(points.length * 0.75);
    for (const [x = 0, y = 0] of points) {
      const after = kept.findIndex(([kx = 0]) => kx >= x);
      const [ax = 0, ay = 0] = kept[Math.max(0, after - 1)] ?? [];
      const [bx = 0, by = 0] = kept[after] ?? [];
      const on = bx === ax ? by : ay + ((by - ay) * (x - ax)) / (bx - ax);
      const across = (bx - ax) / (Math.hypot(bx - ax, by - ay) || 1);
      expect(Math.abs(on - y) * across).toBeLessThan(0.9);
    }
  });
});
