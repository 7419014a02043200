import type { MleWords } from '../../../../components/widgets/mle.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { amount } from '../live/units.ts';

export const words: MleWords = {
  title: '표본 하나, 모델 하나, 곡선 넷',
  caption:
    '정규분포 $\\q$나 맨 아래 그림의 세로선을 끌어 보세요. 가운데 띠를 누르면 내 점을 놓을 수 있고, 놓은 점을 누르면 사라집니다. 점마다 선 줄기의 높이는 그 점에서 $\\q$의 밀도입니다. 맨 아래 그림에서 $\\Ent(\\p)$라고 적힌 막대는 길이가 변하지 않습니다. 네 곡선의 가장 낮은 점에는 그림 안에 있는 한 표시가 있습니다.',
  parameters: {
    mean: '평균 $\\theta$',
    sd: '너비 $\\sigma$',
    n: '뽑은 점의 수',
    seed: '시드',
    points: '내 점',
  },
  quantities: {
    nll: '표본의 점 하나당 음의 로그 가능도',
    'cross-entropy': 'p와 q의 교차 엔트로피',
    gap: 'p의 엔트로피, 변하지 않는 간격',
    kl: 'p를 q로 대신할 때의 KL 발산',
    js: 'p와 q의 젠슨-섀넌 발산',
  },
  panels: {
    densities: '분포 $\\p$와 모델 $\\q$',
    sample: '표본: 눌러서 내 점 놓기',
    costs: '모델의 평균 $\\theta$에 따른 값',
  },
  actions: { maximum: '가능도가 가장 큰 $\\q$', clear: '$\\p$에서 다시 뽑기' },
  presets: {
    best: {
      label: '가장 좋은 정규분포',
      look: '점이 천 개입니다. nll, $\\Ent(\\p,\\q)$, $\\KL{\\p}{\\q}$의 곡선이 거의 같은 $\\theta$에서 가장 낮습니다. 그래도 발산은 0이 아닙니다. 어떤 정규분포도 $\\p$와 같지 않기 때문입니다.',
    },
    few: {
      label: '점 다섯 개',
      look: '다섯 점에는 잘 맞고 $\\p$에는 맞지 않습니다. 추정값 nll이 $\\Ent(\\p,\\q)$보다 훨씬 작습니다.',
    },
    far: {
      label: '멀리 두기',
      look: 'nll, $\\Ent(\\p,\\q)$, $\\KL{\\p}{\\q}$가 모두 가장 낮은 곳보다 훨씬 큽니다. 그래도 $\\Ent(\\p,\\q)$와 $\\KL{\\p}{\\q}$ 사이의 막대는 다른 곳에서와 길이가 같습니다.',
    },
    own: {
      label: '내 점 세 개',
      look: '띠의 오른쪽 끝을 눌러 점을 더해 보세요. nll의 곡선만 점을 따라가고, 다른 세 곡선은 그대로입니다.',
    },
    js: {
      label: 'JSD로 고른 정규분포',
      look: 'JSD는 정규분포로 만들 수 있는 가장 작은 값에 가깝습니다. nll과 $\\KL{\\p}{\\q}$는 그렇지 않습니다. 두 곡선은 더 오른쪽에서 가장 낮고, 더 넓은 정규분포에서 더 작아집니다.',
    },
  },
  phrases: {
    sentence: (own, count, { nll, cross, entropy, kl }) =>
      `${own ? '놓은' : '뽑은'} 점 ${formatCount(count)}개로 구한 q의 nll은 점 하나에 ${nll}입니다. p 전체로 평균하면 ${cross}이고, 어떤 모델로도 줄일 수 없는 p의 엔트로피 ${entropy}에 발산 ${kl}를 더한 값입니다.`,
    amount,
  },
};
