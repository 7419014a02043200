/** The words of the coin, in both languages. A preset that names a button takes its name from here. */
const actions = {
  en: { toss: 'toss', 'toss-1000': 'toss 1,000' },
  ko: { toss: '던지기', 'toss-1000': '1,000번 던지기' },
};

export const bernoulliText = {
  en: {
    title: 'A coin, tossed again and again',
    caption:
      'Toss, and watch the blue mean settle on the grey $p$. The band is $p \\pm 2\\sqrt{p(1-p)/n}$. Drag the upright line in the last picture for another coin.',
    parameters: { p: 'probability of a 1', n: 'tosses', seed: 'seed' },
    quantities: {
      mean: 'expectation of one toss',
      variance: 'variance of one toss',
      'sample-mean': 'mean of the tosses so far',
      'sample-variance': 'variance of the tosses so far',
    },
    panels: {
      tosses: 'the latest tosses',
      running: 'mean $\\bar x_n$ of the first $n$ tosses (logarithmic axis)',
      arch: 'variance against $p$: grey square $p(1-p)$, blue ring $s^2_n$ above $\\bar x_n$',
    },
    presets: {
      first: {
        label: 'A single toss',
        look: `The mean is $0$ or $1$, whatever $p$ is. Press “${actions.en.toss}”, and again.`,
      },
      fair: {
        label: 'A fair coin',
        look: 'The top of the arch: no coin varies more, and for this many tosses no band is wider.',
      },
      certain: {
        label: 'A certain coin',
        look: 'At $p = 1$ the variance is $0$, and the band has shrunk to the line itself.',
      },
      long: {
        label: 'Ten thousand',
        look: 'A hundred times as many tosses as a hundred, and a band ten times as narrow.',
      },
    },
    actions: actions.en,
  },
  ko: {
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
        look: `$p$가 얼마이든 평균은 $0$ 아니면 $1$입니다. ‘${actions.ko.toss}’를 거듭 눌러 보세요.`,
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
    actions: actions.ko,
  },
};
