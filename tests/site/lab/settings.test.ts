// long because every control of the lab is tried in one visit
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
    ['d-activation', ['leaky-relu', 'relu', 'tanh']],
    ['g-activation', ['leaky-relu', 'relu', 'tanh']],
    ['g-output', ['linear', 'tanh']],
    ['loss', ['minimax', 'non-saturating', 'least-squares', 'wasserstein']],
    ['d-optimizer', ['adam', 'momentum', 'sgd']],
    ['g-optimizer', ['adam', 'momentum', 'sgd']],
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

  it('takes any rate, by keys in steps of 1, 2 and 5 and by hand as a number', async () => {
    const { page, cell } = await lab();
    await press(cell, 'reset');
    const slider = cell.locator('input[name="g-rate"]');
    const exact = cell.locator('[data-parameter="g-rate"] .exact');
    const said = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
    await slider.focus();
    for (const [key, rate] of [
      ['ArrowRight', '0.002'],
      ['ArrowRight', '0.005'],
      ['Home', '0.000001'],
      ['End', '10'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await said(), key).toBe(rate);
      expect(await exact.inputValue(), key).toBe(rate);
    }
    for (const [typed, rate] of [
      ['0,003', '0.003'],
      ['1e-4', '0.0001'],
    ] as const) {
      await exact.fill(typed);
      // Half of it may be a rate of its own, and is none before the field is left.
      expect(await said()).not.toBe(rate);
      await exact.press('Enter');
      expect(await said(), typed).toBe(rate);
      expect(await exact.inputValue(), typed).toBe(rate);
    }
    await expect.poll(() => page.evaluate(() => location.search)).toContain('gan-2d.g-rate=0.0001');
    await press(cell, 'reset');
  });

  it('has its data sets as pictures, says what each control does, and what the settings cost', async () => {
    const { page, cell } = await lab();
    await press(cell, 'reset');
    await cell.locator('[data-option="ring"]').click();
    expect(await cell.locator('select[name="data"]').inputValue()).toBe('ring');
    expect(await cell.locator('[data-chosen]').getAttribute('data-option')).toBe('ring');
    const unexplained: string[] = [];
    for (const place of await cell.locator('[data-parameter]').all()) {
      const name = (await place.getAttribute('data-parameter')) ?? '';
      const help = place.locator('button.help');
      expect(await help.getAttribute('aria-label'), name).toMatch(/^What is “.+”\?$/);
      await help.focus();
      await page.keyboard.press('Enter');
      expect(await help.getAttribute('aria-expanded'), name).toBe('true');
      const text = place.locator('.help-text');
      await expect.poll(() => text.innerText(), { message: name }).not.toBe('');
      if (!(await text.innerText()).endsWith('.')) unexplained.push(name);
      await page.keyboard.press('Enter');
      expect(await text.isHidden(), name).toBe(true);
    }
    expect(unexplained).toEqual([]);
    const cost = cell.locator('.controls .cost');
    await setControl(cell, 'batch', 2048);
    await expect.poll(() => cost.innerText()).toMatch(/times|of the multiplications/);
    const dear = await cost.innerText();
    await setControl(cell, 'batch', 1);
    await expect.poll(() => cost.innerText()).not.toBe(dear);
    expect(await cost.innerText()).toMatch(/expect up to \d+ times/);
    await press(cell, 'reset');
  });

  it('freezes one player, and not both', async () => {
    const { page, cell } = await lab();
    await press(cell, 'reset');
    for (const [name, to] of Object.entries({ ...small, until, 'd-steps': 0 }))
      await setControl(cell, name, to);
    await press(cell, 'run');
    await standsAt(cell, until);
    const frames = await planeFrames(page);
    const { dUpdates, gUpdates } = frames.at(-1) ?? {};
    expect([dUpdates, gUpdates]).toEqual([0, until]);
    await setControl(cell, 'g-steps', 0);
    expect(await noticeOf(cell)).toContain('Both players are frozen');
    expect(await cell.locator('[name="g-steps"]').inputValue()).toBe('1');
    await press(cell, 'reset');
  });

  it('hides any layer of the plane, in the legend too', async () => {
    const { cell } = await lab();
    const legend = cell.locator('[data-panel="plane"] svg');
    for (const [name, mark] of [
      ['show-real', 'real'],
      ['show-fake', 'fake'],
      ['show-manifold', 'G’s grid'],
    ] as const) {
      const marks = legend.getByText(mark, { exact: true });
      await expect.poll(() => marks.count(), { message: name }).toBe(1);
      await setControl(cell, name, false);
      await expect.poll(() => marks.count(), { message: name }).toBe(0);
      await setControl(cell, name, true);
    }
    const scale = legend.getByText('0 fake');
    await expect.poll(() => scale.count()).toBe(1);
    await setControl(cell, 'show-map', false);
    await expect.poll(() => scale.count()).toBe(0);
    await press(cell, 'reset');
  });

  it('says beside a control why what was left in it does not hold, and what holds', async () => {
    const { page, cell } = await lab();
    const leave = async (name: string, text: string): Promise<string> => {
      const field = cell.locator(`[data-parameter="${name}"] :is(.exact, input:not([type="range"]))`);
      await field.fill(text);
      await field.press('Enter');
      const said = cell.locator(`[data-parameter="${name}"] > [role="alert"]`);
      return (await said.count()) === 1 ? said.innerText() : '';
    };
    expect(await leave('batch', '99999')).toMatch(
      /whole numbers from 1 to \d+, not “99999”, so it stays at 128\.$/,
    );
    expect(await cell.locator('[name="batch"]').inputValue()).toBe('128');
    expect(await leave('d-steps', '-1')).toMatch(/not “-1”, so it stays at 2\.$/);
    expect(await leave('d-rate', '11')).toMatch(/from 0\.000001 to 10, not “11”, so it stays at 0\.01\.$/);
    expect(await leave('plan', '300_d, 100_g')).toContain('“100_g” stands after step 300');
    expect(await leave('plan', '100_d-rate_99')).toContain('d-rate takes a number from 0.000001 to 10');
    // What holds takes the sentence away, and there is never more than one.
    expect(await cell.locator('.controls .fault').count()).toBe(1);
    expect(await leave('plan', '250_g-rate_0.003')).toBe('');
    expect(await cell.locator('.controls .fault').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => location.search)).toContain('gan-2d.plan=250_g-rate_0.003');
    await press(cell, 'reset');
  });

  it.each([
    ['depth', ['0', '6']],
    ['g-depth', ['0', '6']],
    ['width', ['1', '128']],
    ['g-width', ['1', '128']],
    ['batch', ['1', '2048']],
    ['data-noise', ['0', '0.5']],
    ['training-points', ['0', '2', '200']],
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
