import type { FirstPlayWords } from '../../../../src/notebook/words/first-play.ts';

export const words: FirstPlayWords = {
  picture:
    '데이터의 밀도와 생성자의 밀도, 둘을 가장 잘 구별하는 판별자, 그 아래 0에서 −log 4까지의 게임의 값',
  mean: '생성자의 평균',
  width: '생성자의 너비',
  reading: (value, criterion, unit) => `${value}, 게임의 값 ${criterion}${unit}`,
  leftToGo: '남은 거리',
  neverFooled: '0: 한 번도 속지 않음',
  always: '모든 답이 동전 던지기',
  hint: '$\\pg$를 잡아 $\\pdata$에 겹쳐 보세요. 옆으로 끌면 평균이 움직이고, 위로 끌면 폭이 좁아집니다. 둘이 일치하면 최적 판별자도 동전을 던지는 수밖에 없습니다.',
};
