// A file that a page gives its reader, and what other programs than ours read in it.
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { expect } from 'vitest';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that the page saves when `act` is done. Streamed: the browser may keep it on a disk that is not ours. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly corner: readonly number[];
  /** How many pixels have a colour in them. */
  readonly coloured: number;
}

/** What a browser makes of a picture's file, on its own and without a page around it. */
export async function pixelsOf(page: Page, bytes: Buffer, type: string): Promise<Pixels> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let coloured = 0;
      for (let i = 0; i < data.length; i += 4) {
        const rgb = [...data.subarray(i, i + 3)];
        if (Math.max(...rgb) - Math.min(...rgb) > 24) coloured++;
      }
      return { width, height, corner: [...data.subarray(0, 4)], coloured };
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  );
}

/** The records of a file of comma-separated values in which no field holds a line break. */
export function recordsOf(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    ),
  );
}
