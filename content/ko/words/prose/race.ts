import type { RaceWords } from '../../../../src/notebook/words/race.ts';
import { KERNEL_CALLS } from '../../../../src/notebook/race.ts';

export const words: RaceWords = {
  why: '왜 이렇게 빠를까요?',
  reason: [
    `이 게임의 한 스텝에 드는 곱셈은 백만 번이 채 되지 않습니다. 프로세서라면 1밀리초도 걸리지 않는 일입니다. 그런데 기본 TensorFlow.js로 쓰고 그래디언트를 자동으로 구하면 같은 스텝이 백엔드 호출 ${KERNEL_CALLS}번이 됩니다. 호출할 때마다 준비하고, 넘기고, 기다려야 합니다. 시간은 거기에 다 들어갑니다.`,
    '융합 엔진에는 한 스텝에서 할 일이 미리 다 정해져 있습니다. 잡음과 배치를 뽑고, 두 신경망을 앞뒤로 계산해 갱신하는 일을 커널 하나 안에서 끝내며, 한 번 호출할 때 여러 스텝을 나아갑니다. 결과는 같습니다. 시드가 같으면 백 스텝 뒤에도 두 엔진의 값은 만분의 일 안에서 일치합니다. 직접 견주어 보세요.',
  ],
  engine: '엔진',
  perStep: '한 스텝에 드는 것',
  measured: '지금 여기서 잰 초당 스텝',
  engines: { reference: '기본 TensorFlow.js', fused: '융합 커널' },
  calls: { reference: `호출 ${KERNEL_CALLS}번`, fused: '호출 한 번의 일부' },
  run: '이 엔진으로 실행',
  perSecond: '아직 실행하지 않음',
  result: (times) => `여기서는 융합 커널이 ${times}배 빠릅니다.`,
};
