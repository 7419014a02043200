import type { FigureWords } from '../../../../src/notebook/words/figure.ts';

export const words: FigureWords = {
  reset: '처음으로',
  play: '재생',
  pause: '멈춤',
  copyLink: '링크 복사',
  numbers: '숫자로 보기',
  tryThis: '해 보기',
  more: '모양 더 바꾸기',
  needsScript: '이 그림은 처음 상태를 보여 줍니다. 자바스크립트를 켜면 직접 움직일 수 있습니다.',
  controls: '조절',
};
