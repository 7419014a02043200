import type { StudioWords } from '../../../../src/notebook/words/studio.ts';

export const words: StudioWords = {
  none: '아직 신경망이 없습니다.',
  begin: '학습하지 않은 신경망 만들기',
  waiting: '신경망을 만들고 있습니다.',
  codes: '코드 사이를 걷기',
  codesExplain:
    '코드 z 하나가 그림 하나입니다. G는 연속이므로 두 코드 사이에서 한 숫자가 끊김 없이 다른 숫자로 바뀝니다. 그 사이에 있는 그림은 진짜 숫자가 아니며, 그래야 한다고 요구한 적도 없습니다.',
  first: '첫째 코드',
  second: '둘째 코드',
  another: (which) => `다른 ${which}`,
  walk: '첫째 코드에서 둘째 코드로',
  wayPictures: '첫째 코드에서 둘째 코드로 가는 길의 그림 아홉 장',
  here: '지금 위치',
  coordinates: '코드의 좌표',
  coordinate: (k) => `z${k}`,
  verdicts: 'D의 판정',
  verdictsExplain:
    '셋 모두 D가 처음 보는 그림입니다. 숫자를 그려서 통과하는지 보세요. D가 배운 것은 MNIST의 생김새이지, 숫자가 무엇인지가 아닙니다.',
  real: (label) => `처음 보는 진짜 ${label}`,
  anotherReal: '다른 진짜 숫자',
  fake: '위의 가짜',
  own: '직접 그린 그림',
  pad: '그림판',
  padHelp:
    '포인터나 손가락으로 그립니다. 키보드로는 화살표로 펜을 옮기고, 스페이스로 펜을 내리거나 들고, Delete로 지웁니다.',
  penDown: '펜 내림',
  penUp: '펜 듦',
  clear: '지우기',
  nothingDrawn: '아직 그린 것이 없어 D가 판정할 수 없습니다.',
  seen: 'D가 보는 그림: MNIST의 숫자처럼 크기와 위치를 맞춘 것',
  critic: '이 손실에서 D는 비평가이고, 점수는 확률이 아닙니다.',
  answer: (probability) => `D(x) = ${probability}`,
  callsReal: '진짜라고 답함',
  callsFake: '가짜라고 답함',
  cannotTell: '구별하지 못함',
};
