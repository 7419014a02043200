// What cells hide of JSD, and what is said of it: `js` ≤ `js-fine` ≤ the JSD of the laws, and the same without the blur.
import { beforeAll, describe, expect, test } from 'vitest';
import { generatorArchitecture, layerSizes } from '../../../src/gan/contract/architecture.ts';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { binIndex, type Bins } from '../../../src/gan/line/bins.ts';
import { makePlaneObserver } from '../../../src/gan/observe/plane-observer.ts';
import { fineMasses, planeData } from '../../../src/gan/plane/data-sets.ts';
import { GRID } from '../../../src/gan/plane/grid.ts';
import { makeFineCells } from '../../../src/gan/plane/instance-noise.ts';
import { latticeOf } from '../../../src/gan/plane/noise-lattice.ts';
import { forward } from '../../../src/gan/plane/plain.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import { planeJs } from '../../../src/gan/plane/quantities.ts';
import { PLANE_CONFIG } from '../../../src/gan/protocol.ts';
import { jsDivergence } from '../../../src/math/index.ts';
import { standardQuantile } from '../../../src/math/standard-normal.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { onCpu } from '../cpu.ts';
import { imagesOf } from './maps.ts';

beforeAll(onCpu);

/** The window's cells split `fineness` times along a side. */
const split = (fineness: number): Bins => ({
  ...GRID,
  count: GRID.count * fineness,
  width: GRID.width / fineness,
});
const SET = planeData('gaussians', []);
const LATTICE = latticeOf('gaussian', 2);

describe('finer cells', () => {
  test.for([0, 0.05, 0.2, 0.3, 0.5])(
    'fold to what the window’s cells hold themselves, with noise %f',
    (s) => {
      const images = imagesOf(LATTICE, (u, v) => [0.6 * u + 0.2 * v, 0.9 * v - 0.5 * Math.tanh(u)]);
      const { grid, fold } = makeFineCells(s);
      const bare = makePushForward(LATTICE, false)(images);
      const fine = makePushForward(LATTICE, false, grid)(images);
      // Oracle: the same triangles cut by the window's cells. A short series in each piece differs by 1e-10.
      expectAllClose(fold(fine).mass, bare.mass, { absolute: 1e-9 });
    },
  );

  test('keep a part without a density apart when they are folded', () => {
    const curve = latticeOf('gaussian', 1);
    const images = imagesOf(curve, (z) => [z, Math.sin(z)]);
    const { grid, blur, fold } = makeFineCells(0);
    const fine = makePushForward(curve, false, grid)(images);
    const direct = makePushForward(curve, false)(images);
    expect(blur(fine)).toBe(fine);
    expectAllClose(fold(fine).singular ?? [], direct.singular ?? [], { absolute: 1e-12 });
    expectClose(planeJs(fineMasses(SET, 0, grid), fine), Math.LN2, { absolute: 1e-12 });
  });
});

/** The state of a real run, and G itself. */
async function trained(instanceNoise: number) {
  const config = { ...PLANE_CONFIG, instanceNoise };
  const engine = fusedEngine(await loadKernel())(config);
  engine.step(1718);
  const probe = await engine.probe();
  const { generator } = await engine.checkpoint();
  engine.dispose();
  const sizes = layerSizes(generatorArchitecture(config));
  return {
    quantities: makePlaneObserver(config)(probe, 0).quantities,
    g: (z: Float64Array) => forward(generator.weights, sizes, config.gActivation, z),
  };
}

const COUNTED = 200_000;

/** G of places of noise that are evenly spread (Halton's), without a lattice. */
function spreadFakes(g: (z: Float64Array) => Float64Array): Float64Array {
  const halton = (index: number, base: number): number => {
    let [result, share] = [0, 1 / base];
    for (let i = index; i > 0; i = Math.floor(i / base), share /= base) result += share * (i % base);
    return result;
  };
  return g(
    Float64Array.from({ length: 2 * COUNTED }, (_, k) =>
      standardQuantile(halton(Math.floor(k / 2) + 1, k % 2 === 0 ? 2 : 3)),
    ),
  );
}

/** JSD of the bare laws by counting. It reads too high by about the occupied cells over 8 × 200,000. */
function countedJs(fakes: Float64Array, grid: Bins): number {
  const side = grid.count + 2;
  const mass = new Float64Array(side * side);
  for (let i = 0; i < COUNTED; i++) {
    const cell = binIndex(grid, fakes[2 * i + 1] as number) * side + binIndex(grid, fakes[2 * i] as number);
    mass[cell] = (mass[cell] as number) + 1 / COUNTED;
  }
  return jsDivergence(fineMasses(SET, 0, grid), mass);
}

describe('JSD of a run of 1,718 steps', () => {
  test('without noise is higher on finer cells, where threads show that are thinner than a cell', async () => {
    const { quantities, g } = await trained(0);
    const fakes = spreadFakes(g);
    const { js, 'js-fine': fine, 'js-bare': bare } = quantities;
    expect(bare).toBe(fine);
    expect(fine - js).toBeGreaterThan(0.03);
    // Oracle: counting, under 0.004 too high here.
    expectClose(fine, countedJs(fakes, split(3)), { absolute: 0.005 });
    expectClose(js, countedJs(fakes, GRID), { absolute: 0.003 });
    // It is a lower bound: cells half as wide again hold more, by far more than counting is off.
    expect(countedJs(fakes, split(6))).toBeGreaterThan(fine + 0.01);
  });

  test('of the default run is several times as high without the blur', async () => {
    const { quantities, g } = await trained(PLANE_CONFIG.instanceNoise);
    const { js, 'js-fine': fine, 'js-bare': bare } = quantities;
    expect(bare).toBeGreaterThan(4 * js);
    expectClose(bare, countedJs(spreadFakes(g), split(3)), { absolute: 0.005 });
    // What is blurred is smooth: there cells hide little. Oracle: 0.04375, NumPy with 4 million samples on a grid of 0.01.
    expect(js).toBeLessThan(fine);
    expectClose(fine, 0.04375, { relative: 0.01 });
  });

  test('of smooth laws loses a ninth as much on cells a third as wide', () => {
    const images = imagesOf(LATTICE, (u, v) => [0.7 * u + 0.3, 0.9 * v]);
    const on = (grid: Bins) =>
      planeJs(fineMasses(SET, 0.2, grid), makePushForward(LATTICE, false, grid)(images));
    const [coarse, fine, finest] = [on(GRID), on(split(3)), on(split(9))];
    expect(coarse).toBeLessThan(fine);
    // Oracle: the error goes by the square of the width, so that of `finest` is an 81st.
    expectClose((finest - fine) / (finest - coarse), (1 / 9 - 1 / 81) / (1 - 1 / 81), { absolute: 0.02 });
  });
});
