/** What the parameters of one shape are called, in `kl` and in `js`. */
export const shape = {
  mean: '평균',
  sd: '너비',
  skew: '비대칭',
  modes: '봉우리',
  gap: '간격의 절반',
  'cut-lo': '왼쪽 자르는 곳',
  'cut-hi': '오른쪽 자르는 곳',
};

/** Names of the options of `p-modes` and `q-modes`. */
export const modes = { '1': '하나', '2': '둘' };

/** In a picture, at mass that the other distribution does not have. */
export const without = (first: string, second: string): string => `${first}만 있고 ${second}는 없음: ∞`;
