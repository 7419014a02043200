import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { cut } from '../../scripts/fonts/cut.ts';
import { textFaces } from '../../scripts/fonts/faces.ts';
import { codesOf } from '../../scripts/fonts/range.ts';
import type { Tables } from '../../scripts/fonts/sfnt.ts';
import { characterMap, readTables, table } from '../../scripts/fonts/sfnt.ts';
import { substituteRules } from '../../scripts/fonts/sheet.ts';
import { openFile, openSource } from '../../scripts/fonts/source.ts';

const sourceOf = (id: string) => {
  const found = textFaces.flatMap(({ sources }) => sources).find((source) => source.id === id);
  if (!found) throw new RangeError(`there is no source ${id}`);
  return found;
};

async function cutTables(id: string, text: string): Promise<Tables> {
  const source = sourceOf(id);
  const codes = new Set(codesOf(text));
  const { bytes } = await cut(source, await openSource(source, codes), codes);
  const options = { targetFormat: 'truetype', keepAllGlyphs: true, preserveNameIds: [13] } as const;
  return readTables(await subsetFont(bytes, undefined, options));
}

describe('a cut', () => {
  it.each([
    ['source-serif-4-latin-400-normal', 'Vaé'],
    ['inter-latin-600-normal', 'Vaé'],
    ['pretendard-400', '가힣글⁻'],
    ['noto-serif-kr-400', '가힣글'],
  ])('of %s holds the characters asked for and no other', async (id, text) => {
    const held = [...characterMap(await cutTables(id, text)).keys()];
    expect(held.sort()).toEqual(codesOf(text).sort());
  });

  it('bears our name and the licence, not the reserved name of the face', async () => {
    const names = Buffer.from(table(await cutTables('pretendard-400', '가'), 'name'));
    const text = names.toString('utf16le') + names.subarray(1, -1).toString('utf16le');
    expect(text).toContain('Minimax Notebook');
    expect(text).toContain('SIL Open Font License');
    expect(text.toLowerCase()).not.toContain('pretendard');
  });

  it('keeps kerning and tabular figures of Latin', async () => {
    const tables = await cutTables('inter-latin-400-normal', 'AV0123');
    expect(table(tables, 'GPOS').toString('latin1')).toContain('kern');
    expect(table(tables, 'GSUB').toString('latin1')).toContain('tnum');
  });
});

describe('a source of Hangul', () => {
  it('holds what was wanted and its face has, and nothing else', async () => {
    const { holds } = await openSource(sourceOf('noto-serif-kr-400'), new Set(codesOf('가\u0082')));
    expect([...holds]).toEqual(codesOf('가'));
  });

  it('of which nothing is wanted holds nothing', async () => {
    expect((await openSource(sourceOf('noto-serif-kr-400'), new Set())).holds.size).toBe(0);
  });
});

describe('a face that stands in for ours', () => {
  // Oracle: the vertical metrics in the font's own hhea table; tolerance: the two digits of the written percentages.
  it('takes exactly the height of a line that ours will take', async () => {
    const [face] = textFaces;
    if (!face) throw new Error('there is no face');
    const { tables } = await openFile(sourceOf('source-serif-4-latin-400-normal').file);
    const em = table(tables, 'head').readUInt16BE(18);
    const rules = substituteRules(face, tables).split('}').filter(Boolean);
    expect(rules.length).toBeGreaterThan(1);
    for (const rule of rules) {
      const [size = NaN, ascent = NaN, descent = NaN] = [...rule.matchAll(/([\d.]+)%/g)].map(
        ([, number]) => Number(number) / 100,
      );
      expect(Math.abs(size * ascent - table(tables, 'hhea').readInt16BE(4) / em)).toBeLessThan(2e-4);
      expect(Math.abs(size * descent + table(tables, 'hhea').readInt16BE(6) / em)).toBeLessThan(2e-4);
    }
  });
});
