// What a reader downloads, gzip where a server would compress. The limits are quality.md's promises.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { press, stepOf } from '../../setup/cell.ts';
import { dist, documentOf, type SitePage } from '../../setup/pages.ts';
import { address, untilLive } from '../../setup/visit.ts';
import type { Check } from './check.ts';

const kilobyte = 1000;
interface Weight {
  readonly total: number;
  readonly script: number;
  readonly fonts: number;
}

function weigh(urls: readonly string[]): Weight {
  const weight = { total: 0, script: 0, fonts: 0 };
  for (const url of new Set(urls)) {
    if (!url.startsWith(`${address}/`)) continue;
    const path = new URL(url).pathname.replace(/\/$/, '/index.html');
    const bytes = readFileSync(join(dist, path));
    // A woff2 is compressed already, and a server sends it as it is.
    if (/\.woff2?$/.test(path)) weight.fonts += bytes.length;
    else {
      const size = gzipSync(bytes, { level: 9 }).length;
      weight.total += size;
      if (/\.m?js$/.test(path)) weight.script += size;
    }
  }
  return weight;
}

async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** Scripts among these that hold Plot or tfjs, told by words that only they have. */
function heavyAmong(urls: readonly string[]): string[] {
  const marks = [
    /plot-d6a7b5/,
    /Tensor\b.*\bdisposed|register_all_gradients|Cannot find a connection between any variable/,
  ];
  return urls.filter((url) => {
    if (!/\.m?js$/.test(url)) return false;
    const text = readFileSync(join(dist, new URL(url).pathname), 'utf8');
    return marks.some((mark) => mark.test(text));
  });
}

const fontLimit = ({ language }: SitePage): number => (language === 'ko' ? 300 : 150) * kilobyte;

/** Of a page as a phone gets it, before anything is touched. */
export const firstView: Check = {
  claim: 'weighs at its first view at most 60 KB without fonts, 20 KB of it script, and its fonts',
  holdsOn: ({ kind }) => ['chapter', 'landing', 'reference'].includes(kind),
  look: async ({ page, requests, built }) => {
    await quiet(page);
    const { total, script, fonts } = weigh(requests);
    const report = `total ${total}, script ${script}, fonts ${fonts}`;
    expect(total, report).toBeGreaterThan(kilobyte);
    expect(total, report).toBeLessThanOrEqual(60 * kilobyte);
    expect(script, report).toBeLessThanOrEqual(20 * kilobyte);
    expect(fonts, report).toBeGreaterThan(kilobyte);
    expect(fonts, report).toBeLessThanOrEqual(fontLimit(built));
    expect(heavyAmong(requests), 'Plot or tfjs before anything is touched').toEqual([]);
  },
};

export const lab: Check = {
  claim: 'weighs with its figure, which is live at first view, at most 184 KB, no tfjs among them',
  holdsOn: ({ kind }) => kind === 'lab',
  look: async ({ page, requests, built }) => {
    await untilLive(page);
    await quiet(page);
    const { total, fonts } = weigh(requests);
    expect(total, `${total} bytes`).toBeGreaterThan(60 * kilobyte);
    expect(total, `${total} bytes`).toBeLessThanOrEqual(184 * kilobyte);
    expect(fonts).toBeLessThanOrEqual(fontLimit(built));
    expect(heavyAmong(requests)).toHaveLength(1);
  },
};

/** Of a page on which nothing has been touched. */
export const firstFigure: Check = {
  claim: 'costs at most 107 KB more when its first figure is touched, and Plot is among them',
  holdsOn: (page) => page.kind === 'chapter' && documentOf(page).querySelector('live-widget') !== null,
  look: async ({ page, requests, built }) => {
    await quiet(page);
    const before = weigh(requests);
    const known = requests.length;
    // A figure in a frame of its own that stands near comes along: its page, and what only that one needs.
    const framed = documentOf(built).querySelector('iframe.framed[data-cell]') ? 15 * kilobyte : 0;
    const first = page.locator('live-widget').first();
    await first.locator('input, select, button').first().focus();
    await first.and(page.locator('[data-ready]')).waitFor({ state: 'attached' });
    await quiet(page);
    expect(heavyAmong(requests.slice(known)).length, 'Plot').toBeGreaterThan(0);
    const more = weigh(requests).total - before.total;
    expect(more, `${more} bytes more`).toBeLessThanOrEqual(107 * kilobyte + framed);
  },
};

/** Of a page whose figures live and whose cell has never run. */
export const firstRun: Check = {
  claim: 'costs at most 180 KB more when its cell is first run, and 750 where digits come with it',
  holdsOn: (page) =>
    ['chapter', 'lab'].includes(page.kind) && documentOf(page).querySelector('training-cell') !== null,
  look: async ({ page, requests, built }) => {
    const before = weigh(requests);
    const known = requests.length;
    const cell = page.locator('training-cell').first();
    await press(cell, 'run');
    await expect.poll(() => stepOf(cell), { timeout: 60_000 }).toBeGreaterThan(0);
    // Real digits, and what measures the fakes: told before they are fetched.
    const isOfPictures = (await cell.getAttribute('data-cell')) === 'gan-digits';
    const pictures = isOfPictures ? 750 * kilobyte : 0;
    const more = weigh(requests).total - before.total;
    // The worker's own requests are among those counted, or the number would mean nothing.
    expect(heavyAmong(requests.slice(known)).length, 'tfjs').toBeGreaterThan(0);
    // Where no other figure has, a first cell brings what all live figures share.
    const shared = documentOf(built).querySelector('live-widget') || built.kind === 'lab' ? 0 : 85 * kilobyte;
    expect(more, `${more} bytes more: ${requests.slice(known).join(' ')}`).toBeLessThanOrEqual(
      180 * kilobyte + shared + pictures,
    );
    await press(cell, 'reset');
    await cell.and(page.locator('[data-state="idle"]')).waitFor({ state: 'attached', timeout: 60_000 });
  },
};
