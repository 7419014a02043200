import type { PictureRunWords } from '../../../../src/notebook/words/cell.ts';

export const words: PictureRunWords = {
  dataMissing:
    '숫자를 받아 오지 못했습니다. 연결을 확인하고 다시 실행을 누르세요. 그림은 그대로 볼 수 있습니다.',
  dataDamaged:
    '받아 온 숫자의 검사합이 맞지 않아, 손상된 데이터로는 학습하지 않습니다. 실행을 누르면 다시 받아 옵니다.',
  fetching: (received, total) => `숫자를 받는 중: ${total}KB 가운데 ${received}KB`,
  wayTo: (step, until, left) =>
    `${until}스텝 가운데 ${step}스텝${left === undefined ? '' : `, 약 ${left} 남음`}`,
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  unpictured:
    '지금 보이는 것은 다른 설정으로 기록해 둔 학습입니다. 실행을 누르면 이 설정으로 처음부터 학습합니다.',
  notKept: '브라우저가 저장을 허락하지 않아, 학습은 이어지지만 페이지를 떠나면 사라집니다.',
  studio: {
    title: '코드와 판정: G와 D를 직접 시험하기',
    notLoaded: '코드와 그림을 시험하는 기능을 불러오지 못했습니다. 연결을 확인하고 다시 열어 주세요.',
  },
};
