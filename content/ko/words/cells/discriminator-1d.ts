import type { Discriminator1dWords } from '../../../../components/cells/discriminator-1d.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { blur } from './parts/blur.ts';
import { options } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: Discriminator1dWords = {
  title: '브라우저에서 학습하는 판별자',
  more: '설정 더 보기',
  caption:
    '실행을 누르세요. 스텝마다 $\\D$는 레이블이 $1$인 진짜 한 배치와 레이블이 $0$인 가짜 한 배치를 보고, 평균 이진 교차 엔트로피가 낮아지는 쪽으로 가중치를 하나하나 조금씩 옮깁니다. 점선은 낼 수 있는 가장 좋은 답입니다. 손실은 아래쪽 선보다 더 내려갈 수 없습니다.',
  parameters: {
    data: '진짜 데이터',
    'g-mean': '가짜의 평균',
    'g-sd': '가짜의 너비',
    depth: '은닉층',
    width: '층의 너비',
    'd-rate': 'D 학습률',
    seed: '시드',
    pace: '빠르기',
    'd-activation': '활성화 함수',
    'd-optimizer': '옵티마이저',
    'd-steps': '스텝당 갱신',
    batch: '배치',
    'instance-noise': '인스턴스 잡음',
    backend: '실행 장치',
    engine: '엔진',
  },
  options: {
    data: options.data,
    'd-activation': options['d-activation'],
    'd-optimizer': options['d-optimizer'],
    pace: options.pace,
    backend: options.backend,
    engine: options.engine,
  },
  quantities: {
    'd-loss': 'D의 평균 BCE',
    'least-loss': '최적 판별자의 평균 BCE, 곧 가장 낮은 손실',
    gap: '둘의 차이',
    js: '젠슨-섀넌 발산',
    'js-bare': '흐리지 않은 JSD',
    value: '게임의 값',
    criterion: '최적 판별자의 값',
    kl: '정방향 KL 발산(데이터→가짜)',
    'kl-reverse': '역방향 KL 발산(가짜→데이터)',
    'missed-mass': '닿지 못한 데이터 확률',
    'steps-per-second': '초당 스텝',
  },
  moreQuantities: '뒤의 장에서 쓰는 값',
  panels: {
    densities: '진짜 $\\pdata$와 가짜 $\\pg$ (둘 다 움직이지 않습니다)',
    discriminator: '$\\D(x)$와 최적 판별자 $\\Dstar(x)$',
    loss: '스텝에 따른 $\\D$의 평균 BCE',
  },
  presets: {
    learns: {
      label: '봉우리 둘, 정규분포 하나',
      look: '몇백 스텝 만에 $\\D$가 $\\Dstar$ 쪽으로 휘고, 손실은 아래쪽 선 바로 위에서 멈춥니다.',
    },
    line: {
      label: '은닉층 없이',
      look: '로짓이 직선이 됩니다. 처음에는 기울어 있지만, 기울면 두 봉우리 가운데 하나에서만 맞습니다. 천 스텝 안에 평평해지고 손실은 $\\log 2$에서 멈춥니다.',
    },
    same: {
      label: '찾을 것이 없을 때',
      look: '가짜의 분포가 데이터의 분포와 같습니다. 가장 좋은 답은 어디서나 $\\tfrac12$이고, 손실의 두 기준선이 하나로 겹칩니다.',
    },
    apart: {
      label: '멀리 떨어뜨리기',
      look: '진짜와 가짜가 거의 겹치지 않아 대부분 가려낼 수 있습니다. 가장 낮은 손실이 거의 0이고, $\\D$의 손실도 거기에 가까워집니다.',
    },
  },
  phrases: {
    step: history.step,
    least: '최소',
    sentence: (step, loss, best, unit) =>
      `${formatCount(step)}스텝 뒤 D의 평균 BCE는 ${loss}${unit}입니다. 어떤 D도 이 값을 ${best}${unit} 아래로 내릴 수 없습니다.`,
    blur,
    unitName,
  },
};
