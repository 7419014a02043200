import type { ElboWords } from '../../../../components/widgets/elbo.ts';
import { unitName } from '../live/units.ts';

export const words: ElboWords = {
  title: '관측값 하나와 그 코드의 추측',
  caption:
    '코드 $z$는 $\\Normal(0,1)$에서, 관측값은 $\\Normal(az,s)$에서 나오고, 관측값 $x$ 하나를 보았습니다. 추측 $\\q(z\\given x)$의 봉우리를 끌고 너비를 바꾸어 보세요. 아래 그림에서는 모든 것을 ELBO에서부터 잽니다.',
  parameters: {
    'q-mean': '평균',
    'q-sd': '너비',
    x: '관측값 $x$',
    a: '디코더의 기울기 $a$',
    s: '디코더의 잡음 $s$',
  },
  more: '디코더',
  quantities: {
    elbo: '증거 하한',
    evidence: '관측값의 로그 가능도',
    gap: '하한이 모자라는 만큼',
    reconstruction: '재구성 항',
    kl: '사전분포와의 KL 발산',
  },
  panels: {
    codes: '코드의 분포: $x$를 보기 전(회색), 본 뒤(파랑), 추측(주황)',
    line: '하한',
  },
  presets: {
    posterior: {
      label: '정확한 추측',
      look: '$\\q$가 사후분포와 같습니다. 차이는 0이고, ELBO가 곧 로그 가능도입니다.',
    },
    prior: {
      label: '추측하지 않기',
      look: '$\\q$가 사전분포 그대로입니다. KL은 0이어서 드는 것이 없지만 재구성이 나빠집니다.',
    },
    narrow: {
      label: '보통 오토인코더처럼 한 점으로',
      look: '$x$를 가장 잘 되살리는 코드 하나를 확신합니다. 재구성 항은 높지만, 얻은 것보다 더 많은 것을 KL로 잃습니다.',
    },
    deaf: {
      label: '코드를 쓰지 않는 디코더',
      look: '$a=0$이면 코드에 $x$에 대한 정보가 없습니다. 사후분포가 사전분포와 같아서, 추측하지 않는 것이 가장 좋습니다.',
    },
  },
  phrases: {
    names: ['사전분포', '사후분포', '추측'],
    gap: '차이',
    columns: ['항목', '값'],
    sentence: (elbo, [reconstruction, kl], evidence, gap, unit) =>
      `ELBO는 재구성 항 ${reconstruction}${unit}에서 KL ${kl}${unit}를 뺀 ${elbo}${unit}입니다. 로그 가능도는 ${evidence}${unit}로 그보다 ${gap}${unit} 높고, 이 차이가 추측과 사후분포 사이의 KL 발산입니다.`,
    unitName,
  },
};
