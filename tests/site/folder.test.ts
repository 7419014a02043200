// The site below a folder of another one: `npm run build -- --base /some/folder/ --site https://example.org`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';
import { buildSite } from '../../scripts/build.ts';
import { root, serve, type Served } from '../../scripts/serve.ts';
import { expectNone } from '../setup/close.ts';
import { temporaryFolder } from '../setup/folder.ts';
import { pages } from '../setup/pages.ts';

const base = '/some/folder/';
const site = 'https://example.org';
const dist = process.env.FOLDER_DIST ?? temporaryFolder();
let served: Served | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (process.env.FOLDER_DIST === undefined) await buildSite(dist, root, ['--base', base, '--site', site]);
  served = await serve(dist, 0, { base });
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchFlags] });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (process.env.FOLDER_DIST === undefined) rmSync(dist, { recursive: true, force: true });
});

const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

describe('a site below a folder', () => {
  it('has no address that leaves the folder', () => {
    const wrong = pages.flatMap(({ file }) => {
      const { document } = parseHTML(textOf(file)) as unknown as { document: Document };
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ value }) => /^\/(?!some\/folder\/)[\w.]/.test(value))
          .map(({ name, value }) => `${file}: ${name}="${value}"`),
      );
    });
    expectNone(wrong, 'leaves the folder');
  });

  it('says its whole address: canonical, twins, and the map of the site', () => {
    const html = textOf('ko/minimax/index.html');
    const here = `${site}${base}ko/minimax/`;
    expect(html).toContain(`<link rel="canonical" href="${here}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${site}${base}en/minimax/">`);
    expect(html).toContain(`<meta property="og:url" content="${here}">`);
    expect(html).toMatch(
      /<meta property="og:image" content="https:\/\/example\.org\/some\/folder\/[\w.-]+\.png">/,
    );
    const map = textOf('sitemap.xml');
    expect(map).toContain(`<loc>${here}</loc>`);
    expect(map).not.toContain('/embed/');
    expect(textOf('robots.txt')).toContain(`Sitemap: ${site}${base}sitemap.xml`);
    for (const name of ['.htaccess', 'nginx.conf']) expect(textOf(name)).toContain(`${base}404.html`);
  });

  it('lives there: a Korean figure moves and speaks Korean, a term is explained, a cell trains', async () => {
    const { address } = served!; // since beforeAll
    const page = await browser!.newPage({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${address}/`)) wrong.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${address}/ko/kl-divergence/`);
    const figure = page.locator('#widget-kl');
    await figure.scrollIntoViewIfNeeded();
    await page.locator('#widget-kl[data-ready]').waitFor({ state: 'attached' });
    expect(await figure.locator('.save summary').innerText()).toBe('저장');
    await figure.locator('input[name="q-mean"]').first().fill('2');
    // KL of the two normals of the figure's start, the mean of q moved to 2.
    await expect
      .poll(() => figure.locator('output[name="kl"]').first().getAttribute('data-value'))
      .toMatch(/^2\.07/);
    expect(page.url()).toMatch(/\/some\/folder\/ko\/kl-divergence\/\?kl\.q-mean=2$/);
    await page.locator('a.term').first().hover();
    await page.locator('#preview .term-meaning').waitFor();

    await page.goto(`${address}/ko/embed/gan-1d/`);
    const cell = page.locator('training-cell[data-ready]');
    await cell.waitFor({ state: 'attached' });
    await cell.locator('button[name="run"]').click();
    await expect.poll(async () => Number(await cell.getAttribute('data-step'))).toBeGreaterThan(2);
    expectNone(wrong, 'in the folder');
    await page.close();
  });
});
