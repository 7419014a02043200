import { describe, expect, it } from 'vitest';
import { difference, intersection, union } from '../../src/math/interval.ts';

describe('intervals', () => {
  it('intersect, differ and unite', () => {
    expect(
      intersection(
        [
          [0, 2],
          [5, 9],
        ],
        [[1, 6]],
      ),
    ).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(
      difference(
        [[0, 9]],
        [
          [1, 2],
          [8, 12],
        ],
      ),
    ).toEqual([
      [0, 1],
      [2, 8],
    ]);
    expect(difference([[0, 1]], [[0, 1]])).toEqual([]);
    expect(
      union([
        [5, 6],
        [0, 1],
        [1, 3],
      ]),
    ).toEqual([
      [0, 3],
      [5, 6],
    ]);
  });
  it('do not count single points', () => {
    expect(intersection([[0, 1]], [[1, 2]])).toEqual([]);
    expect(difference([[0, 1]], [[1, 2]])).toEqual([[0, 1]]);
  });
});
