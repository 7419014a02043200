// Noto Serif KR comes from its package in 124 slices. A page would need some fifteen of them, each a request;
// joined, they are one face again, from which one file can be cut.
import type { Tables } from './sfnt.ts';
import { characterMap, readTables, table, writeTables } from './sfnt.ts';

interface Glyph {
  readonly outline: Buffer;
  readonly metrics: Buffer;
}

const compositeFlags = { wordArguments: 1, scale: 8, more: 32, xyScale: 64, matrix: 128 } as const;

/** A composite glyph names its parts by number, and the numbers move when fonts are joined. */
function renumbered(outline: Buffer, shift: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const copy = Buffer.from(outline);
  let at = 10;
  let flags: number;
  do {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + shift, at + 2);
    at += 4 + (flags & compositeFlags.wordArguments ? 4 : 2);
    if (flags & compositeFlags.scale) at += 2;
    else if (flags & compositeFlags.xyScale) at += 4;
    else if (flags & compositeFlags.matrix) at += 8;
  } while (flags & compositeFlags.more);
  return copy;
}

function glyphsOf(tables: Tables, shift: number): Glyph[] {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => table(tables, tag)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const place = (i: number): number => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  const full = table(tables, 'hhea').readUInt16BE(34);
  const bearing = (i: number): Buffer =>
    hmtx.subarray(4 * full + 2 * (i - full), 4 * full + 2 * (i - full) + 2);
  return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, i) => ({
    outline: renumbered(glyf.subarray(place(i), place(i + 1)), shift),
    // Beyond the last full record a glyph keeps its bearing and repeats the last width.
    metrics:
      i < full
        ? hmtx.subarray(4 * i, 4 * i + 4)
        : Buffer.concat([hmtx.subarray(4 * full - 4, 4 * full - 2), bearing(i)]),
  }));
}

/** A character map of format 12, the one that holds any character. */
function characterTable(map: ReadonlyMap<number, number>): Buffer {
  const codes = [...map.keys()].sort((a, b) => a - b);
  const bytes = Buffer.alloc(12 + 16 + 12 * codes.length);
  bytes.writeUInt16BE(1, 2);
  [3, 10].forEach((id, i) => bytes.writeUInt16BE(id, 4 + 2 * i));
  bytes.writeUInt32BE(12, 8);
  bytes.writeUInt16BE(12, 12);
  bytes.writeUInt32BE(16 + 12 * codes.length, 16);
  bytes.writeUInt32BE(codes.length, 24);
  codes.forEach((code, i) => {
    [code, code, map.get(code) ?? 0].forEach((value, k) => bytes.writeUInt32BE(value, 28 + 12 * i + 4 * k));
  });
  return bytes;
}

/** The largest value that any of the fonts gives in a table's 16-bit field. */
function largest(fonts: readonly Tables[], tag: string, at: number): number {
  return Math.max(...fonts.map((font) => table(font, tag).readUInt16BE(at)));
}

/**
 * One TrueType face from slices of it. What the slices share (units, vertical metrics) is taken from the first;
 * features are left out: precomposed Hangul needs none.
 */
export function joinSlices(slices: readonly Buffer[]): Buffer {
  const fonts = slices.map(readTables);
  const [first] = fonts;
  if (!first) throw new RangeError('slices is empty, and has to hold at least one font');
  const glyphs: Glyph[] = [];
  const map = new Map<number, number>();
  for (const font of fonts) {
    for (const [code, glyph] of characterMap(font)) map.set(code, glyph + glyphs.length);
    glyphs.push(...glyphsOf(font, glyphs.length));
  }
  const outlines = glyphs.map(({ outline }) => Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]));
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  outlines.reduce(
    (end, outline, i) => loca.writeUInt32BE(end + outline.length, 4 * (i + 1)) && end + outline.length,
    0,
  );

  const head = Buffer.from(table(first, 'head'));
  head.writeInt16BE(1, 50);
  // The box that holds every glyph: the least of the lower corners, the greatest of the upper ones.
  for (const at of [36, 38])
    head.writeInt16BE(Math.min(...fonts.map((font) => table(font, 'head').readInt16BE(at))), at);
  for (const at of [40, 42])
    head.writeInt16BE(Math.max(...fonts.map((font) => table(font, 'head').readInt16BE(at))), at);
  const hhea = Buffer.from(table(first, 'hhea'));
  hhea.writeUInt16BE(largest(fonts, 'hhea', 10), 10);
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(table(first, 'maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);
  for (const at of [6, 8, 10, 12, 28, 30]) maxp.writeUInt16BE(largest(fonts, 'maxp', at), at);

  return writeTables(
    new Map([
      ['OS/2', table(first, 'OS/2')],
      ['post', table(first, 'post')],
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['loca', loca],
      ['glyf', Buffer.concat(outlines)],
      ['hmtx', Buffer.concat(glyphs.map(({ metrics }) => metrics))],
      ['cmap', characterTable(map)],
    ]),
  );
}
