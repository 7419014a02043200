// Every kind of data, noise, network, loss and optimiser of the lab trains, and theory holds in every frame of it.
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { press } from '../../setup/cell.ts';
import { outputs, setControl } from '../../setup/figure.ts';
import {
  breakers,
  labOnce,
  lastFrame,
  noticeOf,
  planeFrames,
  small,
  standsAt,
  withLab,
} from '../../setup/lab.ts';

const until = 24;

const labelsOf = (cell: Locator, name: string): Promise<string[]> =>
  cell
    .locator(`select[name="${name}"] option`)
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));

/** Chooses each value of a setting, runs from the start, and looks at the run. */
async function runEach(
  page: Page,
  cell: Locator,
  [name, values]: readonly [string, readonly string[]],
  look: (value: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const value of values) {
    await press(cell, 'reset');
    await cell.locator('.run-state', { hasText: 'your settings at step 0' }).waitFor();
    for (const [one, to] of Object.entries({ ...small, until, [name]: value }))
      await setControl(cell, one, to);
    const from = (await planeFrames(page)).length;
    await press(cell, 'run');
    await standsAt(cell, until);
    const frames = (await planeFrames(page)).slice(from);
    expect(frames[0]?.step, `${name} ${value}`).toBe(0);
    expect(breakers(frames), `${name} ${value}`).toEqual([]);
    const [first, last] = [frames[0], frames.at(-1)];
    expect([last?.d === first?.d, last?.g === first?.g], `${name} ${value} moves D and G`).toEqual([
      false,
      false,
    ]);
    expect(await noticeOf(cell), `${name} ${value}`).toBe('');
    expect(await cell.locator(`[name="${name}"]`).inputValue()).toBe(value);
    await look(value);
  }
}

/** The losses that the page shows are those that are lowered, with a unit where they are logarithms. */
async function expectLossInForce(
  cell: Locator,
  loss: string,
  quantities: Readonly<Record<string, number>>,
): Promise<void> {
  const { 'd-loss': d = NaN, value = NaN } = quantities;
  const isLogarithm = loss === 'minimax' || loss === 'non-saturating';
  if (isLogarithm) expect(d).toBe(-value / 2);
  else expect(Math.abs(d + value / 2), loss).toBeGreaterThan(0.05);
  const shown = await outputs(cell);
  expect(shown['d-loss']).toBe(d);
  for (const name of ['d-loss', 'g-loss'])
    expect(await unitAfter(cell, name), `${loss}, ${name}`).toBe(isLogarithm ? 'nats' : '');
  // V of a critic's score means nothing: it has no number at all, and a sentence says why.
  const isCritic = loss === 'wasserstein';
  expect('value' in shown).toBe(!isCritic);
  expect('accuracy' in shown).toBe(!isCritic);
  expect(shown['criterion']).toBe(quantities['criterion']);
  if (isCritic) expect(await cell.locator('output[name="value"]').innerText()).toBe('–');
  expect(/D is a critic here/.test(await cell.locator('.now').innerText())).toBe(isCritic);
}

const unitAfter = (cell: Locator, name: string): Promise<string> =>
  cell.locator(`output[name="${name}"] + .unit-name`).innerText();

describe('every choice of the lab trains', () => {
  const lab = labOnce(small);

  it('on every data set, each with its own points', async () => {
    const { page, cell } = await lab();
    const names = await labelsOf(cell, 'data');
    expect(names).toEqual(['gaussians', 'eight', 'ring', 'line', 'disjoint', 'drawn']);
    const floors = new Set<number>();
    const parts: Record<string, number> = {};
    await runEach(page, cell, ['data', names], async (name) => {
      const { quantities } = await lastFrame(page);
      floors.add(quantities['noise-floor'] ?? NaN);
      parts[name] = quantities['modes-of'] ?? NaN;
    });
    expect(floors.size).toBe(names.length);
    expect(parts).toMatchObject({ gaussians: 3, eight: 8 });
  });

  it.each([
    ['noise', ['uniform', 'gaussian']],
    ['activation', ['leaky-relu', 'relu', 'tanh']],
    ['loss', ['minimax', 'non-saturating', 'least-squares', 'wasserstein']],
    ['optimizer', ['adam', 'momentum', 'sgd']],
  ])('with every choice of %s', async (name, values) => {
    const { page, cell } = await lab();
    expect((await labelsOf(cell, name)).toSorted()).toEqual([...values].sort());
    const ends = new Set<number>();
    await runEach(page, cell, [name, values], async (value) => {
      const { g, quantities } = await lastFrame(page);
      ends.add(g);
      if (name === 'loss') await expectLossInForce(cell, value, quantities);
    });
    // Each choice is another run.
    expect(ends.size).toBe(values.length);
  });

  it.each([
    ['depth', ['0', '4']],
    ['g-depth', ['0', '3']],
    ['width', ['1', '64']],
    ['g-width', ['1', '64']],
    ['batch', ['1', '512']],
    ['penalty', ['0', '5']],
  ])('from the least %s to much of it', async (name, values) => {
    const { page, cell } = await lab();
    await runEach(page, cell, [name, values]);
  });
});

describe('noise of one dimension', () => {
  it('has no density: JSD is log 2, both KLs are infinite, all data are out of reach, and a sentence says so', async () => {
    for (const noise of ['uniform', 'gaussian']) {
      const settings = { ...small, noise, 'noise-dimension': 1, 'instance-noise': 0, until };
      await withLab({ settings }, async ({ page, cell }) => {
        await press(cell, 'run');
        await standsAt(cell, until);
        const frames = await planeFrames(page);
        expect(breakers(frames)).toEqual([]);
        for (const { quantities } of frames) {
          expect(quantities['js']).toBeCloseTo(Math.LN2, 12);
          expect(quantities['missed-mass']).toBeCloseTo(1, 12);
          expect(quantities['criterion']).toBeCloseTo(0, 12);
          expect([quantities['kl'], quantities['kl-reverse']]).toEqual([Infinity, Infinity]);
        }
        const shown = await outputs(cell);
        expect(shown['kl']).toBe(Infinity);
        expect(shown['missed-mass']).toBeCloseTo(1, 12);
        expect(await cell.locator('output[name="kl"]').innerText()).toBe('∞');
        expect(await cell.locator('.now').innerText()).toMatch(
          /on a curve: JSD is log 2 and both KLs are infinite/,
        );
        expect(await cell.locator('.happening').getAttribute('data-happening')).toBe('no-density');
      });
    }
  });

  it('is finite as soon as noise is added to data and fakes', async () => {
    const settings = { ...small, 'noise-dimension': 1, 'instance-noise': 0.3, until };
    await withLab({ settings }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, until);
      expect(breakers(await planeFrames(page))).toEqual([]);
      const { js = NaN, kl = NaN, 'missed-mass': missed = NaN } = (await lastFrame(page)).quantities;
      expect(js).toBeLessThan(Math.LN2 - 1e-4);
      expect(kl).toBeLessThan(1e6);
      expect(missed).toBe(0);
    });
  });
});
