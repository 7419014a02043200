import type { JsWords } from '../../../../components/widgets/js.ts';
import { withPrefix } from '../../../../src/notebook/words/with-prefix.ts';
import { amount } from '../live/units.ts';
import { modes, shape, without } from './parts/shape.ts';

const swap = '$\\p$와 $\\q$ 맞바꾸기';

export const words: JsWords = {
  title: '세 발산과 한 거리',
  caption:
    '위는 $\\p$, $\\q$와 둘의 혼합 분포 $\\m$입니다. 아래는 $\\q$를 모양 그대로 $\\p$를 지나 옮길 때 각각이 어떻게 변하는지 보여 줍니다. 세로선이 지금 $\\q$가 있는 자리입니다. 칸으로 나누어 볼 때에도 아래 그림은 언제나 밀도로 그립니다.',
  parameters: { ...withPrefix('p', shape), ...withPrefix('q', shape), form: '보기', bins: '칸 수' },
  options: { form: { density: '밀도', bars: '칸' }, 'p-modes': modes, 'q-modes': modes },
  quantities: {
    js: '젠슨-섀넌 발산',
    'js-distance': '젠슨-섀넌 거리',
    kl: 'p를 q로 대신할 때의 KL 발산',
    'kl-reverse': 'q를 p로 대신할 때의 KL 발산',
    wasserstein: '바서슈타인-1 거리',
  },
  panels: { densities: '밀도', shift: '두 평균 사이의 거리에 따른 변화' },
  actions: { swap },
  presets: {
    apart: {
      label: '멀리 떨어졌을 때',
      look: 'JSD는 거의 $\\log 2$에 이르러 곡선이 평평합니다. KL과 $W_1$은 그림 위로 벗어났으니 값은 숫자에서 읽어 보세요.',
    },
    disjoint: {
      label: '겹치지 않을 때',
      look: '두 밀도가 모두 양수인 곳이 없습니다. KL은 양쪽 모두 무한대, JSD는 정확히 $\\log 2$이고, 거리에 따라 변하는 것은 $W_1$뿐입니다.',
    },
    unequal: {
      label: '너비가 다를 때',
      look: `‘${swap}’를 눌러 보세요. 두 KL은 자리를 바꾸고 JSD는 그대로입니다.`,
    },
  },
  invalid: '그렇게 자르면 분포에 남는 것이 없어 그대로 두었습니다.',
  phrases: {
    sentence: (js, top, kl, reverse) =>
      `JSD는 ${js}이고, ${top}를 넘을 수 없습니다. p와 q를 맞바꾸어도 그대로입니다. KL(p‖q)는 ${kl}, KL(q‖p)는 ${reverse}입니다.`,
    distance: '거리',
    amount,
    without,
  },
};
