import type { StrayingWords } from '../../../../components/widgets/straying.ts';

export const words: StrayingWords = {
  title: '횟수는 멀어지고 비율은 돌아옵니다',
  caption:
    '공정한 동전을 $n$번 던지는 일을 100번 되풀이합니다. 위는 1의 횟수가 $n/2$에서 벗어난 거리의 평균이고, 아래는 그것을 $n$으로 나눈 값입니다. 점선은 이론값 $\\sqrt{n/2\\pi}$와 그것을 $n$으로 나눈 값입니다.',
  parameters: { few: '첫째 $n$', many: '둘째 $n$', seed: '시드' },
  quantities: {
    'count-few': '첫째: 1의 횟수와 절반의 평균 거리',
    'count-many': '둘째: 1의 횟수와 절반의 평균 거리',
    'share-few': '첫째: 1의 비율과 ½의 평균 거리',
    'share-many': '둘째: 1의 비율과 ½의 평균 거리',
    'after-run': '1이 세 번 이어진 다음에 1이 나온 비율',
  },
  panels: { count: '1의 횟수와 $n/2$의 거리', share: '1의 비율과 $\\tfrac12$의 거리' },
  presets: {
    early: { label: '처음 얼마 동안', look: '열 배로 던지면 횟수는 세 배쯤 더 벗어납니다.' },
    late: { label: '네 배로', look: '횟수는 두 배로 벗어나고, 비율은 절반만큼만 벗어납니다.' },
    others: { label: '다른 동전 던지기', look: '시드를 바꾸어도 마찬가지입니다.' },
  },
  phrases: {
    curves: { rows: '100번 되풀이한 평균', theory: '√(n/2π)' },
    sentence: ([few, a, b], [many, c, d]) =>
      `${few}번 던지면 1의 횟수는 절반에서 평균 ${a}만큼 벗어나고, ${many}번 던지면 ${c}만큼 벗어납니다. 1의 비율이 ½에서 벗어난 정도는 각각 ${b}, ${d}입니다.`,
  },
};
