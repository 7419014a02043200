import type { BernoulliWords } from '../../../../components/widgets/bernoulli.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';

const actions = { toss: '던지기', 'toss-1000': '1,000번 던지기' };

export const words: BernoulliWords = {
  title: '던지고 또 던지는 동전',
  caption:
    '동전을 던지면서 파란 선(평균)이 회색 선 $p$에 자리 잡는 모습을 보세요. 띠는 $p \\pm 2\\sqrt{p(1-p)/n}$입니다. 마지막 그림의 세로선을 끌면 다른 동전이 됩니다.',
  parameters: { p: '1이 나올 확률', n: '던진 횟수', seed: '시드' },
  quantities: {
    mean: '한 번 던질 때의 기댓값',
    variance: '한 번 던질 때의 분산',
    'sample-mean': '지금까지 던진 결과의 평균',
    'sample-variance': '지금까지 던진 결과의 분산',
  },
  panels: {
    tosses: '가장 최근에 던진 결과',
    running: '처음 $n$번의 평균 $\\bar x_n$ (로그 축)',
    arch: '$p$에 따른 분산: 회색 네모는 $p(1-p)$, $\\bar x_n$에 놓인 파란 고리는 $s^2_n$',
  },
  presets: {
    first: {
      label: '딱 한 번',
      look: `$p$가 얼마이든 평균은 $0$ 아니면 $1$입니다. ‘${actions.toss}’를 거듭 눌러 보세요.`,
    },
    fair: {
      label: '공정한 동전',
      look: '아치의 꼭대기입니다. 이보다 분산이 큰 동전은 없고, 던진 횟수가 같으면 띠가 이보다 넓은 동전도 없습니다.',
    },
    certain: {
      label: '확실한 동전',
      look: '$p = 1$이면 분산이 $0$이고, 띠는 선 하나로 오그라듭니다.',
    },
    long: {
      label: '만 번',
      look: '백 번의 백 배를 던졌으니 띠의 너비는 백 번일 때의 10분의 1입니다.',
    },
  },
  actions,
  phrases: {
    one: (outcome) => `한 번 던져 ${withParticle(outcome, '이/가')} 나왔습니다. 이것이 곧 평균입니다.`,
    row: (heads, n, expected, mean) =>
      `${n}번 가운데 ${formatCount(heads)}번이 1이고, 기대한 횟수는 ${expected}번입니다. 평균은 ${mean}입니다.`,
    inside: (off, reach) => `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠의 안에 있습니다.`,
    outside: (off, reach) => `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠를 벗어났습니다.`,
    usual: '이만큼 던지기를 되풀이하면 스무 번에 한 번쯤 있는 일입니다.',
    certain: '이런 동전은 분산이 0이고, 평균이 어긋나는 일도 없습니다.',
    place: (place) => `${place}번째`,
    tosses: ['던진 차례', '결과'],
    running: ['n', '평균', '띠가 뻗은 거리'],
  },
};
