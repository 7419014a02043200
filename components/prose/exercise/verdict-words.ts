// What an exercise says to an answer, in both languages. It comes with the judge, when somebody answers.
import type { UsualSlip } from '../../../src/notebook/judge.ts';
import type { Localized } from '../../../src/notebook/language.ts';
import { withParticle } from '../../../src/notebook/particles.ts';
import { counted } from '../../../src/notebook/unit.ts';

export interface VerdictWords {
  readonly right: string;
  readonly short: (given: number, asked: number) => string;
  readonly close: string;
  readonly unreadable: string;
  /** The first time; from the second on the reader is told on which side the answer lies. */
  readonly wrong: string;
  readonly wrongAgain: Readonly<Record<'more' | 'less', string>>;
  readonly stuck: string;
  readonly slips: Readonly<Record<UsualSlip, string>>;
  /** How the answer was read. */
  readonly read: (text: string) => string;
  readonly goal: (met: number, of: number) => string;
  readonly goalReached: string;
}

export const verdictWords: Localized<VerdictWords> = {
  en: {
    right: 'Right.',
    short: (given, asked) =>
      `Right as far as it goes: to ${counted(given, 'decimal')}, and ${asked} are asked for.`,
    close: 'Close, but the last decimal is off. Round only at the end.',
    unreadable: 'This does not read as a number. “How answers are read” shows what can be written.',
    wrong: 'Not yet.',
    wrongAgain: {
      more: 'Not yet: the answer is larger than that.',
      less: 'Not yet: the answer is smaller than that.',
    },
    stuck: 'The solution below shows a way.',
    slips: {
      'other-unit': 'That is the answer in the other unit: here the one beside the box is asked for.',
      sign: 'The size is right, the sign is not.',
      percent: 'That is off by a factor of 100: a percentage and a share are two numbers.',
      double: 'That is twice the answer. Did a ½ get lost?',
      half: 'That is half of the answer. Is there a ½ too many?',
      'base-ten':
        'That is with logarithms to base ten. This book takes the natural logarithm, and base 2 for bits.',
      complement: 'That is the probability of the other case. The two add up to 1.',
      reciprocal: 'That is the answer upside down: divide 1 by it.',
    },
    read: (text) => `Read as ${text}.`,
    goal: (met, of) => (of === 1 ? 'Not yet.' : `So far ${met} of ${of} conditions hold.`),
    goalReached: 'Reached.',
  },
  ko: {
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
      'base-ten':
        '밑이 10인 로그로 계산한 값입니다. 이 책의 로그는 자연로그이고, 비트로 셀 때는 밑이 2입니다.',
      complement: '반대 경우의 확률입니다. 두 확률을 더하면 1입니다.',
      reciprocal: '답의 역수입니다. 1을 이 수로 나누어 보세요.',
    },
    read: (text) => `${withParticle(text, '으로/로')} 읽었습니다.`,
    goal: (met, of) => (of === 1 ? '아직 아닙니다.' : `지금까지 조건 ${of}개 가운데 ${met}개가 성립합니다.`),
    goalReached: '해냈습니다.',
  },
};
