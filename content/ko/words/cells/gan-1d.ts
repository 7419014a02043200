import type { Gan1dWords } from '../../../../components/cells/gan-1d.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { blur } from './parts/blur.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: Gan1dWords = {
  title: '브라우저에서 학습하는 GAN',
  more: '설정 더 보기',
  caption:
    '실행을 누르세요. 여기에는 표본으로 추정한 값이 없습니다. $\\pg$는 신경망에서 변수변환으로, 촘촘한 격자 위에서 계산합니다. 점선은 최적 판별자의 답이고, $V$는 결코 $C(\\G)$를 넘지 않습니다.',
  impossible: frozen,
  parameters: { ...parameters, plan: '도중에 바꿀 것', until: '멈출 스텝' },
  options,
  quantities,
  panels: {
    densities: '$\\pdata$와 $\\pg$',
    discriminator: '$\\D(x)$와 최적 판별자 $\\Dstar(x)$(점선)',
    value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$(−log 4 + 2 JSD)',
    divergences: '스텝에 따른 발산',
  },
  presets: {
    learns: {
      label: '순조로운 학습',
      look: '천 스텝 안에 JSD가 0.01내트 안팎으로 내려가고, 어쩌다 한 번씩만 튑니다. $C(\\G)$는 $-\\log 4$에 가까워지고 $\\D$는 $\\tfrac12$로 평평해집니다.',
    },
    sharp: {
      label: '스텝당 $\\D$ 여덟 번',
      look: '두 번일 때보다 $\\D$가 최적에 가까워서 $V$가 $C(\\G)$에 더 붙어 갑니다. 3,000스텝부터는 시드 1~20 가운데 19개에서 JSD의 평균이 0.01내트보다 작습니다.',
    },
    circling: {
      label: '앞서가는 $\\G$',
      look: '느린 $\\D$와 빠른 $\\G$가 서로를 쫓습니다. JSD가 0.1내트 넘게 오르내리기를 되풀이하는데, 처음 몇백 스텝이 지나면 $\\D$의 손실은 $\\log 2$에서 0.1내트 이상 벗어나지 않습니다.',
    },
    three: {
      label: '봉우리 셋',
      look: '가짜가 데이터의 봉우리 셋에 모두 닿을까요? $\\G$가 건너가야 하는 봉우리 사이도 살펴보세요.',
    },
    bounded: {
      label: '유계 잡음',
      look: '한 구간에서 나온 잡음은 $\\G$가 연속인 한 다시 한 구간에 머뭅니다. 정방향 KL은 무한대이고, 닿지 못한 데이터가 얼마나 되는지는 놓친 확률에 나타납니다.',
    },
    breaks: {
      label: '망가뜨리기',
      look: '학습률이 10이면 열 스텝 안에 가중치가 걷잡을 수 없이 커집니다. 몇 번째 스텝에서 그랬는지 알려 주고, 마지막으로 온전했던 상태를 남겨 둡니다.',
    },
  },
  phrases: {
    ...history,
    updates: (d, g) =>
      d + g === 0
        ? '두 신경망 모두 아직 움직이지 않았습니다.'
        : `지금까지 D를 ${formatCount(d)}번, G를 ${formatCount(g)}번 갱신했습니다.`,
    now: (js, value, criterion, unit) =>
      `JSD는 ${js}${unit}입니다. V는 ${value}${unit}로, C(G)인 ${criterion}${unit}를 넘지 않습니다.`,
    critic: (js, criterion, unit) =>
      `JSD는 ${js}${unit}, C(G)는 ${criterion}${unit}입니다. 여기서 D는 비평가이고 점수는 확률이 아니므로 V를 구할 수 없습니다.`,
    missed: (mass) =>
      `정방향 KL(데이터→생성자)은 무한대입니다. 데이터 가운데 ${mass}만큼이 나오는 곳에 생성자는 아무것도 내놓지 않습니다.`,
    blur,
    unitName,
  },
};
