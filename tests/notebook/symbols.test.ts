import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  censusOf,
  countsOf,
  jamoOf,
  lengthOf,
  plainCensus,
  sharesOf,
  symbolsOf,
} from '../../src/notebook/symbols.ts';

describe('letters', () => {
  test('are what Unicode calls letters, in lower case: digits, spaces and signs are none', () => {
    expect(symbolsOf('Article 1: “All”…', 'letter')).toEqual([...'articleall']);
    expect(symbolsOf('Ж я 文 ʻ ª', 'letter')).toEqual(['ж', 'я', '文', 'ʻ', 'ª']);
    expect(symbolsOf('😀 1½ €', 'letter')).toEqual([]);
  });

  test('keep their marks, and are one letter however they were typed', () => {
    expect(symbolsOf('é e\u0301', 'letter')).toEqual(['é', 'é']);
    // This one has no composed form.
    expect(symbolsOf('x\u0304', 'letter')).toEqual(['x\u0304']);
    expect(symbolsOf('Ệ', 'letter')).toEqual(['ệ']);
  });

  test('are syllable blocks in Korean, composed or not', () => {
    expect(symbolsOf('한글', 'letter')).toEqual(['한', '글']);
    expect(symbolsOf('한글'.normalize('NFD'), 'syllable')).toEqual(['한', '글']);
  });
});

describe('jamo', () => {
  test('are the letters of a block in the order of writing, a consonant the same before and after its vowel', () => {
    expect(symbolsOf('한글', 'jamo')).toEqual(['ㅎ', 'ㅏ', 'ㄴ', 'ㄱ', 'ㅡ', 'ㄹ']);
    expect(jamoOf('각')).toEqual(['ㄱ', 'ㅏ', 'ㄱ']);
    expect(jamoOf('닭')).toEqual(['ㄷ', 'ㅏ', 'ㄹ', 'ㄱ']);
    expect(jamoOf('있')).toEqual(['ㅇ', 'ㅣ', 'ㅆ']);
    expect(jamoOf('가')).toEqual(['ㄱ', 'ㅏ']);
    expect(jamoOf('힣')).toEqual(['ㅎ', 'ㅣ', 'ㅎ']);
    expect(jamoOf('a')).toEqual(['a']);
    expect(jamoOf('ㅋ')).toEqual(['ㅋ']);
  });

  test('agree with Unicode’s own decomposition in every one of the 11,172 blocks', () => {
    // Oracle: NFD gives conjoining jamo; NFKC of a compatibility letter's decomposition names the same consonant.
    const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
    const wrong: string[] = [];
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const block = String.fromCodePoint(code);
      const [lead, vowel, tail] = [...block.normalize('NFD')].map((c) => c.codePointAt(0) ?? 0);
      const [first, second, ...rest] = jamoOf(block);
      const isRight =
        first === leads[(lead ?? 0) - 0x1100] &&
        second?.codePointAt(0) === (vowel ?? 0) - 0x1161 + 0x314f &&
        rest.length ===
          (tail === undefined ? 0 : 'ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ'.includes(compatible(tail)) ? 2 : 1);
      if (!isRight) wrong.push(block);
    }
    expect(wrong).toEqual([]);
  });

  /** Unicode's compatibility letter of a final consonant, in the order of both blocks. */
  function compatible(tail: number): string {
    return 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'[tail - 0x11a8] ?? '';
  }
});

describe('words', () => {
  test('are runs of letters, with an apostrophe inside them', () => {
    expect(symbolsOf('The people’s law, L’homme', 'word')).toEqual(['the', 'people’s', 'law', 'l’homme']);
    expect(symbolsOf('모든 사람은, ‘자유로운’ 존재', 'word')).toEqual(['모든', '사람은', '자유로운', '존재']);
  });
});

describe('a census', () => {
  test('ranks by count, and equals by Unicode’s order', () => {
    expect(censusOf('abracadabra', 'letter').named).toEqual([
      { symbol: 'a', count: 5 },
      { symbol: 'b', count: 2 },
      { symbol: 'r', count: 2 },
      { symbol: 'c', count: 1 },
      { symbol: 'd', count: 1 },
    ]);
  });

  test('of any text has shares that sum to one, or none at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('letter', 'jamo', 'syllable', 'word'),
        (text, kind) => {
          const census = censusOf(text, kind);
          const sum = sharesOf(census).reduce((a, b) => a + b, 0);
          if (lengthOf(census) === 0) expect(countsOf(census)).toEqual([]);
          // Tolerance: the roundings of as many additions.
          else expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
          // Oracle: the symbols one by one.
          const symbols = symbolsOf(text, kind);
          expect(lengthOf(census)).toBe(symbols.length);
          for (const { symbol, count } of census.named)
            expect(symbols.filter((other) => other === symbol)).toHaveLength(count);
        },
      ),
    );
  });

  test('of half a character, or of a million characters, is no error', () => {
    expect(lengthOf(censusOf('a\ud800b', 'letter'))).toBe(2);
    expect(lengthOf(censusOf('ab '.repeat(350_000), 'word'))).toBe(350_000);
  });

  test('without accents adds the letters that become one, and keeps their number', () => {
    const census = censusOf('éèe ß đ', 'letter');
    expect(plainCensus(census).named).toEqual([
      { symbol: 'e', count: 3 },
      { symbol: 's', count: 2 },
      { symbol: 'd', count: 1 },
    ]);
  });
});
