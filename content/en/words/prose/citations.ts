import type { CitationWords } from '../../../../src/notebook/words/citations.ts';

export const words: CitationWords = {
  etAl: 'et al.',
  and: '&',
  places: {
    Thm: (n) => `Thm ${n}`,
    Thms: (n) => `Thms ${n}`,
    'Prop.': (n) => `Prop. ${n}`,
    Lemma: (n) => `Lemma ${n}`,
    'Def.': (n) => `Def. ${n}`,
    'eq.': (n) => `eq. ${n}`,
    eqs: (n) => `eqs ${n}`,
    'Fig.': (n) => `Fig. ${n}`,
    'Alg.': (n) => `Alg. ${n}`,
    Table: (n) => `Table ${n}`,
    'Sec.': (n) => `Sec. ${n}`,
    'Ch.': (n) => `Ch. ${n}`,
    'p.': (n) => `p. ${n}`,
    'pp.': (n) => `pp. ${n}`,
  },
};
