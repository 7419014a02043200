import type { Localized } from './language.ts';

/** The words of the menu that saves a figure, which come with it. */
export interface SaveWords {
  readonly name: (what: string, format: string) => string;
  readonly run: string;
  readonly failed: (format: string) => string;
}

export const saveWords: Localized<SaveWords> = {
  en: {
    name: (what, format) => `${what}: save as ${format}`,
    run: 'The whole run, step by step',
    failed: (format) =>
      `The browser did not make the ${format} file: it may be out of memory, or it may not allow pictures to be read. You can still save SVG and CSV.`,
  },
  ko: {
    name: (what, format) => `${what}: ${format} 파일로 저장`,
    run: '학습 전체(스텝마다)',
    failed: (format) =>
      `브라우저가 ${format} 파일을 만들지 못했습니다. 메모리가 모자라거나, 그림을 읽지 못하게 막아 둔 브라우저일 수 있습니다. SVG와 CSV는 그래도 저장할 수 있습니다.`,
  },
};
