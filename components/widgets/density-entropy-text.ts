/** The words of `density-entropy`, in both languages. */
export const densityEntropyText = {
  en: {
    title: 'The entropy of a density',
    caption:
      'Drag the point at one standard deviation. The dotted stairs are the density’s bins of width $b$; their entropy is $H_b$, a true entropy of true probabilities.',
    parameters: { sd: 'width (sd)', width: 'bin width $b$' },
    quantities: {
      'differential-entropy': 'differential entropy of the density',
      peak: 'highest density',
      'binned-entropy': 'entropy of the bins',
      'binned-difference': 'entropy of the bins plus the logarithm of their width',
    },
    panels: { density: 'density $\\p(x)$' },
    presets: {
      narrow: {
        label: 'Narrow',
        look: 'The density is nearly four at its peak, and $h$ is negative. The bins are as they should be.',
      },
      zero: {
        label: 'Near zero',
        look: 'Somewhere near this width $h$ changes its sign: nothing special happens to the bell.',
      },
      wide: {
        label: 'Wide',
        look: 'No density above one, no surprise below zero: here nothing would warn you that $h$ is not an entropy.',
      },
      coarse: {
        label: 'Coarse bins',
        look: 'All of the bell in one bin: nothing is left to find out, and $H_b$ is next to nothing.',
      },
    },
  },
  ko: {
    title: '밀도의 엔트로피',
    caption:
      '표준편차 자리에 놓인 점을 끌어 보세요. 점선 계단은 너비 $b$인 칸으로 나눈 밀도입니다. 칸의 엔트로피 $H_b$는 진짜 확률로 셈한 진짜 엔트로피입니다.',
    parameters: { sd: '너비(표준편차)', width: '칸 너비 $b$' },
    quantities: {
      'differential-entropy': '밀도의 미분 엔트로피',
      peak: '밀도의 최댓값',
      'binned-entropy': '칸의 엔트로피',
      'binned-difference': '칸의 엔트로피에 칸 너비의 로그를 더한 값',
    },
    panels: { density: '밀도 $\\p(x)$' },
    presets: {
      narrow: {
        label: '좁은 밀도',
        look: '가장 높은 곳의 밀도가 4에 가깝고 $h$는 음수입니다. 칸의 엔트로피는 아무 탈이 없습니다.',
      },
      zero: {
        label: '0 근처',
        look: '이 너비 근처에서 $h$의 부호가 바뀝니다. 곡선에 특별한 일이 생기지는 않습니다.',
      },
      wide: {
        label: '넓은 밀도',
        look: '밀도가 1을 넘지 않고 놀라움도 음수가 되지 않습니다. 여기서는 $h$가 엔트로피가 아니라는 낌새가 없습니다.',
      },
      coarse: {
        label: '성긴 칸',
        look: '곡선이 한 칸에 다 들어갑니다. 알아낼 것이 거의 없으니 $H_b$도 거의 0입니다.',
      },
    },
  },
};
