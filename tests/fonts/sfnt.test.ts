import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { textFaces } from '../../scripts/fonts/faces.ts';
import { joinSlices } from '../../scripts/fonts/join.ts';
import type { Tables } from '../../scripts/fonts/sfnt.ts';
import { advance, characterMap, readTables, table, writeTables } from '../../scripts/fonts/sfnt.ts';

const korean = textFaces.flatMap(({ sources }) => sources).find(({ id }) => id === 'noto-serif-kr-400');
const latin = textFaces[0]?.sources[0];
if (!korean || !latin) throw new Error('the faces that these tests look at are gone');

async function trueType(file: string, text?: string): Promise<Buffer> {
  const all = text === undefined;
  return subsetFont(await readFile(file), text, {
    targetFormat: 'truetype',
    noHinting: true,
    ...(all ? { keepAllGlyphs: true } : {}),
  });
}

const slice = (number: number): string => korean.file.replace('*', String(number));

/** A glyph's outline as it stands in the file, without the padding behind it. */
function outline(tables: Tables, glyph: number): string {
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const loca = table(tables, 'loca');
  const at = (i: number): number => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  return table(tables, 'glyf')
    .subarray(at(glyph), at(glyph + 1))
    .toString('hex')
    .replace(/(00)+$/, '');
}

describe('a font file', () => {
  it('is the same after its tables were read and written', async () => {
    const font = await trueType(latin.file);
    const again = writeTables(readTables(font));
    expect([...readTables(again).keys()].sort()).toEqual([...readTables(font).keys()].sort());
    for (const [tag, bytes] of readTables(font)) {
      if (tag !== 'head') expect(readTables(again).get(tag)?.equals(bytes), tag).toBe(true);
    }
    expect(writeTables(readTables(again)).equals(again)).toBe(true);
  });

  it('sums to the number that TrueType asks for', async () => {
    const font = writeTables(readTables(await trueType(latin.file)));
    let sum = 0;
    for (let i = 0; i < font.length; i += 4) sum = (sum + font.readUInt32BE(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('maps the letters that its package says it holds', async () => {
    const map = characterMap(readTables(await trueType(latin.file)));
    for (const letter of 'AZaz09 —“”é')
      expect(map.get(letter.codePointAt(0) ?? 0), letter).toBeGreaterThan(0);
    expect(map.has('가'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('that is no TrueType is refused by name', () => {
    expect(() => readTables(Buffer.from('wOF2 and more'))).toThrow(RangeError);
  });
});

describe('joined slices', () => {
  it('hold every glyph of every slice, with its outline and its width', async () => {
    const slices = await Promise.all([118, 119, 100].map((number) => trueType(slice(number))));
    const joined = readTables(joinSlices(slices));
    const map = characterMap(joined);
    for (const tables of slices.map(readTables)) {
      const own = characterMap(tables);
      expect(own.size).toBeGreaterThan(50);
      for (const [code, glyph] of own) {
        const there = map.get(code);
        const name = String.fromCodePoint(code);
        expect(there, name).toBeDefined();
        expect(advance(joined, there ?? 0), name).toBe(advance(tables, glyph));
        expect(outline(joined, there ?? 0), name).toBe(outline(tables, glyph));
      }
    }
  });

  it('are a font that the subsetter reads, and cuts to one glyph and its blank', async () => {
    const slices = await Promise.all([118, 119].map((number) => trueType(slice(number))));
    const cut = readTables(await subsetFont(joinSlices(slices), '다', { targetFormat: 'truetype' }));
    expect([...characterMap(cut).keys()]).toEqual(['다'.codePointAt(0)]);
  });

  it('of none are refused', () => {
    expect(() => joinSlices([])).toThrow(RangeError);
  });
});
