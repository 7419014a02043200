import { beforeAll, expect, test } from 'vitest';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { digits } from '../../../src/gan/pictures/digits.ts';
import { loadDigits } from '../../../src/gan/pictures/load-digits.ts';
import { CLASSES, PICTURE_CONFIG, PIXELS } from '../../../src/gan/protocol.ts';
import { makeBareRun } from '../../../src/gan/sweep/bare-run.ts';

beforeAll(async () => {
  await loadDigits();
});

/** As many training digits are looked at as tell what a fake is near to. */
const LOOKED_AT = 1000;
const PICTURES = 60;

/** The class of the nearest training digit, and the mean square of a pixel's distance from it. */
function nearest(picture: Float32Array): { readonly label: number; readonly distance: number } {
  const { labels, pixels } = digits().training;
  let [best, label] = [Infinity, -1];
  for (let i = 0; i < LOOKED_AT; i++) {
    let sum = 0;
    for (let k = 0; k < PIXELS && sum < best; k++)
      sum += ((picture[k] as number) - (pixels[i * PIXELS + k] as number)) ** 2;
    if (sum < best) [best, label] = [sum, labels[i] as number];
  }
  return { label, distance: best / PIXELS };
}

/** How near pictures are to digits, and what share of them the commonest class has. */
function measured(pictures: Float32Array) {
  const found = Array.from({ length: PICTURES }, (_, i) =>
    nearest(pictures.subarray(i * PIXELS, (i + 1) * PIXELS)),
  );
  const counts = Array.from({ length: CLASSES }, (_, c) => found.filter(({ label }) => label === c).length);
  return {
    distance: found.reduce((sum, { distance }) => sum + distance, 0) / PICTURES,
    classes: counts.filter((count) => count > 0).length,
    commonest: Math.max(...counts) / PICTURES,
  };
}

test('after 400 steps of the initial settings the fakes are near digits, and of all classes but two at most', async () => {
  const run = makeBareRun(await loadKernel(), PICTURE_CONFIG);
  const before = measured(run.probe().generated);
  run.step(400);
  const after = measured(run.probe().generated);
  // Oracle: digits that no step has seen, by the same measure.
  const real = measured(digits().test.pixels);
  expect(before.distance).toBeGreaterThan(4 * real.distance);
  expect(after.distance).toBeLessThan(1.5 * real.distance);
  expect(after.classes).toBeGreaterThanOrEqual(CLASSES - 2);
  expect(after.commonest).toBeLessThan(0.4);
});
