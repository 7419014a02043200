// long because the picture of the plane is looked at layer by layer, painted and still
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { staticPicture } from '../../components/live/surface/static-picture.ts';
import type { Heat, PlaneView } from '../../components/plots/plane/view.ts';
import { planePanel } from '../../components/plots/plane/plane.ts';
import { heatPixels, onScale, STRONGEST, tintAt } from '../../components/plots/plane/heat.ts';
import { shortNumber } from '../../components/plots/plane/legend.ts';
import { arrowsOf, longestArrow } from '../../components/plots/plane/marks.ts';
import { layoutOf } from '../../components/plots/plane/layout.ts';
import { renderPlot } from '../../components/plots/render.ts';
import { random } from '../../src/math/index.ts';
import type { Brush } from '../../src/notebook/figure.ts';
import { plane as words } from '../../content/en/words/cells/parts/plane.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const wide = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;
const phone = { ...wide, width: 344, compact: true } as const;
const window = [-3, 3] as const;
const n = 40;

const cells = (f: (x: number, y: number) => number): Float32Array =>
  Float32Array.from({ length: n * n }, (_, k) =>
    f(-3 + (6 * ((k % n) + 0.5)) / n, -3 + (6 * (Math.floor(k / n) + 0.5)) / n),
  );

const probability = (values: Heat['values']): Heat => ({
  kind: 'probability',
  label: 'D',
  values,
  low: 0,
  high: 1,
});

function scene(count: number): PlaneView {
  const next = random(3);
  const pairs = (reach: number) => Array.from({ length: 2 * count }, () => reach * (2 * next() - 1));
  const lattice = Array.from({ length: 17 * 17 }, (_, k) => {
    const [u, v] = [(k % 17) / 8 - 1, Math.floor(k / 17) / 8 - 1];
    return [1.5 * u + 0.4 * v * v, v + 0.5 * Math.sin(2 * u)];
  }).flat();
  return {
    window,
    words,
    heat: probability(cells((x, y) => 1 / (1 + Math.exp(4 - 2 * x * x - y * x)))),
    real: pairs(2.9),
    fake: pairs(1.5),
    push: pairs(0.01),
    manifold: { rows: 17, columns: 17, points: lattice },
  };
}

const svgOf = (view: PlaneView, frame = wide as typeof wide | typeof phone): string =>
  renderPlot(planePanel(view, frame), { name: 'plane', id: 'plane' }, document).svg.outerHTML;

interface Recorded {
  readonly calls: readonly (readonly [name: string, fill: string, args: readonly number[]])[];
  readonly rasters: readonly Uint8ClampedArray[];
}

/** Paints on a context that only writes down what it is asked to do. */
function painted(view: PlaneView, frame = wide as typeof wide | typeof phone): Recorded {
  const calls: [string, string, number[]][] = [];
  const rasters: Uint8ClampedArray[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (_, name: string) =>
      state[name] ?? ((...args: number[]) => void calls.push([name, String(state['fillStyle']), args])),
  }) as unknown as Brush['context']; // the brush is all that the painter is given
  const panel = planePanel(view, frame);
  const { forward } = renderPlot(panel.painted ?? panel, { name: 'plane', id: 'plane' }, document);
  const colours: Record<string, string> = { data: 'rgb(0, 114, 178)', model: 'rgb(194, 80, 10)' };
  panel.painted?.paint({
    context,
    width: frame.width,
    height: 500,
    ...forward,
    colour: (token) => colours[token] ?? token,
    raster: (pixels) => void rasters.push(pixels),
  });
  return { calls, rasters };
}

describe('a layer that is hidden', () => {
  const whole = scene(40);

  test.each([
    ['heat', '>0 fake<'],
    ['real', 'stroke="var(--data)"'],
    ['fake', '>fake<'],
  ] as const)(
    '%s is neither in the picture nor in the legend, and in the table all the same',
    (layer, mark) => {
      const view: PlaneView = { ...whole, hidden: [layer] };
      expect(svgOf(whole)).toContain(mark);
      expect(svgOf(view).length).toBeLessThan(svgOf(whole).length);
      expect(svgOf(view)).not.toContain(mark);
      expect(painted(view).calls.length + painted(view).rasters.length).toBeLessThan(
        painted(whole).calls.length + painted(whole).rasters.length,
      );
      const rowsOf = ({ table }: ReturnType<typeof planePanel>) => [table.columns, table.rows];
      expect(rowsOf(planePanel(view, wide))).toEqual(rowsOf(planePanel(whole, wide)));
    },
  );

  test('leaves the push where the fakes are', () => {
    const layout = layoutOf(whole, wide);
    expect(arrowsOf({ ...whole, hidden: ['fake'] }, layout, 12)).toEqual(arrowsOf(whole, layout, 12));
  });
});

describe('the picture of a plane that a page sends', () => {
  const html = svgOf(scene(450), phone);

  test('has the tint, the line of D, both kinds of points, the pushes, the grid and the legend', () => {
    for (const token of ['data', 'model', 'discriminator', 'ink', 'paper', 'edge'])
      expect(html).toContain(`var(--${token})`);
    expect(html.match(/h0/g)?.length).toBeGreaterThan(80); // dots, once for themselves and once for their rims
    expect(html.match(/l3,5h-6z/g)?.length).toBeGreaterThan(40); // triangles
    for (const word of ['real', 'fake', 'push', 'grid']) expect(html).toMatch(new RegExp(`>[^<]*${word}`));
  });

  test('draws three steps of tint on either side of ½', () => {
    const steps = (token: string) =>
      html.match(/<path[^>]*evenodd[^>]*>/g)?.filter((path) => path.includes(token));
    expect(steps('--data')).toHaveLength(3);
    expect(steps('--model')).toHaveLength(3);
  });

  test('names no colour but by its token, and no number to more than two decimals', () => {
    expect(html).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
    expect(html).not.toMatch(/ d="[^"]*\.\d{3}/);
  });

  test('takes at most 2.4 kB as a whole, and a map 2 kB', () => {
    const size = (view: PlaneView) =>
      gzipSync(staticPicture(planePanel(view, phone), { name: 'D', id: 'plane' })).length;
    expect(size(scene(450))).toBeLessThan(2400);
    expect(
      size({ window, words, heat: probability(cells((x, y) => (x * x + y > 1 ? 0.9 : 0.2))) }),
    ).toBeLessThan(2000);
  });

  test.each([
    ['nothing at all', { window, words }],
    ['no points', { window, words, real: [], fake: [], push: [] }],
    ['a tint of NaN', { window, words, heat: probability(cells(() => NaN)) }],
    [
      'an infinite density',
      {
        window,
        words,
        heat: {
          kind: 'density-model',
          label: 'p_{g}',
          values: cells((x) => (x > 0 ? Infinity : 0)),
          low: 0,
          high: 0,
        },
      },
    ],
    ['one tint for all', { window, words, heat: probability(cells(() => 0.5)) }],
    [
      'points that are no numbers',
      { ...scene(3), real: [NaN, 1, Infinity, 0], fake: [NaN, NaN], push: [Infinity, 0] },
    ],
    ['a push of zero', { ...scene(3), push: [0, 0, 0, 0, 0, 0] }],
    [
      'a generator gone to infinity',
      { window, words, manifold: { rows: 2, columns: 2, points: [Infinity, 0, 1, -Infinity, NaN, 0, 0, 0] } },
    ],
    [
      'a generator at one point',
      { window, words, manifold: { rows: 3, columns: 3, points: Array<number>(18).fill(0) } },
    ],
    ['a curve', { window, words, manifold: { rows: 1, columns: 3, points: [0, 0, 1, 1, 2, 0] } }],
  ] as const)('draws and paints %s without a number that is none', (_, view) => {
    for (const frame of [wide, phone]) {
      expect(svgOf(view, frame)).not.toMatch(/NaN|Infinity|undefined/);
      for (const [name, , args] of painted(view, frame).calls)
        expect(args.every(Number.isFinite), name).toBe(true);
    }
  });

  test('says how many points lie beyond the square', () => {
    expect(svgOf({ window, words, fake: [0, 0, 4, 0, 0, -9] })).toContain('outside: 2 fake');
  });
});

describe('the picture of a plane that a browser paints', () => {
  const { calls, rasters } = painted(scene(450));

  test('has all 450 of 450 samples of either kind', () => {
    const filled = (name: string, colour: string) =>
      calls.filter(([call, fill]) => call === name && fill === colour).length;
    expect(filled('arc', 'rgb(0, 114, 178)')).toBe(450);
    // A triangle is closed; nothing else in the model's colour is.
    expect(filled('closePath', 'rgb(194, 80, 10)')).toBe(450);
  });

  test('has the colour of the data where D is 1, of the model where it is 0, and paper at ½', () => {
    const colours: Record<string, string> = { data: 'rgb(1, 2, 3)', model: 'rgb(4, 5, 6)' };
    const values = cells((x, y) => (y < 0 ? 0.5 : x < 0 ? 0 : 1));
    const pixels = heatPixels(probability(values), 0.5, (token) => colours[token] ?? '');
    // From the top row down: above are 0 and 1, below ½.
    expect([...pixels.slice(0, 4)]).toEqual([4, 5, 6, 128]);
    expect([...pixels.slice(4 * (n - 1), 4 * n)]).toEqual([1, 2, 3, 128]);
    expect(pixels[4 * n * (n - 1) + 3]).toBe(0);
    expect(rasters).toHaveLength(1);
  });

  test('draws its longest push 28 pixels long, and towards where it points', () => {
    const layout = layoutOf({ window, words }, wide);
    const [first] = arrowsOf({ fake: [0, 0, 1, 1], push: [0, 0.5, 1, 0] }, layout);
    const [, second] = arrowsOf({ fake: [0, 0, 1, 1], push: [0, 0.5, 1, 0] }, layout);
    // Upwards in the data is downwards in pixels.
    expect(first?.to[1]).toBeCloseTo((first?.from[1] ?? 0) - longestArrow / 2, 9);
    expect(second?.to[0]).toBeCloseTo((second?.from[0] ?? 0) + longestArrow, 9);
  });
});

describe('numbers of a plane', () => {
  test('are kept within the scale', () => {
    const heat = probability([]);
    expect([-1, 0.25, 7, NaN].map((value) => onScale(heat, value))).toEqual([0, 0.25, 1, 0.5]);
    expect(tintAt('probability', 0.25)).toEqual({ token: 'model', strength: 0.5 });
  });

  test('are written with two digits', () => {
    expect([0, 0.1234, 65.4, 0.0000456, 123456].map(shortNumber)).toEqual([
      '0',
      '0.12',
      '65',
      '4.6·10⁻⁵',
      '1.2·10⁵',
    ]);
  });

  test('are told square by square, at most eleven rows of them', () => {
    const { columns, rows } = planePanel(
      { ...scene(450), columns: [{ label: 'p_{g}', values: cells((x) => x) }] },
      wide,
    ).table;
    expect(columns).toEqual(['x', 'y', 'D', 'p_{g}', 'real', 'fake']);
    expect(rows).toHaveLength(9);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(450);
    // The mean of x over the squares on the right; 13 of 40 columns lie in each of the outer thirds.
    expect(Number(rows[8]?.[3])).toBeCloseTo(2.025, 5);
  });
});

test('marks stand out three to one from the strongest tint under them, in light and dark', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const rgb = (name: string, theme: 0 | 1): readonly number[] => {
    const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
    const hex = pair?.[theme + 1] ?? '';
    return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  };
  const luminance = (colour: readonly number[]): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const c = (colour[i] ?? 0) / 255;
      return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  for (const theme of [0, 1] as const) {
    for (const tint of ['data', 'model', 'discriminator']) {
      const paper = rgb('paper', theme);
      const ground = rgb(tint, theme).map((c, i) => STRONGEST * c + (1 - STRONGEST) * (paper[i] ?? 0));
      for (const mark of ['data', 'model', 'ink']) {
        const ratio = luminance(rgb(mark, theme)) / luminance(ground);
        expect(Math.max(ratio, 1 / ratio), `${mark} on ${tint}`).toBeGreaterThan(3);
      }
    }
  }
});
