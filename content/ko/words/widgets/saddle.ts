import type { SaddleWords } from '../../../../components/widgets/saddle.ts';

export const words: SaddleWords = {
  title: '안장 위의 두 선수',
  caption:
    '$f(x,y) = xy + \\tfrac c2(x^2-y^2)$ 위에서 많게는 60스텝을 움직입니다. 한 선수는 $x$(가로)를 움직여 $f$를 내리고, 다른 선수는 $y$(세로)를 움직여 올립니다. 답은 한가운데입니다. 동그라미를 끌어 시작하는 곳을 바꿔 보세요.',
  parameters: {
    play: '움직이는 법',
    rate: '스텝 크기 $\\eta$',
    damping: '감쇠 $c$',
    start: '시작',
    steps: '스텝 수',
  },
  options: { play: { simultaneous: '한꺼번에', alternating: '번갈아' } },
  quantities: { radius: '이만큼 움직인 뒤 답까지의 거리' },
  panels: {
    path: '두 선수가 가는 길(점선은 시작한 원)',
    distance: '답까지의 거리',
  },
  presets: {
    small: {
      label: '더 작은 스텝',
      look: '느려질 뿐 여전히 바깥으로 갑니다. 아무리 작은 스텝이라도 마찬가지입니다.',
    },
    turns: {
      label: '번갈아',
      look: '둘째 선수가 첫째의 새 자리를 보고 움직입니다. 이제 닫힌 고리를 끝없이 돕니다.',
    },
    damped: {
      label: '감쇠',
      look: '두 선수에게 저마다 골짜기가 있어 조금씩 붙잡히고, 답에 이릅니다.',
    },
    beyond: {
      label: '번갈아, 너무 빠르게',
      look: '$\\eta = 2$부터는 번갈아 움직여도 달아납니다.',
    },
  },
  phrases: {
    distances: (from, to, steps) =>
      `두 선수는 답에서 ${from}만큼 떨어진 곳에서 시작하여 ${steps}스텝 뒤에는 ${to}만큼 떨어져 있습니다.`,
    each: (factor) => `스텝마다 거리가 ${factor}배가 되므로`,
    turns: '번갈아 움직이면 여기서는',
    fate: {
      in: '두 선수는 답에 점점 다가갑니다.',
      out: '두 선수는 답에서 한없이 멀어집니다.',
      round: '두 선수는 답 둘레를 맴돌 뿐, 다가가지도 떠나지도 않습니다.',
    },
    step: '스텝',
    distance: '거리',
    start: '시작',
  },
};
