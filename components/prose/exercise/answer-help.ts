// How a typed answer may be written: the one grammar, as the page explains it. A test reads every example.
import type { Localized } from '../../../src/notebook/language.ts';

export interface HelpRow {
  /** Ways to write it, each read by the judge. */
  readonly examples: readonly string[];
  readonly text: string;
}

export interface AnswerHelp {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

export const answerHelp: Localized<AnswerHelp> = {
  en: {
    title: 'How answers are read',
    rows: [
      {
        examples: ['0.5', '0,5', '−0.02', '5e-3'],
        text: 'A decimal point or a decimal comma. A comma before three digits parts thousands: 1,000 is a thousand.',
      },
      { examples: ['3/4', '¾', '75%', '10,000'], text: 'Fractions, percentages, thousands.' },
      {
        examples: ['½ log 4/3', '2 log 3', 'log(4)/3'],
        text: 'A logarithm takes the whole fraction behind it, as it is printed: log 4/3 is the logarithm of 4/3. Brackets end it: log(4)/3 is a third of log 4.',
      },
      {
        examples: ['ln 2', 'log_2 8'],
        text: 'log is the natural logarithm, or to base 2 while the page counts in bits; ln is always natural, log_2 always to base 2.',
      },
      {
        examples: ['√2', 'sqrt(2)', 'e^2', 'exp(-1/2)', 'π/4', 'σ(1)', '∞'],
        text: 'Roots, powers, e, π, the sigmoid σ, infinity.',
      },
      {
        examples: ['x = 0.3', '≈ 0.3', '1.2 nats', '1 bit', '75 letters'],
        text: 'What stands around the number may stay. A unit that you write counts: 1 bit is the same answer as 0.693 nats.',
      },
    ],
  },
  ko: {
    title: '답을 쓰는 법',
    rows: [
      {
        examples: ['0.5', '0,5', '−0.02', '5e-3'],
        text: '소수점은 점으로도 쉼표로도 쓸 수 있습니다. 다만 쉼표 뒤가 세 자리이면 천 단위 구분으로 읽습니다. 1,000은 천입니다.',
      },
      { examples: ['3/4', '¾', '75%', '10,000', '4분의 3', '1만'], text: '분수, 백분율, 큰 수.' },
      {
        examples: ['½ log 4/3', '2 log 3', 'log(4)/3'],
        text: '로그는 인쇄된 모양 그대로 뒤에 오는 분수 전체에 걸립니다. log 4/3은 4/3의 로그입니다. 괄호를 쓰면 거기서 끝나서, log(4)/3은 log 4의 3분의 1입니다.',
      },
      {
        examples: ['ln 2', 'log_2 8'],
        text: 'log는 자연로그이고, 페이지를 비트로 볼 때는 밑이 2입니다. ln은 언제나 자연로그, log_2는 언제나 밑이 2인 로그입니다.',
      },
      {
        examples: ['√2', 'sqrt(2)', 'e^2', 'exp(-1/2)', 'π/4', 'σ(1)', '∞'],
        text: '제곱근, 거듭제곱, e, π, 시그모이드 σ, 무한대.',
      },
      {
        examples: ['x = 0.3', '≈ 0.3', '1.2내트', '1비트', '75번째', '49배'],
        text: '수의 앞뒤에 적은 말은 그대로 두어도 됩니다. 단위를 적으면 그 단위로 읽습니다. 1비트는 0.693내트와 같은 답입니다.',
      },
    ],
  },
};
