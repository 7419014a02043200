import type { FrameWords } from '../../../../src/notebook/words/frame.ts';

export const words: FrameWords = {
  notebook: '미니맥스 노트북',
  tagline: '직접 움직여 보는 그림으로 읽는 생성적 적대 신경망의 수학.',
  skip: '본문으로 바로 가기',
  chapters: '차례',
  search: '찾기',
  chapter: (order) => `${order}장`,
  chapterShort: (order) => `${order}장`,
  goals: '읽고 나면 할 수 있는 것',
  previous: '앞 장',
  next: '다음 장',
  turn: '앞뒤 장',
  language: '한국어',
  unit: '정보량의 단위',
  nats: '내트',
  bits: '비트',
  theme: { auto: '화면 색: 시스템 설정', light: '화면 색: 밝게', dark: '화면 색: 어둡게' },
  promise:
    '여기 있는 숫자는 모두 계산한 것이고, 대부분은 보는 앞에서 계산합니다. 이 화면에서 한 일은 밖으로 나가지 않습니다.',
  licence: 'MIT 라이선스',
  faces: '글꼴과 그 라이선스',
  notFound: '이 주소에는 페이지가 없습니다',
  notFoundHelp: '주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다.',
  toLanding: '노트북의 지도로 가기',
  notArrived:
    '이 페이지의 일부를 불러오지 못해 응답하지 않는 곳이 있습니다. 본문은 모두 읽을 수 있으며, 새로 고치면 다시 시도합니다.',
};
