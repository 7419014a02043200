import type { FieldWords } from '../../../../src/notebook/words/fields.ts';

export const words: FieldWords = {
  anotherSeed: '다른 시드',
  outcome: (index) => `결과 ${index}`,
  knotByKnot: '매듭마다 조절',
  tooLongForLink: '글 전체를 세지만, 링크에 담기에는 너무 길어 주소에는 넣지 않습니다.',
  schedule: {
    hint: '스텝_설정_값, 쉼표로 구분: 500_loss_minimax',
    step: (entry) =>
      `“${entry}” 항목이 스텝(정수)으로 시작하지 않아 목록을 그대로 두었습니다. 500_loss_minimax처럼 적어 주세요.`,
    form: (entry) =>
      `“${entry}” 항목에 그 스텝에서 무엇을 할지가 없어 목록을 그대로 두었습니다. 500_loss_minimax처럼, D를 한 번만 갱신하려면 500_d처럼 적어 주세요.`,
    order: (entry, before) =>
      `“${entry}” 항목이 ${before}스텝 뒤에 있어 목록을 그대로 두었습니다. 스텝이 빠른 것부터 차례로 적어 주세요.`,
    name: (entry, names) =>
      `“${entry}” 항목의 설정은 도중에 바꿀 수 없어 목록을 그대로 두었습니다. 바꿀 수 있는 설정: ${names.join(', ')}. 한 번만 갱신하려면 d나 g를 적어 주세요.`,
    value: (entry, name, takes) =>
      `“${entry}” 항목의 값이 알맞지 않아 목록을 그대로 두었습니다. ${name}에 쓸 수 있는 값: ${'options' in takes ? takes.options.join(', ') : `${takes.min}부터 ${takes.max}까지의 ${takes.isWhole ? '정수' : '수'}`}.`,
    long: '목록이 주소에 담기에는 너무 길어 그대로 두었습니다.',
  },
  range: (what, min, max, held) =>
    `${min}부터 ${max}까지의 수를 넣어 주세요${what === '' ? '' : `(넣은 값: ${what})`}. ${held} 그대로 두었습니다.`,
  whole: (what, min, max, held) =>
    `${min}부터 ${max}까지의 정수를 넣어 주세요${what === '' ? '' : `(넣은 값: ${what})`}. ${held} 그대로 두었습니다.`,
  allBut: (min, max, but, held) =>
    `${but}만 빼고 ${min}부터 ${max}까지의 정수를 넣어 주세요. ${held} 그대로 두었습니다.`,
  rate: { exact: (label) => `${label}, 숫자로 입력` },
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
