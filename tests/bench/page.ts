/*
 * What a page spends while a cell trains.
 *
 * Run: npm run bench page     (SITE_DIST=folder measures a site that is already built)
 *
 * A cell at full pace: steps per second of each backend as a ratio to `cpu`, for the plane of
 * some settings as a ratio to the first; pictures per second; and the longest task of the page's own thread meanwhile.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { buildSite } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';

let dist = process.env.SITE_DIST;
if (dist === undefined) {
  dist = mkdtempSync(join(tmpdir(), 'minimax-bench-'));
  await buildSite(dist);
}
const site = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });

interface Course {
  readonly steps: number;
  readonly pictures: number;
  /** The longest tasks of the page's own thread: as they lasted, and without the time that others had the processor. */
  readonly longest: number;
  readonly longestAlone: number;
}

const SECONDS = 12;

/** A cell at full pace, once its run has begun. */
async function train(cell: string, settings: string, backend: string): Promise<Course> {
  const page = await browser.newPage();
  const query = [`pace=full`, ...(settings === '' ? [] : [settings])].map((each) => `${cell}.${each}`);
  await page.goto(`${site.address}/en/embed/${cell}/?${query.join('&')}`);
  await page.waitForSelector('training-cell[data-ready]');
  await page.click('button[name=run]');
  await page.waitForSelector(`training-cell[data-state=running][data-backend=${backend}]`, {
    timeout: 60_000,
  });
  await page.waitForFunction(
    () => Number(document.querySelector('training-cell')?.getAttribute('data-step')) > 1,
  );
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const seen = await page.evaluate(async (time) => {
    const tasks: number[] = [0];
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration)));
    watch.observe({ entryTypes: ['longtask'] });
    const cell = document.querySelector('training-cell');
    const step = (): number => Number(cell?.getAttribute('data-step'));
    let pictures = 0;
    let wanted = false;
    // Frames that come faster than the screen are drawn together.
    const count = (): void => {
      if (wanted) return;
      wanted = true;
      requestAnimationFrame(() => {
        wanted = false;
        pictures++;
      });
    };
    cell?.addEventListener('training-frame', count);
    const before = step();
    await new Promise((done) => setTimeout(done, time));
    cell?.removeEventListener('training-frame', count);
    return { longest: Math.max(...tasks), steps: step() - before, pictures };
  }, 1000 * SECONDS);
  const trace = await browser.stopTracing();
  await page.close();
  return { ...seen, longestAlone: longestAlone(JSON.parse(trace.toString()) as Trace) };
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** Microseconds of processor time. */
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }[];
}

function longestAlone({ traceEvents }: Trace): number {
  const named = (pattern: RegExp) =>
    traceEvents.filter(({ name, args }) => name === 'thread_name' && pattern.test(args?.name ?? ''));
  // The process that has a worker is the page's.
  const pages = new Set(named(/Worker/).map(({ pid }) => pid));
  const threads = new Set(
    named(/^CrRendererMain$/).flatMap(({ pid, tid }) => (pages.has(pid) ? [`${pid} ${tid}`] : [])),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask/.test(name) && threads.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const row = (
  name: string,
  { steps, pictures, longest, longestAlone: alone }: Course,
  first: Course,
): string =>
  [
    name,
    (steps / SECONDS).toFixed(0),
    (steps / first.steps).toFixed(2),
    (pictures / SECONDS).toFixed(1),
    longest.toFixed(0),
    alone.toFixed(0),
  ].join(' | ');
const columns = (what: string, first: string) =>
  `\n${what} | steps/s | ÷ ${first} | pictures/s | longest task, ms | of processor time, ms`;

console.log(columns('gan-1d', 'cpu'));
let first: Course | undefined;
for (const backend of ['cpu', 'wasm', 'webgl', 'webgpu']) {
  const course = await train('gan-1d', `backend=${backend}`, backend);
  first ??= course;
  console.log(row(backend, course, first));
}

console.log(columns('gan-2d, fused', 'its first values'));
first = undefined;
for (const [name, settings] of [
  ['first values', ''],
  ['without instance noise', 'instance-noise=0'],
  ['leaky ReLU', 'activation=leaky-relu'],
  ['noise of one dimension', 'noise-dimension=1'],
] as const) {
  const course = await train('gan-2d', settings, 'cpu');
  first ??= course;
  console.log(row(name, course, first));
}
await browser.close();
await site.stop();
process.exit(0);
