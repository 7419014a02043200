import { formatNumber } from '../../../../../src/notebook/unit.ts';

/** Right below the numbers: whose they are. Nothing where nothing is blurred. */
export const blur = (noise: number): string =>
  noise === 0
    ? ''
    : `여기 보이는 수와 곡선은 흐린 분포의 것입니다. 데이터와 가짜에 모두 표준편차가 ${formatNumber(noise, 2)}인 잡음을 더했습니다.`;
