import type { RaceWords } from '../../../../src/notebook/words/race.ts';
import { KERNEL_CALLS } from '../../../../src/notebook/race.ts';

export const words: RaceWords = {
  why: 'Why is this fast?',
  reason: [
    `One step of this game takes less than a million multiplications, and a processor does them in a fraction of a millisecond. Written in plain TensorFlow.js, with gradients derived automatically, the same step is ${KERNEL_CALLS} calls to the backend, and each has to be prepared, handed over and waited for. That is where the time goes.`,
    'The fused engine knows the whole step beforehand. It draws the noise and the batch, runs both networks forwards and backwards and updates them inside one kernel, and it does many steps in one call. The numbers are the same: with the same seed the two engines agree to one part in ten thousand after a hundred steps. Let them race.',
  ],
  engine: 'engine',
  perStep: 'one step takes',
  measured: 'steps per second, here and now',
  engines: { reference: 'plain TensorFlow.js', fused: 'fused kernel' },
  calls: { reference: `${KERNEL_CALLS} calls`, fused: 'part of one call' },
  run: 'Run this one',
  perSecond: 'not run yet',
  result: (times) => `Here the fused kernel is ${times} times as fast.`,
};
