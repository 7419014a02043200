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
  answerHint: 'A number, a fraction such as 1/2, or an expression such as 2 log 3',
  right: 'Right.',
  wrong: 'Not yet.',
  close: 'Close, but not close enough.',
  unreadable: 'This does not read as a number.',
  otherUnit: 'That is the answer in the other unit: this page counts in the one that stands beside the box.',
  choose: 'Choose one',
  goal: 'Move the figure until this holds. It is checked as you go.',
  goalSome: (met: string, total: number): string => `Not yet: ${met} of ${total} conditions hold.`,
  goalReached: 'Reached.',
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
  answerHint: '수, 1/2 같은 분수, 또는 2 log 3 같은 식',
  right: '맞습니다.',
  wrong: '아직 아닙니다.',
  close: '가깝지만 아직 충분히 가깝지는 않습니다.',
  unreadable: '수로 읽을 수 없습니다.',
  goal: '조건이 성립할 때까지 그림을 움직여 보세요. 움직이는 동안 확인합니다.',
  otherUnit: '다른 단위로 쓴 답입니다. 이 페이지는 입력란 옆에 적힌 단위로 셉니다.',
  choose: '하나를 고르세요',
  goalSome: (met, total) => `아직 아닙니다: 조건 ${total}개 중 ${met}개가 성립합니다.`,
  goalReached: '해냈습니다.',
};

export const words: Localized<Words> = { en: english, ko: korean };
