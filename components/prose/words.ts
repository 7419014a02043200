// Every word that these components say by themselves, in both languages.
import type { Localized } from '../../src/notebook/language.ts';

const english = {
  definition: 'Definition',
  theorem: 'Theorem',
  exercise: 'Exercise',
  exercises: 'Exercises',
  predict: 'Predict first',
  predictAnswer: 'Then open: what happens',
  proof: 'Proof',
  why: 'Why?',
  claim: 'Often said',
  truth: 'What is true',
  solution: 'Solution',
  program: 'This program ran when the page was built',
  output: 'It printed',
  note: 'Note',
  further: 'Further',
  scrolls: (what: string): string => `${what}, scrolls sideways`,
  formula: 'Formula',
  table: 'Table',
  equation: (n: number): string => `Formula ${n}`,
  sources: 'Sources',
  etAl: 'et al.',
  and: '&',
  reference: (kind: string, n: number): string => (kind === 'equation' ? `(${n})` : `${kind} ${n}`),
  answer: 'Your answer',
  decimals: (n: number): string =>
    n === 0 ? 'a whole number' : `to ${n} ${n === 1 ? 'decimal' : 'decimals'}`,
  right: 'Right.',
  wrong: 'Not yet.',
  choose: 'Choose one',
  goal: 'Move the figure until this holds. It is checked as you go.',
};

type Words = typeof english;

const korean: Words = {
  definition: '정의',
  theorem: '정리',
  exercise: '문제',
  exercises: '연습 문제',
  predict: '먼저 예측해 보기',
  predictAnswer: '열어 보기: 실제로 일어나는 일',
  proof: '증명',
  why: '왜 그럴까요?',
  claim: '흔히 하는 말',
  truth: '사실은',
  solution: '풀이',
  program: '이 프로그램은 페이지를 만들 때 실제로 실행되었습니다',
  output: '출력',
  note: '참고',
  further: '더 나아가기',
  scrolls: (what) => `${what}, 옆으로 스크롤됩니다`,
  formula: '수식',
  table: '표',
  equation: (n) => `수식 ${n}`,
  sources: '출처',
  etAl: '외',
  and: '·',
  reference(kind, n) {
    if (kind === 'equation') return `(${n})`;
    const names: Readonly<Record<string, string>> = { Definition: '정의', Theorem: '정리', Exercise: '문제' };
    return `${names[kind] ?? kind} ${n}`;
  },
  answer: '답',
  decimals: (n) => (n === 0 ? '정수로' : `소수점 아래 ${n}자리까지`),
  right: '맞습니다.',
  wrong: '아직 아닙니다.',
  goal: '조건이 성립할 때까지 그림을 움직여 보세요. 움직이는 동안 확인합니다.',
  choose: '하나를 고르세요',
};

export const words: Localized<Words> = { en: english, ko: korean };
