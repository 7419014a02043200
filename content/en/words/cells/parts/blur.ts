import { formatNumber } from '../../../../../src/notebook/unit.ts';

/** Right below the numbers: whose they are. Nothing where nothing is blurred. */
export const blur = (noise: number): string =>
  noise === 0
    ? ''
    : `All numbers and curves here are of blurred distributions: noise of standard deviation ${formatNumber(noise, 2)} is added to the data and to the fakes.`;
