import type { VerdictWords } from '../../../../src/notebook/words/verdicts.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';

export const words: VerdictWords = {
  right: '맞습니다.',
  short: (given, asked) => `소수점 아래 ${given}자리까지는 맞습니다. ${asked}자리까지 답해 주세요.`,
  close: '거의 맞았지만 마지막 자리가 다릅니다. 반올림은 마지막에 한 번만 하세요.',
  unreadable: '수로 읽을 수 없습니다. ‘답을 쓰는 법’에 쓸 수 있는 꼴이 나와 있습니다.',
  wrong: '아직 아닙니다.',
  wrongAgain: {
    more: '아직 아닙니다. 답은 이보다 큽니다.',
    less: '아직 아닙니다. 답은 이보다 작습니다.',
  },
  stuck: '막히면 아래 풀이를 열어 보세요.',
  slips: {
    'other-unit': '다른 단위로 쓴 답입니다. 여기서는 입력란 옆에 적힌 단위로 답해 주세요.',
    sign: '크기는 맞지만 부호가 다릅니다.',
    percent: '100배 차이가 납니다. 백분율과 비율은 서로 다른 수입니다.',
    double: '답의 두 배입니다. ½을 빠뜨리지 않았나요?',
    half: '답의 절반입니다. ½을 한 번 더 곱하지 않았나요?',
    'base-ten': '밑이 10인 로그로 계산한 값입니다. 이 책의 로그는 자연로그이고, 비트로 셀 때는 밑이 2입니다.',
    complement: '반대 경우의 확률입니다. 두 확률을 더하면 1입니다.',
    reciprocal: '답의 역수입니다. 1을 이 수로 나누어 보세요.',
  },
  read: (text) => `${withParticle(text, '으로/로')} 읽었습니다.`,
  goal: (met, of) => (of === 1 ? '아직 아닙니다.' : `지금까지 조건 ${of}개 가운데 ${met}개가 성립합니다.`),
  goalReached: '해냈습니다.',
};
