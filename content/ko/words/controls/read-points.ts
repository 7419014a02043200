import type { ReadPointsWords } from '../../../../src/notebook/words/read-points.ts';

export const words: ReadPointsWords = {
  read: (count) => `점 ${count}개를 읽었습니다.`,
  thinned: (found, kept) => `점 ${found}개를 읽어 그 가운데 ${kept}개를 고른 간격으로 남겼습니다.`,
  leftOut: (_count, shown) => `유한한 수 두 개가 없는 행 ${shown}개는 뺐습니다.`,
  columns: (x, y) => `여러 열 가운데 수가 있는 처음 두 열(${x}, ${y})을 썼습니다.`,
  constant: {
    x: '모든 점의 x 값이 같습니다.',
    y: '모든 점의 y 값이 같습니다.',
    both: '모든 점이 한곳에 있습니다.',
  },
  moved: (formula) => `그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: ${formula}.`,
  faults: {
    empty: '글이 비어 있어 점을 그대로 두었습니다.',
    'no-numbers': '수를 찾을 수 없어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 두 열의 수를 주세요.',
    'one-column': '수로 된 둘째 열이 없어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 x와 y를 함께 주세요.',
    'one-point': '점을 하나만 읽을 수 있어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 두 개 이상 주세요.',
    large: '파일이 100MB보다 커서 점을 그대로 두었습니다.',
    unreadable: '파일을 읽을 수 없어 점을 그대로 두었습니다.',
  },
};
