import type { CitationWords } from '../../../../src/notebook/words/citations.ts';

export const words: CitationWords = {
  etAl: '외',
  and: '·',
  places: {
    Thm: (n) => `정리 ${n}`,
    Thms: (n) => `정리 ${n}`,
    'Prop.': (n) => `명제 ${n}`,
    Lemma: (n) => `보조정리 ${n}`,
    'Def.': (n) => `정의 ${n}`,
    'eq.': (n) => `식 ${n}`,
    eqs: (n) => `식 ${n}`,
    'Fig.': (n) => `그림 ${n}`,
    'Alg.': (n) => `알고리즘 ${n}`,
    Table: (n) => `표 ${n}`,
    'Sec.': (n) => `${n}절`,
    'Ch.': (n) => `${n}장`,
    'p.': (n) => `${n}쪽`,
    'pp.': (n) => `${n}쪽`,
  },
};
