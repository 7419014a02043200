import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { formulaFaces, textFaces } from '../../scripts/fonts/faces.ts';
import { advance, characterMap, readTables, writeTables } from '../../scripts/fonts/sfnt.ts';

const latin = textFaces[0]?.sources[0];
if (!latin) throw new Error('the face that these tests look at is gone');

async function trueType(file: string): Promise<Buffer> {
  return subsetFont(await readFile(file), undefined, {
    targetFormat: 'truetype',
    noHinting: true,
    keepAllGlyphs: true,
  });
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

  it('gives each letter its width', async () => {
    // Oracle: KaTeX's own metrics, by which every letter of its typewriter face is 0.525 em wide.
    const typewriter = formulaFaces.find(({ family }) => family === 'KaTeX_Typewriter')?.sources[0]?.file;
    const tables = readTables(await trueType(typewriter ?? ''));
    const map = characterMap(tables);
    for (const letter of 'im0.') expect(advance(tables, map.get(letter.codePointAt(0) ?? 0) ?? 0)).toBe(525);
  });
});
