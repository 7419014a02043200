// The drawing of the game: what is in each part of it, what a stage lights, and the way from the noise to G.
import { describe, expect, test } from 'vitest';
import { litAt, WIRES, type Lit, type Wire } from '../../components/cells/overview/lit.ts';
import { BAR, shownLosses } from '../../components/cells/overview/losses.ts';
import { between, noiseOf } from '../../components/cells/overview/noise.ts';
import { gameOf } from '../../components/cells/overview/shown-game.ts';
import { pictureOf, SIDE, type PicturedPart } from '../../components/cells/overview/thumbnails.ts';
import { noiseRows } from '../../src/gan/batches/batches.ts';
import { generatorWeights } from '../../src/gan/networks/initial-players.ts';
import {
  DEFAULT_CONFIG,
  LOSS_NAMES,
  PLANE_CONFIG,
  STAGE_NAMES,
  type PlaneSnapshot,
  type Stage,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { STREAMS } from '../../src/gan/random/random.ts';
import { untrained } from '../../src/gan/still/still.ts';
import type { GamePart } from '../../src/notebook/words/overview.ts';
import { expectClose } from '../setup/close.ts';

const snapshotOf = (config: TrainingConfig) => untrained(config) as PlaneSnapshot;

describe('a stage', () => {
  /** By what happens in it: parts in the order of the drawing, wires forward, wires back, who learns, who stands still. */
  const meaning: Readonly<Record<Stage, readonly string[]>> = {
    // z is drawn.
    noise: ['z', '', '', '', ''],
    // G makes fakes of it.
    fakes: ['z g fake', 'z-g g-fake', '', '', ''],
    // D looks at both kinds, and its loss follows from its answers.
    verdict: ['fake real d d-loss', 'fake-d real-d d-d-loss', '', '', ''],
    // The gradient of D's loss runs through D and no further.
    'd-learns': ['d d-loss', '', 'd-d-loss', 'd', 'g'],
    // The gradient of G's loss runs through a D that does not move, to the fakes …
    answer: ['fake d g-loss', '', 'fake-d d-g-loss', '', 'd'],
    // … and on into G.
    'g-learns': ['g fake d g-loss', '', 'g-fake fake-d d-g-loss', 'g', 'd'],
  };
  const inWords = ({ parts, wires, back, learns, held }: Lit): string[] => [
    parts.join(' '),
    wires.join(' '),
    back.join(' '),
    learns ?? '',
    held ?? '',
  ];

  test.each(STAGE_NAMES)('%s lights what it is about', (stage) => {
    const lit = litAt(stage);
    expect(lit && inWords(lit)).toEqual(meaning[stage]);
  });

  test('lights both ends of every wire that it lights', () => {
    const ends: Readonly<Record<Wire, readonly GamePart[]>> = {
      'z-g': ['z', 'g'],
      'g-fake': ['g', 'fake'],
      'fake-d': ['fake', 'd'],
      'real-d': ['real', 'd'],
      'd-d-loss': ['d', 'd-loss'],
      'd-g-loss': ['d', 'g-loss'],
    };
    for (const stage of STAGE_NAMES) {
      const { parts = [], wires = [], back = [] } = litAt(stage) ?? {};
      const wanted = [...wires, ...back].flatMap((wire) => ends[wire]);
      expect(
        wanted.filter((part) => !parts.includes(part)),
        stage,
      ).toEqual([]);
    }
  });

  test('of none lights nothing: all of the game is at work', () => {
    expect(litAt(null)).toBeUndefined();
  });

  test('lets no gradient reach the data or the noise', () => {
    const back = STAGE_NAMES.flatMap((stage) => litAt(stage)?.back ?? []);
    expect(new Set(back)).toEqual(new Set(WIRES.filter((wire) => !['z-g', 'real-d'].includes(wire))));
  });
});

describe('the noise on a page', () => {
  // G without a hidden layer is an affine map, which needs no network to compute.
  const linear: TrainingConfig = { ...PLANE_CONFIG, gDepth: 0, instanceNoise: 0, seed: 5 };
  const image = (config: TrainingConfig, z: readonly number[]): number[] => {
    const [w = [], b = []] = generatorWeights(config).map((row) => Array.from(row));
    return [0, 1].map((k) => z.reduce((sum, x, i) => sum + x * (w[2 * i + k] ?? NaN), b[k] ?? NaN));
  };
  const pairs = (points: ArrayLike<number>): number[][] =>
    Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i] ?? NaN, points[2 * i + 1] ?? NaN]);

  test.each([
    ['of two dimensions', linear],
    ['of one dimension', { ...linear, noiseDimension: 1 }],
    ['within bounds', { ...linear, noise: 'uniform' as const }],
  ])('%s is what the trainer made its fakes and its grid of', (_, config) => {
    const { samples, grid } = noiseOf(config);
    const { fake, manifold } = snapshotOf(config);
    const imageOf = (points: ArrayLike<number>) =>
      pairs(points).flatMap((z) => image(config, z.slice(0, config.noiseDimension)));
    expect(imageOf(samples)).toHaveLength(fake.length);
    imageOf(samples).forEach((x, i) => expectClose(x, fake[i] ?? NaN, { absolute: 1e-5 }));
    expect([grid.rows, grid.columns]).toEqual([manifold.rows, manifold.columns]);
    imageOf(grid.points).forEach((x, i) => expectClose(x, manifold.points[i] ?? NaN, { absolute: 1e-5 }));
  });

  test('is that of the sampler of batches, for the purpose of pictures', () => {
    const rows = noiseRows(PLANE_CONFIG, 400, {
      seed: PLANE_CONFIG.seed,
      stream: STREAMS.shownNoise,
      draw: 0,
    });
    expect(Array.from(noiseOf(PLANE_CONFIG).samples)).toEqual([...rows]);
  });

  test('of one dimension lies on the horizontal axis', () => {
    const { samples, grid } = noiseOf({ ...PLANE_CONFIG, noiseDimension: 1 });
    for (const points of [samples, grid.points]) expect(pairs(points).every(([, y]) => y === 0)).toBe(true);
  });
});

describe('the grid on its way', () => {
  const z = { rows: 2, columns: 2, points: [0, 0, 1, 0, 0, 1, 1, 1] };
  const image = { rows: 2, columns: 2, points: [2, -1, 3, 4, -5, 0, 1, 1] };

  test('is the noise at 0 and G at 1, to the last bit', () => {
    const { grid } = noiseOf(PLANE_CONFIG);
    const { manifold } = snapshotOf(PLANE_CONFIG);
    expect(between(grid, manifold, 0)).toBe(grid);
    expect(between(grid, manifold, 1)).toBe(manifold);
  });

  test('moves every node along a straight line, evenly', () => {
    for (const t of [0.1, 0.25, 0.5, 0.9]) {
      const { points } = between(z, image, t);
      z.points.forEach((from, i) => {
        const to = image.points[i] ?? NaN;
        // As far from the start as t of the way, and as far from the end as what is left.
        expectClose((points[i] ?? NaN) - from, t * (to - from), { absolute: 1e-12 });
        expectClose(to - (points[i] ?? NaN), (1 - t) * (to - from), { absolute: 1e-12 });
      });
    }
  });

  test('refuses an image of another grid', () => {
    expect(() => between(z, { rows: 1, columns: 4, points: image.points }, 0.5)).toThrow(
      new RangeError('image must have the 2 × 2 nodes of z; got 1 × 4'),
    );
  });
});

describe('the small pictures', () => {
  const parts: readonly PicturedPart[] = ['z', 'g', 'fake', 'real', 'd'];
  const values = { data: 'gaussians', drawing: [], loss: 'minimax' };
  const cellOf = (config: TrainingConfig) => ({ config: () => config });

  test.each([
    ['a run that has not begun', PLANE_CONFIG],
    ['noise of one dimension', { ...PLANE_CONFIG, noiseDimension: 1 }],
  ])('of %s hold finite numbers, within their square but for what runs out of it', (_, config) => {
    const game = gameOf(cellOf(config), values, snapshotOf(config));
    for (const size of ['sent', 'small', 'large'] as const) {
      for (const part of parts) {
        const shapes = game ? pictureOf(part, game, size) : [];
        expect(shapes.length, part).toBeGreaterThan(0);
        expect(JSON.stringify(shapes), part).not.toMatch(/NaN|null|undefined|Infinity/);
      }
    }
    expect(SIDE.large).toBeGreaterThan(SIDE.small);
  });

  test('show the grid of the noise where G’s grid has all of its way before it', () => {
    const snapshot = snapshotOf(PLANE_CONFIG);
    const at = (way: number) => gameOf(cellOf(PLANE_CONFIG), values, snapshot, way);
    const linesOf = (part: PicturedPart, way: number) => {
      const game = at(way);
      return game && pictureOf(part, game)[0]?.[1]['d'];
    };
    expect(linesOf('g', 0)).toBe(linesOf('z', 0));
    expect(linesOf('g', 1)).not.toBe(linesOf('z', 1));
    expect(linesOf('g', 0.5)).not.toBe(linesOf('g', 1));
  });

  test('are of the reader’s points where those are the data', () => {
    const game = gameOf(
      cellOf(PLANE_CONFIG),
      { ...values, data: 'drawn', drawing: [1, 2] },
      snapshotOf(PLANE_CONFIG),
    );
    expect(game?.real).toEqual([1, 2]);
  });

  test('are none of a run on the line, nor of one whose noise was of another dimension', () => {
    expect(gameOf(cellOf(PLANE_CONFIG), values, untrained(DEFAULT_CONFIG))).toBeUndefined();
    const line = { ...PLANE_CONFIG, noiseDimension: 1 };
    expect(gameOf(cellOf(line), values, snapshotOf(PLANE_CONFIG))).toBeUndefined();
  });
});

describe('the losses', () => {
  const widthOf = (shown: ReturnType<typeof shownLosses>, of: 'd-loss' | 'g-loss') =>
    Number(shown[of].bar[0]?.[1]['width']);

  test('stand in the reader’s unit where they are logarithms', () => {
    const both = { 'd-loss': Math.LN2, 'g-loss': 2 * Math.LN2 };
    expect(shownLosses(both, 'minimax', 'nats')['d-loss'].text).toBe('0.693');
    expect(shownLosses(both, 'minimax', 'bits')['g-loss'].text).toBe('2.000');
    expect(shownLosses(both, 'least-squares', 'bits')['d-loss'].text).toBe('0.693');
  });

  test('have bars on one scale, from 0', () => {
    const shown = shownLosses({ 'd-loss': 0.5, 'g-loss': 1 }, 'non-saturating', 'nats');
    expect(Math.abs(2 * widthOf(shown, 'd-loss') - widthOf(shown, 'g-loss'))).toBeLessThanOrEqual(1);
  });

  test.each(LOSS_NAMES)('of %s keep their bars in the room for them, whatever the losses are', (loss) => {
    for (const value of [0, -3, 0.2, 1e9, Infinity, -Infinity, NaN]) {
      const { 'g-loss': shown } = shownLosses({ 'd-loss': 0.3, 'g-loss': value }, loss, 'nats');
      for (const [, { x, width }] of shown.bar) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(BAR.width);
      }
    }
  });
});
