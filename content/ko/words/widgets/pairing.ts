import type { PairingWords } from '../../../../components/widgets/pairing.ts';
import { unitName } from '../live/units.ts';

export const words: PairingWords = {
  title: '다른 코드에서 나온 같은 가짜',
  caption:
    '코드와 데이터는 모두 $\\Normal(0,1)$을 따르고, 인코더는 $\\enc(x)=x$, 디코더는 $\\G$입니다. $\\G$를 뒤집거나 옮겨 보세요. 위는 $\\G$가 모든 코드로 만든 것의 분포이고, 아래는 $x$마다 그 코드로 되살린 값(파선)과 $x$ 자신입니다.',
  parameters: { turn: '$\\G(z)$', shift: '옮긴 거리' },
  options: { turn: { straight: 'z + 옮긴 거리', turned: '−z + 옮긴 거리' } },
  quantities: {
    criterion: '최적 판별자의 점수',
    reconstruction: '평균 제곱 재구성 오차',
    answer: '$x=1$에서의 답',
  },
  panels: { densities: '데이터와 가짜', rebuilt: '$x$에 따른 $\\G(\\enc(x))$' },
  presets: {
    paired: { label: '디코더', look: '어느 $x$든 그대로 돌아옵니다. 오차가 없고 가짜도 완벽합니다.' },
    turned: {
      label: '뒤집은 디코더',
      look: '가짜는 여전히 완벽합니다. 하지만 $x$는 $-x$가 되어 돌아옵니다.',
    },
    beside: {
      label: '옮긴 디코더',
      look: '가짜가 눈에 띄게 어긋났는데도 재구성 오차는 뒤집었을 때보다 작습니다.',
    },
  },
  phrases: {
    same: 'x',
    rebuilt: 'G(enc(x))',
    sentence: (criterion, unit, reconstruction, answer) =>
      `최적 판별자의 점수는 ${criterion}${unit}이고, x = 1에서 답은 ${answer}입니다. 이 G를 디코더로 쓰면 재구성 오차의 제곱은 평균 ${reconstruction}입니다.`,
    unitName,
  },
};
