import type { ReadPointsWords } from '../../../../src/notebook/words/read-points.ts';

const stay = '점을 그대로 두었습니다';
const example = (inPlane: boolean): string =>
  inPlane ? '0.5, 1; −1, 2처럼 두 열의 수를 주세요.' : '−1, 0.5, 2처럼 수의 목록이나 한 열의 수를 주세요.';

export const words: ReadPointsWords = {
  encoding: 'euc-kr',
  read: (_count, shown) => `점 ${shown}개를 읽었습니다.`,
  thinned: (found, kept) => `점 ${found}개를 읽어 그 가운데 ${kept}개를 고른 간격으로 남겼습니다.`,
  leftOut: (_count, shown, inPlane) => `유한한 수${inPlane ? ' 두 개' : ''}가 없는 행 ${shown}개는 뺐습니다.`,
  columns(names, why) {
    const taken = names.join(', ');
    const which = names.length === 1 ? '첫 열' : '처음 두 열';
    if (why === 'first') return `여러 열 가운데 수가 있는 ${which}(${taken})을 썼습니다.`;
    return why === 'after-row-numbers'
      ? `행 번호나 이름표로 보이는 열을 빼고, 수가 있는 ${which}(${taken})을 썼습니다.`
      : `여러 열 가운데 다음 열을 썼습니다: ${taken}.`;
  },
  counts: '행 번호나 이름표로 보이는 열이 있지만 다른 열이 없어 그대로 썼습니다.',
  constant: {
    x: '모든 점의 x 값이 같습니다.',
    y: '모든 점의 y 값이 같습니다.',
    both: '모든 점이 한곳에 있습니다.',
  },
  moved: (formula) => `그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: ${formula}.`,
  rounded: (step) => `좌표는 ${step} 간격으로 반올림했습니다.`,
  choose: '다른 열 읽기:',
  faults: {
    empty: () => `글이 비어 있어 ${stay}.`,
    'no-numbers': (_part, inPlane) => `수를 찾을 수 없어 ${stay}. ${example(inPlane)}`,
    'one-column': () => `수로 된 둘째 열이 없어 ${stay}. 0.5, 1; −1, 2처럼 x와 y를 함께 주세요.`,
    'one-point': () => `점을 하나만 읽을 수 있어 ${stay}. 0.5, 1; −1, 2처럼 두 개 이상 주세요.`,
    doubtful: (part) =>
      `‘${part}’의 쉼표가 소수점인지 천 단위 구분인지 알 수 없어 ${stay}. 소수는 점으로, 천 단위는 구분 없이 적어 주세요.`,
    torn: (part) =>
      `‘${part}’에서는 쉼표가 열 사이에도 수 안에도 있어 ${stay}. 열 사이를 쌍반점(;)이나 탭으로 나누어 주세요.`,
    crowded: (part) =>
      `‘${part}’에서는 한 줄에 점이 여러 개라 ${stay}. 한 줄에 점을 하나씩 적거나 모두 한 줄에 적어 주세요.`,
    large: () => `파일이 100MB보다 커서 ${stay}.`,
    unreadable: () => `파일을 읽을 수 없어 ${stay}.`,
    binary: () => `파일에 글자로 된 내용이 없어 ${stay}. 스프레드시트는 CSV로 저장한 뒤 불러와 주세요.`,
  },
};
