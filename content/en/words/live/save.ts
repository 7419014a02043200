import type { SaveWords } from '../../../../src/notebook/words/save.ts';

export const words: SaveWords = {
  name: (what, format) => `${what}: save as ${format}`,
  run: 'The whole run, step by step',
  failed: (format) =>
    `The browser did not make the ${format} file: it may be out of memory, or it may not allow pictures to be read. You can still save SVG and CSV.`,
};
