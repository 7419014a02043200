import type { OfflineWords } from '../../../../src/notebook/words/offline.ts';

export const words: OfflineWords = {
  title: '연결 없이 읽기',
  lead: '읽은 장과 그 그림, 실행해 본 학습 셀은 브라우저에 남아 인터넷이 끊겨도 다시 열립니다. 전체를 미리 저장해 둘 수도 있습니다.',
  save: (size) => `노트북 전체 저장하기(${size} MB)`,
  progress: '파일 #2개 중 #1개 저장',
  saved: '노트북 전체가 이 브라우저에 저장되어 있습니다.',
  failed: '연결이 끊겼거나 공간이 모자라 다 저장하지 못했습니다. 다시 누르면 이어서 저장합니다.',
  older: '저장한 뒤에 노트북이 바뀌었습니다. 다시 누르면 새로 바뀐 것을 저장합니다.',
};
