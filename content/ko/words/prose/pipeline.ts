import type { PipelineWords } from '../../../../src/notebook/words/pipeline.ts';

export const words: PipelineWords = {
  title: '생성적 적대 신경망의 전체 흐름',
  description:
    '판별자 D로 들어가는 길이 둘 있습니다. 왼쪽에서는 분포가 p data인 데이터에서 진짜 표본 x를 뽑습니다. 오른쪽에서는 p z에서 잡음 z를 뽑고 생성자 G가 이것을 가짜 표본 G(z)로 바꿉니다. D는 둘 모두에 진짜일 확률로 답합니다. 0은 가짜, 1은 진짜이고 답은 그 사이의 한 점입니다. D는 x의 답이 1, G(z)의 답이 0이 되기를 바랍니다. G는 G(z)의 답이 1이 되기를 바랍니다.',
  data: '데이터',
  noise: '잡음',
  generator: '생성자',
  discriminator: '판별자',
  realSample: '진짜 표본',
  fakeSample: '가짜 표본',
  probability: '진짜일 확률',
  fake: '가짜',
  real: '진짜',
  aimOfD: 'D의 목표: 둘을 갈라놓기',
  aimOfG: 'G의 목표: 진짜로 보이기',
};
