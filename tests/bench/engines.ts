/*
 * Training steps per second of every engine on every backend, in headless Chromium, beside two baselines of the same
 * run: the step as GAN Lab writes it, on today's TensorFlow.js, and the step in C (step.c, gcc -O3 -march=native
 * -ffast-math).
 *
 * Run: npm run bench engines [network ...]     (without a network: all four of in-page/problems.ts)
 *
 * Medians of five rounds and their spread; ratios to C and to GAN Lab's step on WebGL and on its best backend. WebGL and
 * WebGPU run in software where there is no card.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { builtFiles } from '../../scripts/built-files.ts';
import { root } from '../../scripts/serve.ts';

type Rates = readonly number[];
const ROUNDS = 5;
const backends = ['cpu', 'wasm', 'webgl', 'webgpu'] as const;
const styles = ['gan-lab', 'plain', 'fused'] as const;
const networks = ['gan-lab', 'toy-1d', 'wide', 'digits'];
const chosen = process.argv.slice(2).filter((name) => networks.includes(name));

/** The binary of step.c; null without a compiler. */
function compileC(): string | null {
  const binary = join(mkdtempSync(join(tmpdir(), 'minimax-step-')), 'step');
  const flags = ['-O3', '-march=native', '-ffast-math'];
  const { status } = spawnSync('gcc', [...flags, join(root, 'tests/bench/step.c'), '-o', binary, '-lm']);
  return status === 0 ? binary : null;
}

function inC(binary: string, network: string): Rates {
  const { stdout } = spawnSync(binary, ['0.4', String(ROUNDS), network], { encoding: 'utf8' });
  return stdout.trim().split('\n').slice(0, ROUNDS).map(Number);
}

const sorted = (rates: Rates): number[] => [...rates].sort((a, b) => a - b);
const median = (rates: Rates): number => sorted(rates)[Math.floor(rates.length / 2)] ?? NaN;
/** The fastest round over the slowest. */
const spread = (rates: Rates): string => {
  const [slowest = NaN, ...others] = sorted(rates);
  return `${(100 * ((others.at(-1) ?? NaN) / slowest - 1)).toFixed(0)} %`;
};

const tfjs = ['core', 'backend-cpu', 'backend-wasm', 'backend-webgl', 'backend-webgpu'];
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(root, '.cache/bench'),
  plugins: builtFiles(),
  server: { port: 0, watch: null, hmr: false },
  optimizeDeps: {
    entries: ['tests/bench/in-page/engines.ts'],
    include: [
      ...tfjs.map((name) => `@tensorflow/tfjs-${name}`),
      '@tensorflow/tfjs-core/dist/register_all_gradients',
      '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops',
    ],
  },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });

/** In a page of its own, so that no backend pays for another's memory; null where it cannot run. */
async function inPage(
  network: string,
  backend: (typeof backends)[number],
  style: (typeof styles)[number],
): Promise<Rates | null> {
  const page = await browser.newPage();
  try {
    await page.route('**/bench', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><script type="module" src="/tests/bench/in-page/engines.ts"></script>',
      }),
    );
    await page.goto(`${address}bench`);
    await page.waitForFunction(() => window.measure !== undefined, undefined, { timeout: 120_000 });
    return await page.evaluate(
      ([name, where, kind, count]) => window.measure?.(name, where, kind, count) ?? null,
      [network, backend, style, ROUNDS] as const,
    );
  } catch (error) {
    console.log(
      `  ${backend} ${style}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    );
    return null;
  } finally {
    await page.close();
  }
}

const binary = compileC();
if (binary === null) console.log('gcc is missing: no baseline in C');
for (const network of chosen.length > 0 ? chosen : networks) {
  const rows: [string, Rates][] = [];
  if (binary !== null) rows.push(['C -O3 -march=native -ffast-math', inC(binary, network)]);
  for (const style of styles) {
    for (const backend of backends) {
      const rates = await inPage(network, backend, style);
      if (rates) rows.push([`${style === 'gan-lab' ? "GAN Lab's step" : style}, ${backend}`, rates]);
    }
  }
  const of = (start: string) => rows.filter(([name]) => name.startsWith(start)).map(([, r]) => median(r));
  const c = of('C ')[0] ?? NaN;
  const webgl = of("GAN Lab's step, webgl")[0] ?? NaN;
  const best = Math.max(...of("GAN Lab's step"));
  console.log(`\n${network} | steps/s | spread | ÷ C | × GAN Lab's on webgl | × GAN Lab's on its best`);
  for (const [name, rates] of rows) {
    const rate = median(rates);
    const ratios = [rate / c, rate / webgl, rate / best].map((ratio) => ratio.toPrecision(3));
    console.log([name, rate.toPrecision(4), spread(rates), ...ratios].join(' | '));
  }
}
await browser.close();
await server.close();
process.exit(0);
