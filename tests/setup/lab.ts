// The lab as a reader works it: the cell of the plane, and what every frame that it tells its page of holds.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { openFolds, press, stepOf, type Frame } from './cell.ts';
import { outputs, setControl, settled } from './figure.ts';
import { untilLive, visit, visitOnce, type VisitOptions } from './visit.ts';

export interface PlaneFrame extends Frame {
  readonly stage: string | null;
  /** How many points there are of each kind. */
  readonly real: number;
  readonly fake: number;
  /** Arrays that hold a number that is none. */
  readonly broken: readonly string[];
  /** Of every bit of D on its cells, and of G on the lattice of noise: equal where the network did not move. */
  readonly d: number;
  readonly g: number;
}

/** Every array of the latest frame. */
export type PlaneArrays = Readonly<
  Record<'data' | 'generator' | 'discriminator' | 'optimal' | 'real' | 'fake' | 'push', readonly number[]>
>;

declare global {
  interface Window {
    planeFrames?: PlaneFrame[];
    planeArrays?: () => PlaneArrays;
  }
}

/** Keeps what each frame holds; runs in the page, before its own scripts. */
export function keepPlane(): void {
  const frames: PlaneFrame[] = [];
  window.planeFrames = frames;
  const names = ['data', 'generator', 'discriminator', 'optimal', 'real', 'fake', 'push'] as const;
  const print = (array: Float32Array): number =>
    new Uint32Array(array.slice().buffer).reduce(
      (hash, bits) => Math.imul(hash ^ bits, 16777619),
      2166136261,
    );
  type Told = Frame &
    Record<(typeof names)[number], Float32Array> & {
      readonly stage: string | null;
      readonly manifold: { readonly points: Float32Array };
    };
  addEventListener('training-frame', (event) => {
    const { snapshot } = (event as CustomEvent<{ snapshot: Told }>).detail;
    const { step, dUpdates, gUpdates, quantities, stage, real, fake, discriminator, manifold } = snapshot;
    frames.push({
      step,
      dUpdates,
      gUpdates,
      quantities: { ...quantities },
      stage,
      real: real.length / 2,
      fake: fake.length / 2,
      broken: names.filter((name) => !snapshot[name].every(Number.isFinite)),
      d: print(discriminator),
      g: print(manifold.points),
    });
    window.planeArrays = () =>
      Object.fromEntries(names.map((name) => [name, [...snapshot[name]]])) as unknown as PlaneArrays;
  });
}

export const planeFrames = async (page: Page): Promise<PlaneFrame[]> =>
  (await page.evaluate(() => window.planeFrames)) ?? [];

export async function lastFrame(page: Page): Promise<PlaneFrame> {
  // A step is shown as soon as it is known, and its frame comes from the worker.
  const last = await page.waitForFunction(() => window.planeFrames?.at(-1));
  return (await last.jsonValue()) as PlaneFrame;
}

export async function lastArrays(page: Page): Promise<PlaneArrays> {
  const arrays = await page.evaluate(() => window.planeArrays?.());
  if (!arrays) throw new Error('no frame has come yet');
  return arrays;
}

type Settings = Readonly<Record<string, number | string>>;

/** Networks that a slow machine is through with at once, for tests that do not ask how well they learn. */
export const small: Settings = { width: 8, 'g-width': 8, depth: 1, 'g-depth': 1, pace: 'full' };

export const queryOf = (settings: Settings): string =>
  `?${new URLSearchParams(Object.entries(settings).map(([name, value]) => [`gan-2d.${name}`, String(value)])).toString()}`;

export interface LabOptions extends VisitOptions {
  readonly path?: string;
  readonly settings?: Settings;
}

export interface Lab {
  readonly page: Page;
  readonly cell: Locator;
  readonly faults: string[];
}

/** Opens the lab with settings in its address and brings it to life, all its folds open. */
export async function withLab(options: LabOptions, look: (lab: Lab) => Promise<void>): Promise<void> {
  const { path = '/en/embed/gan-2d/', settings = small, ...rest } = options;
  await visit(path + queryOf(settings), { before: keepPlane, ...rest }, async ({ page, faults }) => {
    await look({ page, cell: await liveLab(page), faults });
  });
}

/** Opens the lab once for all tests of a `describe`: each begins with what the one before it left. */
export function labOnce(settings: Settings): () => Promise<Lab> {
  const visited = visitOnce(`/en/embed/gan-2d/${queryOf(settings)}`, { before: keepPlane });
  return async () => {
    const { page, faults } = visited();
    return { page, cell: await liveLab(page), faults };
  };
}

/** Goes to another address of the lab, as Back and Forward do. */
export async function goToAddress(page: Page, settings: Settings): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, queryOf(settings));
  await settled(page);
}

export async function liveLab(page: Page): Promise<Locator> {
  await untilLive(page);
  const cell = page.locator('training-cell[data-cell="gan-2d"]');
  await openFolds(cell);
  await cell.scrollIntoViewIfNeeded();
  return cell;
}

/** Waits until the run stands still at a step, and that is drawn. */
export async function standsAt(cell: Locator, step: number, timeout = 90_000): Promise<void> {
  const at = cell.and(cell.page().locator(`[data-step="${step}"][data-state="paused"]`));
  await at.waitFor({ state: 'attached', timeout });
  await settled(cell.page());
}

/** Runs on to a step, and stands there. */
export async function runTo(cell: Locator, step: number): Promise<void> {
  await setControl(cell, 'until', step);
  await press(cell, 'run');
  await standsAt(cell, step);
}

/** Everything that the cell says in numbers, but for how fast it was. */
export async function numbersOf(cell: Locator): Promise<Readonly<Record<string, number>>> {
  const { 'steps-per-second': _speed, ...numbers } = await outputs(cell);
  return numbers;
}

/** Waits until the run stands still wherever it is, that is drawn, and says where. */
export async function standsStill(cell: Locator, timeout = 90_000): Promise<number> {
  await inState(cell, 'paused', timeout);
  await settled(cell.page());
  return stepOf(cell);
}

export async function inState(cell: Locator, state: string, timeout = 90_000): Promise<void> {
  await cell.and(cell.page().locator(`[data-state="${state}"]`)).waitFor({ state: 'attached', timeout });
}

/** Presses a button that makes one frame, and gives that frame. */
export async function frameAfter(page: Page, cell: Locator, button: string): Promise<PlaneFrame> {
  const before = (await planeFrames(page)).length;
  await press(cell, button);
  const count = () => page.evaluate(() => window.planeFrames?.length ?? 0);
  // A run that starts says first where it stands.
  await expect.poll(count, { timeout: 90_000 }).toBeGreaterThan(before);
  await settled(page);
  return lastFrame(page);
}

/** What the cell says in its place for sentences about what went otherwise. */
export const noticeOf = async (cell: Locator): Promise<string> =>
  (await cell.locator('.notice').textContent()) ?? '';

/** What holds in every frame by theory and by construction; the frames that break it. */
export function breakers(frames: readonly PlaneFrame[]): PlaneFrame[] {
  return frames.filter(({ real, fake, broken, quantities }) => {
    const { value = NaN, criterion = NaN, js = NaN, 'js-fine': fine = NaN, 'd-loss': dLoss } = quantities;
    const bound = value <= criterion + 1e-12;
    const identity = Math.abs(criterion - (2 * js - Math.log(4))) < 1e-9;
    // Finer cells show as much or more, by data processing; 1e-9 is what masses of 1,600 cells are off.
    const inRange = js >= 0 && js <= fine + 1e-9 && fine <= Math.LN2 + 1e-12;
    return !(
      bound &&
      identity &&
      inRange &&
      Number.isFinite(dLoss) &&
      real === 400 &&
      fake === 400 &&
      broken.length === 0
    );
  });
}
