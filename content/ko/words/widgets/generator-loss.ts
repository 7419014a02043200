import type { GeneratorLossWords } from '../../../../components/widgets/generator-loss.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';

export const words: GeneratorLossWords = {
  title: '한 생성자의 두 손실',
  caption:
    '세로선을 끌어 보세요. $a$는 $\\D$가 가짜 하나에 매긴 로짓이고 $\\D(\\G(z)) = \\sigma(a)$입니다. 위는 손실이고, 아래는 $\\G$의 학습에 쓰이는 기울기입니다.',
  parameters: { logit: '로짓' },
  quantities: {
    saturating: '최소최대 손실',
    'non-saturating': '비포화 손실',
    'saturating-gradient': '최소최대 손실의 기울기',
    'non-saturating-gradient': '비포화 손실의 기울기',
  },
  panels: { losses: '로짓 $a$에 따른 가짜 하나의 손실', gradients: '기울기 $\\mathrm{d}/\\mathrm{d}a$' },
  presets: {
    sure: {
      label: '확신하는 $\\D$',
      look: '학습 초기의 모습입니다. 최소최대 손실의 기울기는 거의 사라졌고, 다른 쪽은 $-1$에 가깝습니다.',
    },
    undecided: { label: '반반', look: '$\\D = \\tfrac12$이면 두 손실이 똑같은 세기로 밉니다.' },
    fooled: {
      label: '속은 $\\D$',
      look: '이제 역할이 바뀝니다. 이미 통과한 가짜를 최소최대 손실은 세게, 비포화 손실은 거의 밀지 않습니다.',
    },
  },
  phrases: {
    sentence: (d, minimax, other) =>
      `D가 가짜 하나에 진짜일 확률 ${withParticle(d, '을/를')} 매겼을 때, 로짓에 대한 기울기는 최소최대 손실에서 ${minimax}, 비포화 손실에서 ${other}입니다.`,
    minimax: '최소최대',
    nonSaturating: '비포화',
    nonSaturatingShort: '비포화',
  },
};
