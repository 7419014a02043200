import type { FigureWords } from '../../../../src/notebook/words/figure.ts';

export const words: FigureWords = {
  reset: '처음으로',
  play: '▶ 재생',
  pause: '❚❚ 멈춤',
  copyLink: '링크 복사',
  numbers: '숫자로 보기',
  tryThis: '해 보기',
  more: '모양 더 바꾸기',
  needsScript: '이 그림은 처음 상태를 보여 줍니다. 자바스크립트를 켜면 직접 움직일 수 있습니다.',
  controls: '조절',
  notArrived:
    '이 그림의 움직이는 부분을 불러오지 못했습니다. 그림은 그대로 볼 수 있으며, 새로 고치면 다시 시도합니다.',
};
