import type { FieldWords } from '../../../../src/notebook/words/fields.ts';

export const words: FieldWords = {
  anotherSeed: '다른 시드',
  outcome: (index) => `결과 ${index}`,
  knotByKnot: '매듭마다 조절',
  tooLongForLink: '글 전체를 세지만, 링크에 담기에는 너무 길어 주소에는 넣지 않습니다.',
  schedule: {
    hint: '스텝_설정_값, 쉼표로 구분: 500_loss_minimax',
    refusal:
      '바꿀 일의 목록으로 읽을 수 없어 그대로 두었습니다. 500_loss_minimax, 800_d-steps_3처럼 적어 주세요.',
  },
  points: {
    hint: (min, max, most) =>
      `${min}부터 ${max}까지의 수 ${most}개 이하, 쉼표로 구분. 한 열의 수를 붙여 넣거나 끌어다 놓아도 됩니다.`,
    number: (what) =>
      `“${what}” 부분을 수로 읽을 수 없어 점을 그대로 두었습니다. −1, 0.5, 2처럼 수 사이에 쉼표를 넣어 적어 주세요.`,
    range: (what, min, max) =>
      `${what}의 자리는 그림 밖입니다. 그림은 ${min}부터 ${max}까지라서 점을 그대로 두었습니다.`,
    many: (most) => `점은 ${most}개까지 놓을 수 있어 그대로 두었습니다.`,
  },
  undo: '실행 취소',
  redo: '다시 실행',
  cloud: {
    points: (count) => `점 ${count}개`,
    list: 'x, y 꼴의 점 목록',
    erase: '지우개',
    clear: '모두 지우기',
    load: '파일 불러오기…',
    hint: '그림 위에 그리고 Shift를 누르면 지웁니다. 두 열의 수를 적거나 붙여 넣거나 끌어다 놓아도 됩니다.',
    full: (most) => `점은 ${most}개까지 놓을 수 있습니다. 더 그리려면 먼저 조금 지워 주세요.`,
    notLoaded: '점을 읽는 부분을 불러오지 못해 그대로 두었습니다. 다시 시도해 주세요.',
  },
};
