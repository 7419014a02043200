import type { ObjectiveWords } from '../../../../src/notebook/words/objective.ts';

export const words: ObjectiveWords = {
  game: '두 신경망이 숫자 하나를 두고 겨룹니다.',
  'best-discriminator': '판별자가 최선을 다하면 두 분포 사이의 발산이 남습니다.',
  'two-parts': '그 발산은 두 분포에서 혼합 분포까지의 KL 발산을 평균한 것입니다.',
  'extra-cost': '발산은 틀린 분포를 믿은 탓에 더 드는 양입니다.',
  likelihood: '그 양이 가장 작은 모델에서 가능도가 가장 큽니다.',
};
