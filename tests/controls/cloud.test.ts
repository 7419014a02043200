// What the control of a cloud says, in both languages, and what it makes of texts and files.
import { words as englishFields } from '../../content/en/words/controls/fields.ts';
import { words as english } from '../../content/en/words/controls/read-points.ts';
import { words as koreanFields } from '../../content/ko/words/controls/fields.ts';
import { words as korean } from '../../content/ko/words/controls/read-points.ts';
import { describe, expect, test } from 'vitest';
import { cloudControl } from '../../components/controls/cloud.ts';
import { pointsSentence, takePoints } from '../../components/controls/take-points.ts';
import { cloud } from '../../src/notebook/kinds/index.ts';

const own = cloud({ min: -3, max: 3, most: 600 });
const kept = 'so the points stay as they were';

describe('what is said of points that were read', () => {
  const plain = { found: 137, kept: 137, leftOut: 0 };

  test.each([
    [plain, '137 points were read.', '점 137개를 읽었습니다.'],
    [
      { found: 1e6, kept: 600, leftOut: 1 },
      '1,000,000 points were read, and 600 of them kept, evenly spread over the rows. 1 row without two finite numbers was left out.',
      '점 1,000,000개를 읽어 그 가운데 600개를 고른 간격으로 남겼습니다. 유한한 수 두 개가 없는 행 1개는 뺐습니다.',
    ],
    [
      { ...plain, leftOut: 1234, columns: { names: ['키', '3'], why: 'first' as const } },
      '137 points were read. Of the columns, 키 and 3 were taken, the first two with numbers. 1,234 rows without two finite numbers were left out.',
      '점 137개를 읽었습니다. 여러 열 가운데 수가 있는 처음 두 열(키, 3)을 썼습니다. 유한한 수 두 개가 없는 행 1,234개는 뺐습니다.',
    ],
    [
      { ...plain, moved: { scale: 0.0216, centre: [200, -125.25] as const }, constant: 'x' as const },
      '137 points were read. Some lay outside the picture, so all were moved and scaled as one: (x, y) ↦ 0.0216 · (x − 200, y + 125.3). All of them have the same x.',
      '점 137개를 읽었습니다. 그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: (x, y) ↦ 0.0216 · (x − 200, y + 125.3). 모든 점의 x 값이 같습니다.',
    ],
    [
      { ...plain, moved: { scale: 2.7e-308, centre: [0, 0] as const } },
      '137 points were read. Some lay outside the picture, so all were moved and scaled as one: (x, y) ↦ 2.70×10⁻³⁰⁸ · (x, y).',
      '점 137개를 읽었습니다. 그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: (x, y) ↦ 2.70×10⁻³⁰⁸ · (x, y).',
    ],
  ])('%j', (note, en, ko) => {
    expect(pointsSentence(note, 0, english)).toBe(en);
    expect(pointsSentence(note, 0, korean)).toBe(ko);
  });
});

describe('a text or a file', () => {
  test('becomes a value that a link can hold', async () => {
    const { value, sentence } = await takePoints(own, 'x;y\r\n0,1;0,2\r\n0,3333;1\r\n', english);
    expect(value).toEqual([0.1, 0.2, 0.3375, 1]);
    expect(own.parse(own.format(value!))).toEqual(value);
    expect(sentence).toBe('2 points were read. Coordinates were rounded to steps of 0.0125.');
  });

  test('may be in the two-byte form of table programs', async () => {
    const text = '\ufeffx\ty\r\n1\t2\r\n2\t1\r\n';
    const little = new Uint8Array([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    const big = little.map((_, i) => little[i ^ 1]!);
    for (const bytes of [little, big, new TextEncoder().encode(text)])
      expect((await takePoints(own, new Blob([bytes]), english)).value).toEqual([1, 2, 2, 1]);
  });

  test('may be in the bytes of the reader’s land', async () => {
    // 키,무게 in EUC-KR, as table programs in Korea save it.
    const bytes = new Uint8Array([
      0xc5,
      0xb0,
      0x2c,
      0xb9,
      0xab,
      0xb0,
      0xd4,
      ...new TextEncoder().encode(',c\n1,2,3\n2,1,3'),
    ]);
    const { sentence } = await takePoints(own, new Blob([bytes]), korean);
    expect(sentence).toContain('(키, 무게)');
  });

  test.each([
    ['', undefined],
    ['words', kept],
    ['1\n2\n', kept],
    ['1,2', kept],
  ])('that is no data set leaves the points as they were: %j', async (text, said) => {
    for (const source of said === undefined ? [text] : [text, new Blob([text])]) {
      const { value, sentence } = await takePoints(own, source, english);
      expect(value).toBeUndefined();
      expect(sentence).toContain(said ?? '');
    }
  });

  test('that is too large, empty or unreadable is answered in a sentence', async () => {
    const large = { size: 2e8 } as Blob;
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    for (const [blob, said] of [
      [large, 'larger than 100 MB'],
      [gone, 'could not be read'],
      [new Blob([new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0])]), 'saved as CSV'],
      [new Blob([new Uint8Array(5000).fill(137)]), 'No numbers'],
      [new Blob([]), 'no text'],
    ] as const) {
      const { value, sentence } = await takePoints(own, blob, english);
      expect(value).toBeUndefined();
      expect(sentence).toContain(said);
      expect((await takePoints(own, blob, korean)).sentence).toMatch(/점을 그대로 두었습니다/);
    }
  });
});

describe('the control', () => {
  const context = { name: 'drawing', label: 'Your points', labelHtml: 'Your points', options: {} };

  test('is short, and every part of it has a name', () => {
    for (const words of [englishFields, koreanFields]) {
      const html = cloudControl.html(own, { ...context, words });
      expect(html.length).toBeLessThan(1300);
      expect(html).toContain('role="group" aria-label="Your points"');
      expect(html.match(/<button/g)).toHaveLength(5);
      expect(html).toMatch(/<input type="text" name="drawing" value="" aria-label="Your points: /);
    }
  });

  test('shows the points that it starts with, as people write them', () => {
    const html = cloudControl.html(cloud({ min: -3, max: 3, most: 9, initial: [-1, 0.5, 2, 1] }), {
      ...context,
      words: koreanFields,
    });
    expect(html).toContain('value="−1, 0.5; 2, 1"');
    expect(html).toContain('점 2개');
  });

  test('takes an emptied list for a wish, and an empty field that showed none for nothing', () => {
    const field = { value: ' ' } as HTMLInputElement;
    expect(cloudControl.read(own, field, [1, 1, 2, 2])).toEqual([]);
    expect(cloudControl.read(own, field, [])).toBeUndefined();
    expect(cloudControl.read(own, field, new Array<number>(200).fill(1))).toBeUndefined();
    expect(cloudControl.read(own, { value: '1, 2' } as HTMLInputElement, [])).toBeUndefined();
  });

  test('says that there is no more room', () => {
    expect(cloudControl.refusal?.(own, '', englishFields, [])).toContain('room for 600 points');
    expect(cloudControl.refusal?.(own, '', koreanFields, [])).toContain('600개까지');
  });
});
