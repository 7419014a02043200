// What a reader keeps of the lab: the run as JSON and opened again, its points, its model in PyTorch; and weights that were saved.
import { spawnSync } from 'node:child_process';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { past, press, stepOf } from '../../setup/cell.ts';
import { downloaded, pixelsOf, recordsOf, type Saved } from '../../setup/download.ts';
import { outputs, setControl } from '../../setup/figure.ts';
import {
  breakers,
  inState,
  lastArrays,
  lastFrame,
  planeFrames,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';
import { says } from '../../setup/points.ts';
import { findPython } from '../../setup/python.ts';

const save = (page: Page, cell: Locator, name: string): Promise<Saved> =>
  downloaded(page, () => cell.locator(`.save button[name="${name}"]`).click());

async function open(page: Page, cell: Locator, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    cell.locator('.save button[name="open-run"]').click(),
  ]);
  await chooser.setFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

interface KeptRun {
  readonly text: string;
  readonly at: unknown;
  readonly later: unknown;
}

/** The text of a run at its 30th step, with its numbers and those of ten steps later. */
async function keepRun(): Promise<KeptRun> {
  let kept: KeptRun | undefined;
  const settings = { ...small, loss: 'least-squares', seed: 12, until: 30 };
  await withLab({ settings }, async ({ page, cell }) => {
    await press(cell, 'run');
    await standsAt(cell, 30);
    const at = await state(page, cell);
    const { name, bytes } = await save(page, cell, 'save-run');
    expect(name).toBe('minimax-gan-2d-run.json');
    await setControl(cell, 'until', 40);
    await press(cell, 'run');
    await standsAt(cell, 40);
    kept = { text: bytes.toString('utf8'), at, later: await state(page, cell) };
  });
  if (!kept) throw new Error('nothing was kept');
  return kept;
}

let keeping: Promise<KeptRun> | undefined;

/** Kept once for all tests. */
const keptRun = (): Promise<KeptRun> => (keeping ??= keepRun());

async function state(page: Page, cell: Locator): Promise<unknown> {
  const { 'steps-per-second': _speed, ...numbers } = await outputs(cell);
  const { step, d, g, dUpdates, gUpdates } = await lastFrame(page);
  return { step, d, g, dUpdates, gUpdates, numbers };
}

describe('a run that is saved', () => {
  it('is opened by another page at its step, with its numbers, and goes on as it would have', async () => {
    const { text, at, later } = await keptRun();
    const file = JSON.parse(text) as { step: number; settings: { values: Record<string, string> } };
    expect(file.step).toBe(30);
    expect(file.settings.values).toMatchObject({ loss: 'least-squares', seed: '12', width: '8' });
    await withLab({ settings: { pace: 'full' } }, async ({ page, cell }) => {
      await open(page, cell, text);
      await standsAt(cell, 30);
      // The step is said at once; the numbers come with the first frame.
      await expect.poll(() => state(page, cell)).toEqual(at);
      await says(cell, /at step 30/);
      expect(await cell.locator('[name="loss"]').inputValue()).toBe('least-squares');
      await setControl(cell, 'until', 40);
      await press(cell, 'run');
      await standsAt(cell, 40);
      await expect.poll(() => state(page, cell)).toEqual(later);
    });
  });

  it('is not opened where it is broken, of another cell or of wrong sizes: a sentence, and nothing is lost', async () => {
    const { text } = await keptRun();
    const run = JSON.parse(text) as { weights: { generator: { weights: number[][] } } };
    const wrong: readonly (readonly [string, RegExp])[] = [
      [text.slice(0, text.length / 2), /not JSON/],
      ['[1, 2, 3]', /not a run saved here/],
      [text.replace('"gan-2d"', '"gan-1d"'), /another figure/],
      [text.replace('"version": 1', '"version": 9'), /does not know/],
      [JSON.stringify({ ...run, weights: 7 }), /Parts of this run are missing/],
      ['x'.repeat(2_000_001), /larger than 2 MB/],
    ];
    await withLab({ settings: { ...small, seed: 3 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await past(cell, 5);
      for (const [file, sentence] of wrong) {
        const step = await stepOf(cell);
        await open(page, cell, file);
        await says(cell, sentence);
        await past(cell, step + 2);
        expect(await cell.getAttribute('data-state')).toBe('running');
      }
      expect((await planeFrames(page)).filter(({ step }) => step === 0)).toHaveLength(1);
    });
  });

  it('has to hold networks of its settings: if not, a sentence says so', async () => {
    const { text } = await keptRun();
    const run = JSON.parse(text) as { weights: { generator: { weights: number[][] } } };
    run.weights.generator.weights[0] = [1, 2, 3];
    await withLab({ settings: { ...small, seed: 3, until: 9 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 9);
      const before = await outputs(cell);
      await open(page, cell, JSON.stringify(run));
      await says(cell, /do not fit the networks/);
      await expect.poll(() => cell.getAttribute('data-state'), { timeout: 60_000 }).toBe('paused');
      expect(await stepOf(cell)).toBe(9);
      expect((await outputs(cell))['js']).toBe(before['js']);
      expect(await cell.locator('[name="seed"]').inputValue()).toBe('3');
    });
  });

  it('is asked for before there is one', async () => {
    await withLab({ settings: small }, async ({ cell }) => {
      await cell.locator('.save button[name="save-run"]').click();
      await says(cell, /no run yet to save/);
    });
  });
});

describe('what else is saved', () => {
  it('is every point of the picture, the charts, and the numbers of the run', async () => {
    await withLab({ settings: { ...small, until: 30 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 30);
      const [head, ...rows] = recordsOf((await save(page, cell, 'save-points')).bytes);
      expect(head).toEqual(['kind', 'x', 'y']);
      expect(rows).toHaveLength(800);
      const { real, fake } = await lastArrays(page);
      const saved = (kind: string): number[] =>
        rows.filter(([of]) => of === kind).flatMap(([, x, y]) => [Number(x), Number(y)]);
      expect(saved('real').map(Math.fround)).toEqual(real);
      expect(saved('fake').map(Math.fround)).toEqual(fake);
      const rowsOfMenu = cell.locator('.save li');
      const format = (row: number, text: string): Promise<Saved> =>
        downloaded(page, () => rowsOfMenu.nth(row).getByText(text, { exact: true }).click());
      for (const [row, panel] of ['plane', 'maps', 'value', 'divergences'].entries()) {
        const svg = await format(row, 'SVG');
        expect(svg.name).toBe(`minimax-gan-2d-${panel}.svg`);
        const drawn = await pixelsOf(page, svg.bytes, 'image/svg+xml');
        expect(drawn.coloured, `${panel} SVG`).toBeGreaterThan(200);
        const painted = await pixelsOf(page, (await format(row, 'PNG')).bytes, 'image/png');
        expect(painted.coloured, `${panel} PNG`).toBeGreaterThan(200);
        const table = recordsOf((await format(row, 'CSV')).bytes);
        expect(table.length, `${panel} CSV`).toBeGreaterThan(row < 2 ? 1600 : 2);
      }
      // Behind the six pictures.
      const history = recordsOf((await format(6, 'CSV')).bytes);
      expect(history[0]).toEqual(expect.arrayContaining(['step', 'js', 'value', 'criterion']));
      expect(history.at(-1)?.[history[0]?.indexOf('step') ?? -1]).toBe('30');
    });
  });

  it.skipIf(findPython() === null)(
    'is the model in PyTorch, with the settings of now, in Python that compiles',
    async () => {
      await withLab(
        { settings: { ...small, loss: 'minimax', penalty: 2.5, seed: 99, 'noise-dimension': 1 } },
        async ({ page, cell }) => {
          await setControl(cell, 'batch', 77);
          await setControl(cell, 'data', 'eight');
          const { name, bytes } = await save(page, cell, 'save-script');
          expect(name).toBe('minimax-gan-2d.py');
          const script = bytes.toString('utf8');
          for (const line of [
            'SEED = 99',
            'BATCH = 77',
            'PENALTY = 2.5',
            'NOISE_DIMENSION = 1',
            'D_RATE = 0.01',
          ])
            expect(script.split('\n').map((one) => one.replace(/ {2}#.*/, ''))).toContain(line);
          expect(script).toMatch(/minimax/);
          const { status, stderr } = spawnSync(
            findPython() ?? '',
            ['-c', 'import sys; compile(sys.stdin.read(), "gan.py", "exec")'],
            {
              input: script,
              encoding: 'utf8',
            },
          );
          expect([status, stderr]).toEqual([0, '']);
        },
      );
    },
  );
});

describe('weights that were saved', () => {
  it('are a good start: at step 0 JSD is far below that of fresh ones, and the run goes on from them', async () => {
    const starts: number[] = [];
    for (const start of ['fresh', 'trained']) {
      await withLab({ settings: { start, until: 20, pace: 'full' } }, async ({ page, cell }) => {
        await press(cell, 'run');
        await standsAt(cell, 20);
        const frames = await planeFrames(page);
        expect(breakers(frames)).toEqual([]);
        expect(frames[0]?.step).toBe(0);
        starts.push(frames[0]?.quantities['js'] ?? NaN);
        expect(frames.at(-1)?.g).not.toBe(frames[0]?.g);
      });
    }
    expect(starts[0]).toBeGreaterThan(0.4);
    expect(starts[1]).toBeLessThan(0.5 * (starts[0] ?? NaN));
  });

  it('bring the networks that they fit, and go when another is asked for', async () => {
    await withLab({ settings: small }, async ({ page, cell }) => {
      const value = (name: string): Promise<string> => cell.locator(`[name="${name}"]`).inputValue();
      await setControl(cell, 'start', 'trained');
      expect(await value('g-width')).not.toBe('8');
      await press(cell, 'run');
      await past(cell, 2);
      await setControl(cell, 'g-width', 8);
      expect(await value('start')).toBe('fresh');
      await expect
        .poll(async () => (await planeFrames(page)).filter(({ step }) => step === 0).length, {
          timeout: 60_000,
        })
        .toBe(2);
      await past(cell, 2);
      await inState(cell, 'running');
    });
  });
});
