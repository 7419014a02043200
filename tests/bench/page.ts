/*
 * What a page spends while a reader moves a slider, and while a cell trains.
 *
 * Run: npm run bench page     (SITE_DIST=folder measures a site that is already built)
 *
 * A slider: the script time of one drawing, on a processor slowed down four times, median and 95th percentile of 120,
 * as a ratio to a baseline of the same run: the browser parsing the same picture from text, which is the least that
 * any new drawing costs. A cell: steps per second of each backend as a ratio to `cpu`, and the longest task of the
 * page's own thread meanwhile.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { buildSite } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';

const sliders = [
  ['kl', 'q-mean'],
  ['js', 'q-sd'],
  ['optimal-discriminator', 'g-mean'],
  ['generator-loss', 'logit'],
] as const;

let dist = process.env.SITE_DIST;
if (dist === undefined) {
  dist = mkdtempSync(join(tmpdir(), 'minimax-bench-'));
  await buildSite(dist);
}
const site = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? NaN;

/** Script time of each drawing, and of parsing the same picture, in milliseconds. */
async function drawings(page: Page, name: string): Promise<{ drawn: number[]; parsed: number[] }> {
  return page.evaluate(async (parameter) => {
    const input = document.querySelector<HTMLInputElement>(`input[name="${parameter}"]`);
    if (!input) throw new Error(`no slider ${parameter}`);
    const request = window.requestAnimationFrame.bind(window);
    const drawn: number[] = [];
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const start = performance.now();
        callback(now);
        drawn.push(performance.now() - start);
      });
    const [min, max] = [Number(input.min), Number(input.max)];
    for (let i = 0; i < 120; i++) {
      input.value = String(min + (max - min) * (0.3 + (0.4 * i) / 120));
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
    }
    window.requestAnimationFrame = request;
    const markup = [...document.querySelectorAll('.drawing')].map((drawing) => drawing.innerHTML).join('');
    const box = document.createElement('div');
    const parsed = Array.from({ length: 40 }, () => {
      const start = performance.now();
      box.innerHTML = markup;
      return performance.now() - start;
    });
    return { drawn: drawn.sort((a, b) => a - b), parsed: parsed.sort((a, b) => a - b) };
  }, name);
}

console.log('slider, 4× slower | ms median | ms 95 % | ÷ parsing the picture');
for (const [widget, name] of sliders) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/en/embed/${widget}/`);
  await page.waitForSelector('live-widget[data-ready]');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { drawn, parsed } = await drawings(page, name);
  const ratio = at(drawn, 0.5) / at(parsed, 0.5);
  console.log(
    `${widget} ${name} | ${at(drawn, 0.5).toFixed(1)} | ${at(drawn, 0.95).toFixed(1)} | ${ratio.toFixed(1)}`,
  );
  await page.close();
}

console.log('\nbackend | steps in 12 s | ÷ cpu | longest task of the page, ms');
const steps = new Map<string, number>();
for (const backend of ['cpu', 'wasm', 'webgl', 'webgpu']) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/en/embed/gan-1d/?gan-1d.backend=${backend}&gan-1d.pace=full`);
  await page.waitForSelector('training-cell[data-ready]');
  await page.click('button[name=run]');
  await page.waitForSelector(`training-cell[data-state=running][data-backend=${backend}]`, {
    timeout: 60_000,
  });
  await page.waitForFunction(
    () => Number(document.querySelector('training-cell')?.getAttribute('data-step')) > 1,
  );
  const longest = await page.evaluate(async () => {
    const tasks: number[] = [0];
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration)));
    watch.observe({ entryTypes: ['longtask'] });
    const step = (): number => Number(document.querySelector('training-cell')?.getAttribute('data-step'));
    const before = step();
    await new Promise((done) => setTimeout(done, 12_000));
    return { longest: Math.max(...tasks), steps: step() - before };
  });
  steps.set(backend, longest.steps);
  const ratio = longest.steps / (steps.get('cpu') ?? NaN);
  console.log(`${backend} | ${longest.steps} | ${ratio.toFixed(2)} | ${longest.longest.toFixed(0)}`);
  await page.close();
}
await browser.close();
await site.stop();
process.exit(0);
