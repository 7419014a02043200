// What stands in the pictures of a network is the network: each line its weight, each square its unit.
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutOf, linkAt, ROWS } from '../../../components/live/inspect/layout.ts';
import { namesOf } from '../../../components/live/inspect/names.ts';
import { within } from '../../../components/live/inspect/place.ts';
import { mapPixels, rangeOf, unitMap } from '../../../components/live/inspect/unit-map.ts';
import { generatorArchitecture, layerSizes } from '../../../src/gan/contract/architecture.ts';
import { shortest } from '../../../src/gan/contract/shortest.ts';
import { weightAt, weightIndex } from '../../../src/gan/contract/weight-index.ts';
import { withWeight } from '../../../src/gan/contract/weight-edit.ts';
import { makeReferenceEngine } from '../../../src/gan/engines/reference.ts';
import { inspect } from '../../../src/gan/observe/inspect.ts';
import { CELLS, PLANE_CONFIG, type Checkpoint, type Inspection } from '../../../src/gan/protocol.ts';
import { words } from '../../../content/en/words/live/inside.ts';
import { expectAllClose } from '../../setup/close.ts';
import { onCpu } from '../../gan/cpu.ts';

const CONFIG = {
  ...PLANE_CONFIG,
  gOutput: 'tanh',
  depth: 2,
  width: 4,
  gDepth: 1,
  gWidth: 3,
  batch: 8,
  dSteps: 1,
} as const;

let checkpoint: Checkpoint;
let inspection: Inspection;

beforeAll(async () => {
  await onCpu();
  const engine = makeReferenceEngine(CONFIG);
  engine.step(2);
  checkpoint = await engine.checkpoint();
  engine.dispose();
  inspection = inspect(checkpoint);
});

describe('the number of a weight', () => {
  test('counts through all weights and biases of the layers, each once', () => {
    const sizes = [2, 4, 3, 1];
    const places = sizes
      .slice(1)
      .flatMap((outputs, k) =>
        [...Array.from({ length: sizes[k] ?? 0 }, (_, from) => from), 'bias' as const].flatMap((from) =>
          Array.from({ length: outputs }, (_, to) => ({ layer: k + 1, from, to })),
        ),
      );
    expect(places.map((place) => weightIndex(sizes, place))).toEqual(places.map((_, index) => index));
  });

  test('is that by which an edit sets it, and reading it gives what was set', () => {
    for (const player of ['d', 'g'] as const) {
      const name = player === 'd' ? 'discriminator' : 'generator';
      const { sizes } = inspection[name];
      for (const place of [
        { layer: 1, from: 1, to: 2 },
        { layer: 1, from: 'bias', to: 0 },
        { layer: sizes.length - 1, from: 2, to: 0 },
        { layer: sizes.length - 1, from: 'bias', to: 0 },
      ] as const) {
        const edit = { player, index: weightIndex(sizes, place), value: 0.625 };
        const after = inspect(withWeight(checkpoint, edit));
        expect(weightAt(after[name].weights, place)).toBe(0.625);
        const changed = after[name].weights.flatMap((row, i) =>
          [...row].filter((value, k) => value !== inspection[name].weights[i]?.[k]),
        );
        expect(changed).toEqual([0.625]);
      }
    }
  });
});

describe('what a square shows', () => {
  test('of an input is the input, of a unit the activation of its sum, of the output the sum, by hand', () => {
    const { sizes, weights } = inspection.discriminator;
    const map = (layer: number, unit: number) => unitMap(inspection, { player: 'd', layer, unit });
    expect(map(0, 0)).toMatchObject({ rows: CELLS, columns: CELLS });
    const place = 3 * CELLS + 7;
    const at = (layer: number) =>
      Array.from({ length: sizes[layer] ?? 0 }, (_, unit) => map(layer, unit).values[place] ?? NaN);
    expect(at(0)).toEqual([...inspection.places.slice(2 * place, 2 * place + 2)]);
    for (const layer of [1, 2, 3]) {
      const sums = at(layer).map((_, to) =>
        at(layer - 1).reduce(
          (sum, signal, from) => sum + signal * weightAt(weights, { layer, from, to }),
          weightAt(weights, { layer, from: 'bias', to }),
        ),
      );
      // Single precision between the layers: seven digits.
      expectAllClose(at(layer), layer === 3 ? sums : sums.map(Math.tanh), { absolute: 1e-6 });
    }
  });

  test('of the output of G is a fake, on the lattice of noise', () => {
    const { noise, generator } = inspection;
    const hidden = [0, 1, 2].map(
      (unit) => unitMap(inspection, { player: 'g', layer: 1, unit }).values[5] ?? NaN,
    );
    const scale = generatorArchitecture(CONFIG).tanhScale ?? NaN;
    const fake = [0, 1].map((to) => {
      const sum = hidden.reduce(
        (total, signal, from) => total + signal * weightAt(generator.weights, { layer: 2, from, to }),
        weightAt(generator.weights, { layer: 2, from: 'bias', to }),
      );
      return scale * Math.tanh(sum);
    });
    const shown = [0, 1].map((unit) => unitMap(inspection, { player: 'g', layer: 2, unit }));
    expect(shown[0]).toMatchObject({ rows: noise.rows, columns: noise.columns });
    expectAllClose(
      shown.map(({ values }) => values[5] ?? NaN),
      fake,
      { absolute: 1e-5 },
    );
  });

  test('has its lowest row at the bottom, two colours for the sign, and the strongest where it is largest', () => {
    const map = { rows: 2, columns: 2, values: Float32Array.of(-2, 0, 1, 2) };
    expect(rangeOf(map)).toEqual([-2, 2]);
    const pixels = mapPixels(map, [1, 2, 3], [4, 5, 6]);
    const at = (k: number) => [...pixels.slice(4 * k, 4 * k + 4)];
    const [top, bottom] = [at(1), at(2)];
    expect(top.slice(0, 3)).toEqual([1, 2, 3]);
    expect(bottom.slice(0, 3)).toEqual([4, 5, 6]);
    expect(top[3]).toBe(bottom[3]);
    expect(at(0)[3]).toBeCloseTo((top[3] ?? NaN) / 2, -1);
    expect(at(3)[3]).toBe(0);
    expect(
      [...mapPixels({ ...map, values: new Float32Array(4) }, [1, 2, 3], [4, 5, 6])].filter(
        (_, i) => i % 4 === 3,
      ),
    ).toEqual([0, 0, 0, 0]);
  });
});

describe('the picture of a network', () => {
  test('has a line between every two units beside one another that it shows', () => {
    const { tiles, links, columns } = layoutOf([2, 16, 5, 1], [0, 8, 0, 0], 500);
    expect(columns.map(({ first, shown, count }) => [first, shown, count])).toEqual([
      [0, 2, 2],
      [8, 8, 16],
      [0, 5, 5],
      [0, 1, 1],
    ]);
    expect(tiles).toHaveLength(2 + 8 + 5 + 1);
    expect(links).toHaveLength(2 * 8 + 8 * 5 + 5);
    expect(links[0]).toMatchObject({ layer: 1, from: 0, to: 8 });
  });

  test('never lays units on one another, in a room of any width', () => {
    for (const [sizes, room] of [
      [layerSizes({ activation: 'tanh', depth: 6, width: 128, inputs: 2 }), 270],
      [layerSizes({ activation: 'tanh', depth: 0, width: 1, inputs: 2 }), 270],
      [[1, 1, 1], 900],
    ] as const) {
      const { tiles, width, height } = layoutOf(sizes, [0, 120], room);
      expect(width).toBeGreaterThanOrEqual(room);
      expect(tiles.every(({ x, y }) => x >= 0 && y >= 0 && x + 36 <= width && y + 36 <= height)).toBe(true);
      const apart = tiles.every((a, i) =>
        tiles.every((b, k) => i === k || Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= 44),
      );
      expect(apart).toBe(true);
    }
  });

  test('shows the last units of a wide layer, however few they are', () => {
    const [, column] = layoutOf([1, 2 * ROWS + 3, 1], [0, 2 * ROWS, 0], 300).columns;
    expect(column).toMatchObject({ first: 2 * ROWS, shown: 3 });
    // A smaller network keeps to what it has.
    expect(layoutOf([1, 4, 1], [0, 2 * ROWS, 0], 300).columns[1]).toMatchObject({ first: 0, shown: 4 });
  });

  test('finds the line under a pointer, and none far from all', () => {
    const layout = layoutOf([2, 3, 1], [], 400);
    for (const link of layout.links) {
      const [x, y] = [link.x1 + (link.x2 - link.x1) * 0.3, link.y1 + (link.y2 - link.y1) * 0.3];
      expect(linkAt(layout, x, y, 2)).toMatchObject({ layer: link.layer, from: link.from, to: link.to });
    }
    expect(linkAt(layout, layout.width / 4, 1, 10)).toBeUndefined();
  });
});

describe('a weight', () => {
  test('is called by what it leads from and to', () => {
    const d = namesOf('d', [2, 4, 4, 1], words);
    const g = namesOf('g', [1, 3, 2], words);
    expect(d.weight({ player: 'd', layer: 1, from: 1, to: 2 })).toBe('y → unit 3 (layer 1)');
    expect(d.weight({ player: 'd', layer: 3, from: 0, to: 0 })).toBe('unit 1 (layer 2) → the logit');
    expect(d.weight({ player: 'd', layer: 2, from: 'bias', to: 0 })).toBe('bias of unit 1 (layer 2)');
    expect(g.weight({ player: 'g', layer: 1, from: 0, to: 0 })).toBe('z → unit 1 (layer 1)');
    expect(g.weight({ player: 'g', layer: 2, from: 2, to: 1 })).toBe('unit 3 (layer 1) → y (output)');
  });

  test('that smaller networks do not have becomes the nearest that they have', () => {
    expect(within({ player: 'd', layer: 3, from: 15, to: 9 }, [2, 4, 1])).toEqual({
      player: 'd',
      layer: 2,
      from: 3,
      to: 0,
    });
    expect(within({ player: 'd', layer: 1, from: 'bias', to: 1 }, [2, 4, 1])).toMatchObject({
      from: 'bias',
      to: 1,
    });
  });

  test('is written as short as single precision allows', () => {
    for (const value of [0.1, 0.881246, 1e-7, -1.2345678e-6, 3]) {
      const single = Math.fround(value);
      expect(Math.fround(shortest(single))).toBe(single);
    }
    expect(shortest(Math.fround(0.1))).toBe(0.1);
  });
});
