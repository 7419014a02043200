import type { TiesWords } from '../../../../src/notebook/words/ties.ts';

export const words: TiesWords = {
  title: '오토인코더, 변분 오토인코더, GAN에서 무엇이 무엇에 묶여 있는가',
  description:
    '세 줄이고, 줄마다 왼쪽에서 오른쪽으로 갑니다. 오토인코더에서는 그림 x가 인코더로 들어가 코드 z가 되고, 코드가 디코더로 들어가 재구성 x hat이 됩니다. x와 x hat이 묶여 있습니다. 그림마다 자기 재구성과 묶입니다. 변분 오토인코더에서는 인코더가 코드의 분포 q를 내놓습니다. x와 x hat이 묶여 있고, 여기에 더해 q가 사전분포 p z와 묶여 있습니다. GAN에서는 p z에서 뽑은 코드가 생성자 G로 들어가고, 거기서 나온 가짜의 분포가 p g입니다. 데이터의 분포는 p data입니다. 판별자 D가 둘을 모두 봅니다. p g와 p data가 통째로 묶여 있을 뿐, 가짜 하나가 그림 하나와 묶이지는 않습니다.',
  autoencoder: '오토인코더',
  variational: '변분 오토인코더',
  gan: 'GAN',
  encoder: '인코더',
  decoder: '디코더',
  generator: '생성자',
  discriminator: '판별자',
  oneByOne: '그림마다 자기 재구성과',
  codesToPrior: '코드를 분포와',
  lawToLaw: '분포를 분포와',
};
