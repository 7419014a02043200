import { particle } from '../../src/notebook/particles.ts';

/** One preset is named by another. */
const best = { en: 'As good as it gets', ko: '최적' };

/** Every word of the widget `detector`. */
export const detectorText = {
  en: {
    title: 'A detector with two knobs',
    caption:
      'Real samples, blue, and fake ones, orange, come equally often. Drag the upright line, the border where $\\D(x) = \\sigma(\\text{weight}\\cdot x + \\text{bias})$ says $\\tfrac12$; the weight is how sharply it switches. The green square is its answer to one sample, $x = 2$.',
    parameters: { weight: 'weight', bias: 'bias' },
    quantities: {
      accuracy: 'share of right answers',
      probability: 'probability that D gives to the sample at 2',
      loss: 'mean loss',
    },
    panels: {
      classes: 'densities of real and fake samples',
      discriminator: '$\\D(x)$, the probability of being real that $\\D$ gives to $x$',
    },
    presets: {
      best: {
        label: best.en,
        look: 'The border stands where the curves cross, and the slope fits the overlap: no other setting has a smaller loss.',
      },
      sure: {
        label: 'Too sure',
        look: `The same border as in “${best.en}”, so just as many right answers. But now $\\D$ is sure even where it errs, and the loss is twice as large.`,
      },
      blind: {
        label: 'Always ½',
        look: '$\\tfrac12$ for everything: right half of the time, and a loss of $\\log 2$.',
      },
      trusting: {
        label: 'Trusting',
        look: 'The border is far to the left. Hardly a real sample is refused, but most of the fake ones get in.',
      },
    },
  },
  ko: {
    title: '손잡이가 두 개인 판별자',
    caption:
      '진짜 표본(파랑)과 가짜 표본(주황)은 똑같이 자주 나옵니다. 세로선을 끌어 보세요. $\\D(x) = \\sigma(\\text{가중치}\\cdot x + \\text{편향})$의 답이 $\\tfrac12$이 되는 경계입니다. 가중치는 답이 얼마나 가파르게 바뀌는지를 정합니다. 초록 사각형은 표본 하나, $x = 2$에 대한 답입니다.',
    parameters: { weight: '가중치', bias: '편향' },
    quantities: {
      accuracy: '맞힌 비율',
      probability: 'x = 2인 표본에 D가 준 확률',
      loss: '평균 손실',
    },
    panels: {
      classes: '진짜 표본과 가짜 표본의 밀도',
      discriminator: '$\\D(x)$, 곧 $\\D$가 답하는 $x$가 진짜일 확률',
    },
    presets: {
      best: {
        label: best.ko,
        look: '경계는 두 곡선이 만나는 곳에 있고 기울기는 겹친 정도에 맞습니다. 어떻게 바꾸어도 손실은 이보다 작아지지 않습니다.',
      },
      sure: {
        label: '지나친 확신',
        look: `경계가 ‘${best.ko}’${particle(best.ko, '과/와')} 같으니 맞히는 비율도 같습니다. 그런데 틀릴 때도 확신하므로 손실이 두 배입니다.`,
      },
      blind: {
        label: '언제나 ½',
        look: '무엇에나 $\\tfrac12$이라고 답합니다. 절반은 맞히고, 손실은 $\\log 2$입니다.',
      },
      trusting: {
        label: '후한 판정',
        look: '경계가 왼쪽 멀리 있습니다. 진짜를 가짜로 보는 일은 드물지만, 가짜도 대부분 진짜로 봅니다.',
      },
    },
  },
};
