/*
 * What a page computes while a reader moves a slider: the script of one move, on a processor slowed down four times, in
 * milliseconds of the thread's own time, so that what else the machine does is not counted. A screen shows a picture
 * every 16 ms.
 *
 * Run: npm run bench page-moves     (SITE_DIST=folder measures a site that is already built)
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
  ['kl', 'q-skew'],
  ['js', 'q-mean'],
  ['js', 'q-sd'],
  ['optimal-discriminator', 'g-mean'],
  ['generator-loss', 'logit'],
  ['mle', 'mean'],
  ['mle', 'sd'],
  ['fit', 'separation'],
] as const;

const MOVES = 120;
const SLOWER = 4;

let dist = process.env.SITE_DIST;
if (dist === undefined) {
  dist = mkdtempSync(join(tmpdir(), 'minimax-bench-'));
  await buildSite(dist);
}
const site = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });

/** Moves a slider over the middle of its range, at the pace of a hand. */
async function move(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async ([parameter, moves]) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${parameter}"]`);
      if (!input) throw new Error(`no slider ${parameter}`);
      const middle = (Number(input.min) + Number(input.max)) / 2;
      for (let i = 0; i < moves; i++) {
        // To and fro, each time by a step or more, so that every move is one.
        input.value = String(middle + Number(input.step) * ((i % 40) - 20));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
      }
    },
    [name, MOVES] as const,
  );
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly ts: number;
    /** Microseconds of the thread's own time. */
    readonly tdur?: number;
    readonly args?: { readonly data?: { readonly type?: string } };
  }[];
}

/** The script of each move: the listener of the slider, and the drawing in the frame after it. */
function scriptOf({ traceEvents }: Trace): number[] {
  const moves: number[] = [];
  const events = traceEvents
    .filter(
      ({ name, args }) =>
        name === 'FireAnimationFrame' || (name === 'EventDispatch' && args?.data?.type === 'input'),
    )
    .sort((a, b) => a.ts - b.ts);
  for (const { name, tdur = 0 } of events) {
    if (name === 'EventDispatch') moves.push(tdur / 1000);
    else if (moves.length > 0) moves.push((moves.pop() ?? 0) + tdur / 1000);
  }
  return moves.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? NaN;

console.log(`slider, ${SLOWER}× slower | ms median | ms 95 %`);
for (const [widget, name] of sliders) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/en/embed/${widget}/`);
  await page.waitForSelector('live-widget[data-ready]');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await move(page, name);
  const script = scriptOf(JSON.parse((await browser.stopTracing()).toString()) as Trace);
  console.log(`${widget} ${name} | ${at(script, 0.5).toFixed(1)} | ${at(script, 0.95).toFixed(1)}`);
  await page.close();
}
await browser.close();
await site.stop();
process.exit(0);
