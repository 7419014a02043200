import type { SaveWords } from '../../../../src/notebook/words/save.ts';

export const words: SaveWords = {
  name: (what, format) => `${what}: ${format} 파일로 저장`,
  run: '학습 전체(스텝마다)',
  failed: (format) =>
    `브라우저가 ${format} 파일을 만들지 못했습니다. 메모리가 모자라거나, 그림을 읽지 못하게 막아 둔 브라우저일 수 있습니다. SVG와 CSV는 그래도 저장할 수 있습니다.`,
};
