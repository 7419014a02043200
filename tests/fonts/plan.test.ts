import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRange, parseRange } from '../../scripts/fonts/range.ts';
import type { Face, Source } from '../../scripts/fonts/faces.ts';
import { charactersOfScripts, needs, planFace, shared } from '../../scripts/fonts/plan.ts';
import { scan } from '../../scripts/fonts/scan.ts';

const codes = (text: string): Set<number> =>
  new Set([...text].map((character) => character.codePointAt(0) ?? 0));
const text = (set: Iterable<number>): string =>
  [...set]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');

const source = (id: string, perPage: boolean): Source => ({
  id,
  file: '',
  copyright: '',
  features: [],
  perPage,
});
const latin = source('latin', false);
const hangul = source('hangul', true);
const face: Face = {
  id: 'serif-400',
  family: 'Serif',
  weight: 400,
  style: 'normal',
  display: 'swap',
  sources: [latin, hangul],
};
const coverages = new Map([
  ['latin', parseRange('U+0020-007e,U+00e9')],
  ['hangul', parseRange('U+0041-005a,U+ac00-d7a3')],
]);

describe('the plan of a face', () => {
  it('takes each character from the first source that has it, and names what none has', () => {
    const plan = planFace(face, [{ language: 'ko', codes: codes('Aé가☃') }], coverages);
    expect(plan.parts[0]?.map((part) => [part.source.id, text(part.codes).replace(/[ -~]/g, '')])).toEqual([
      ['latin', 'é'],
      ['hangul', '가'],
    ]);
    expect(text(plan.missing)).toBe('☃');
  });

  it('gives the first source all letters and digits, so that a number written later lacks none', () => {
    const plan = planFace(face, [{ language: 'en', codes: codes('a') }], coverages);
    expect(text(plan.parts[0]?.[0]?.codes ?? [])).toHaveLength(95);
  });

  it('cuts light sources once for all pages, and heavy ones into what most pages share and what each has of its own', () => {
    const pages = ['가나다라', '가나다마', '가나다바'].map((own) => ({
      language: 'ko',
      codes: codes(`a${own}`),
    }));
    const parts = planFace(face, pages, coverages).parts.map((own) =>
      own.map((part) => text(part.codes).replace(/[ -~]/g, '')),
    );
    expect(parts).toEqual([
      ['', '가나다', '라'],
      ['', '가나다', '마'],
      ['', '가나다', '바'],
    ]);
  });

  it('lists nothing for a page that does not use the face', () => {
    const plan = planFace(
      face,
      [
        { language: 'ko', codes: codes('가') },
        { language: 'en', codes: new Set() },
      ],
      coverages,
    );
    expect(plan.parts[1]).toEqual([]);
  });

  it('together holds every character that a page asked for and a source has', () => {
    const pages = ['가나다', '나다라마', '마', 'abc é'].map((own) => ({ language: 'ko', codes: codes(own) }));
    planFace(face, pages, coverages).parts.forEach((parts, i) => {
      const held = new Set(parts.flatMap((part) => [...part.codes]));
      for (const code of pages[i]?.codes ?? []) expect(held.has(code), String.fromCodePoint(code)).toBe(true);
    });
  });
});

describe('what pages share', () => {
  it('is asked of the pages that use much of the face', () => {
    expect(text(shared([codes('가나다라'), codes('가나다마'), codes('바')]))).toBe('가나다');
  });
});

describe('what a page needs', () => {
  const said = charactersOfScripts('say("글 ∞ a")');

  it('includes what scripts say: Korean in the sans of Korean pages, signs in every face in use', () => {
    const html = (language: string): string =>
      `<html lang="${language}"><p>a</p><p class="kicker">b</p><p class="widget">c</p></html>`;
    expect(text(needs(scan(html('ko')), said).get('sans-400') ?? [])).toBe('c∞글');
    expect(text(needs(scan(html('ko')), said).get('serif-400') ?? [])).toBe('a∞');
    expect(text(needs(scan(html('en')), said).get('sans-400') ?? [])).toBe('c∞');
  });
});

describe('a range of characters', () => {
  it('is written shortly, and read back as it was', () => {
    expect(formatRange(codes('abcz가'))).toBe('U+61-63,U+7a,U+ac00');
    expect(text(parseRange('U+0061-0063, U+7A,U+AC00'))).toBe('abcz가');
  });

  it('closes short gaps, but takes nothing that another file offers', () => {
    expect(formatRange(codes('aceĀ'), new Set(codes('d')))).toBe('U+61-63,U+65,U+100');
    const some = fc.uniqueArray(fc.integer({ min: 0x20, max: 0x2ff }), { minLength: 1 });
    fc.assert(
      fc.property(some, some, (own, others) => {
        const taken = new Set(others.filter((code) => !own.includes(code)));
        const offered = parseRange(formatRange(own, taken));
        return own.every((code) => offered.has(code)) && ![...taken].some((code) => offered.has(code));
      }),
    );
  });
});
