import type formulas from '../../../formulas.json';
import type { SymbolWords } from '../../../../src/notebook/words/symbols.ts';

export const words: SymbolWords<typeof formulas> = {
  p: '참 분포',
  q: '모델의 분포',
  m: '두 분포를 반씩 섞은 혼합 분포',
  'p-data': '실제 데이터의 분포',
  'p-g': '생성자가 만들어 내는 것의 분포',
  'p-z': '생성자에 들어가는 잡음의 분포',
  D: '판별자: 한 점이 진짜일 확률에 대한 판별자의 답',
  'D-star': '고정된 생성자에 대한 최적 판별자',
  G: '생성자: 잡음을 표본으로 바꾸는 함수',
  V: '게임의 값: D는 높이고 G는 낮추려 합니다',
  C: '생성자의 기준: 최적 판별자를 상대할 때의 값',
  KL: '쿨백-라이블러 발산(KL 발산)',
  JSD: '젠슨-섀넌 발산',
  H: '엔트로피, 인수가 둘이면 교차 엔트로피',
  E: '기댓값: 실제로 일어나는 일에 대한 평균',
};
