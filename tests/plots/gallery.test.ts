/**
 * Pictures as files: a change of one fails here until it is looked at (`npm run gallery`) and accepted
 * (`npx vitest run --project unit tests/plots/gallery.test.ts -u`). The Plot that readers get, cut by
 * `scripts/slim-plot.ts`, has to draw each the same.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, describe, test } from 'vitest';
import { cellIds, loadCell } from '../../components/cells/registry.ts';
import { renderPlot } from '../../components/plots/render.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import { slimPlot } from '../../scripts/slim-plot.ts';
import { bundledDrawer, drawCell, drawWidget, galleryFolder, type Picture } from '../setup/gallery.ts';

const whole = { loadWidget, widgetIds, loadCell, cellIds, renderPlot };
const slim = await bundledDrawer([slimPlot()]);
afterAll(() => slim.close());

const figures = [
  ...widgetIds.map((id) => ({ id, draw: drawWidget })),
  ...cellIds.map((id) => ({ id, draw: drawCell })),
];

/** A gallery is empty until the first run has written it. */
function namesIn(folder: string): readonly string[] {
  const path = join(galleryFolder, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

describe.each(figures)('the pictures of $id', ({ id, draw }) => {
  let pictures: readonly Picture[] = [];
  beforeAll(async () => {
    pictures = await draw(whole, id);
  });

  test('are those of the gallery', async () => {
    for (const { file, svg } of pictures)
      await expect.soft(svg, file).toMatchFileSnapshot(join(galleryFolder, file));
  });

  test('are drawn the same by the Plot that readers get', async () => {
    const drawn = await draw(slim.drawer, id);
    expect(drawn.map(({ file }) => file)).toEqual(pictures.map(({ file }) => file));
    // Compared as a truth, since a difference of two pictures is no use to a reader of the report.
    for (const [i, { file, svg }] of pictures.entries()) expect.soft(drawn[i]?.svg === svg, file).toBe(true);
  });

  test('are all that the gallery holds of it', () => {
    const drawn = new Set(pictures.map(({ file }) => file));
    expect(namesIn(id).filter((name) => !drawn.has(`${id}/${name}`))).toEqual([]);
  });
});

test('the gallery holds no figure that is gone', () => {
  const known = new Set(figures.map(({ id }) => id));
  expect(namesIn('').filter((name) => !known.has(name))).toEqual([]);
});
