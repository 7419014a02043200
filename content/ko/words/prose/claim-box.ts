import type { ClaimBoxWords } from '../../../../src/notebook/words/claim-box.ts';

export const words: ClaimBoxWords = {
  said: { common: '흔히 하는 말', slip: '눈여겨볼 실수' },
  verdict: { false: '거짓', true: '참' },
  truth: { false: '사실은 이렇습니다', true: '왜 그런가' },
  check: '이 말을 직접 확인하기',
  see: '그림에서 보기',
  alone: '이 그림만 따로 보기',
  atBuild: '이 페이지를 만들 때 계산한 값',
  here: '방금 이 브라우저에서 계산한 값',
  within: '허용 오차',
  holds: '성립합니다',
  fails: '성립하지 않습니다',
  confirmed: (count) => {
    const all = count === 1 ? '비교한 대로' : `비교한 ${count}가지가 모두`;
    return {
      refuted: `이 브라우저에서 확인했습니다. ${all} 성립하므로 이 말은 거짓입니다.`,
      shown: `이 브라우저에서 확인했습니다. ${all} 성립합니다. 이 값들이 무엇을 보여 주는지는 아래에 적었습니다.`,
    };
  },
  contradicted: (held, count) =>
    `이 브라우저에서는 비교한 ${count}가지 가운데 ${held}가지만 이 페이지에 적힌 대로입니다. 까닭을 알 때까지는 어느 쪽도 믿지 마세요.`,
};
