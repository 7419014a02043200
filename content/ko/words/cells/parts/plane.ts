import type { PlaneWords } from '../../../../../components/cells/gan-2d-phrases.ts';

/** Nothing is said of a kind of which no point is outside. */
const counted = (parts: readonly (readonly [count: number, text: string])[]): string =>
  parts.flatMap(([count, text]) => (count > 0 ? [text] : [])).join(', ');

/** Every word beside the plane; the table names its columns by them, too. */
export const plane: PlaneWords = {
  real: '진짜',
  fake: '가짜',
  grid: 'G의 격자',
  curve: 'G의 곡선',
  push: '미는 힘',
  outside: (real, fake) =>
    `그림 밖: ${counted([
      [real, `진짜 ${real}개`],
      [fake, `가짜 ${fake}개`],
    ])}`,
};
