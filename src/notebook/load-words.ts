import type { Localized } from './language.ts';

/** Said where the live part of a figure did not arrive: the one sentence that has to be there before it. */
export const notArrived: Localized = {
  en: 'The live part of this figure could not be loaded. The figure itself stands; reload the page to try again.',
  ko: '이 그림의 움직이는 부분을 불러오지 못했습니다. 그림은 그대로 볼 수 있으며, 새로 고치면 다시 시도합니다.',
};
