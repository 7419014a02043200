// What the parts of the prose say, in every language: for what runs at build. A script in the page loads its own.
import type formulas from '../../../content/formulas.json';
import type terms from '../../../content/terms.json';
import type { AnswerHelpWords } from '../../../src/notebook/words/answer-help.ts';
import type { BackpropagationWords } from '../../../src/notebook/words/backpropagation.ts';
import type { CitationWords } from '../../../src/notebook/words/citations.ts';
import type { GlossaryWords } from '../../../src/notebook/words/glossary.ts';
import { inEveryLanguage } from '../../../src/notebook/words/load.ts';
import type { PipelineWords } from '../../../src/notebook/words/pipeline.ts';
import type { ProseWords } from '../../../src/notebook/words/prose.ts';
import type { RaceWords } from '../../../src/notebook/words/race.ts';
import type { SpokenWords } from '../../../src/notebook/words/spoken.ts';
import type { SymbolWords } from '../../../src/notebook/words/symbols.ts';
import type { TiesWords } from '../../../src/notebook/words/ties.ts';
import type { UnitWords } from '../../../src/notebook/words/units.ts';

export const words = await inEveryLanguage<ProseWords>(
  (language) => import(`../../../content/${language}/words/prose/labels.ts`),
);
export const answerHelp = await inEveryLanguage<AnswerHelpWords>(
  (language) => import(`../../../content/${language}/words/prose/answer-help.ts`),
);
export const backpropagationWords = await inEveryLanguage<BackpropagationWords>(
  (language) => import(`../../../content/${language}/words/prose/backpropagation.ts`),
);
export const citationWords = await inEveryLanguage<CitationWords>(
  (language) => import(`../../../content/${language}/words/prose/citations.ts`),
);
export const glossaryWords = await inEveryLanguage<GlossaryWords<typeof terms>>(
  (language) => import(`../../../content/${language}/words/prose/glossary.ts`),
);
export const pipelineWords = await inEveryLanguage<PipelineWords>(
  (language) => import(`../../../content/${language}/words/prose/pipeline.ts`),
);
export const raceWords = await inEveryLanguage<RaceWords>(
  (language) => import(`../../../content/${language}/words/prose/race.ts`),
);
export const spokenWords = await inEveryLanguage<SpokenWords>(
  (language) => import(`../../../content/${language}/words/prose/spoken.ts`),
);
export const symbolWords = await inEveryLanguage<SymbolWords<typeof formulas>>(
  (language) => import(`../../../content/${language}/words/prose/symbols.ts`),
);
export const tiesWords = await inEveryLanguage<TiesWords>(
  (language) => import(`../../../content/${language}/words/prose/ties.ts`),
);
export const unitWords = await inEveryLanguage<UnitWords>(
  (language) => import(`../../../content/${language}/words/live/units.ts`),
);
