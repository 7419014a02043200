// What pages say around their text, in every language: for what runs at build.
import type about from '../../content/about.json';
import type notation from '../../content/notation.json';
import type { AboutFactWords } from '../notebook/words/about-facts.ts';
import type { AboutWords } from '../notebook/words/about.ts';
import type { FrameWords } from '../notebook/words/frame.ts';
import type { LabWords } from '../notebook/words/lab.ts';
import type { LandingWords } from '../notebook/words/landing.ts';
import type { LessonPageWords } from '../notebook/words/lesson.ts';
import { inEveryLanguage } from '../notebook/words/load.ts';
import type { NotationRowWords } from '../notebook/words/notation-rows.ts';
import type { NotationWords } from '../notebook/words/notation.ts';
import type { ObjectiveWords } from '../notebook/words/objective.ts';
import type { OfflineWords } from '../notebook/words/offline.ts';
import type { ReferenceWords } from '../notebook/words/reference.ts';

export const frameWords = await inEveryLanguage<FrameWords>(
  (language) => import(`../../content/${language}/words/pages/frame.ts`),
);
export const landingWords = await inEveryLanguage<LandingWords>(
  (language) => import(`../../content/${language}/words/pages/landing.ts`),
);
export const objectiveWords = await inEveryLanguage<ObjectiveWords>(
  (language) => import(`../../content/${language}/words/pages/objective.ts`),
);
export const labWords = await inEveryLanguage<LabWords>(
  (language) => import(`../../content/${language}/words/pages/lab.ts`),
);
export const lessonWords = await inEveryLanguage<LessonPageWords>(
  (language) => import(`../../content/${language}/words/pages/lesson.ts`),
);
export const referenceWords = await inEveryLanguage<ReferenceWords>(
  (language) => import(`../../content/${language}/words/pages/reference.ts`),
);
export const notationWords = await inEveryLanguage<NotationWords>(
  (language) => import(`../../content/${language}/words/pages/notation.ts`),
);
export const notationRowWords = await inEveryLanguage<NotationRowWords<typeof notation>>(
  (language) => import(`../../content/${language}/words/pages/notation-rows.ts`),
);
export const aboutWords = await inEveryLanguage<AboutWords>(
  (language) => import(`../../content/${language}/words/pages/about.ts`),
);
export const aboutFactWords = await inEveryLanguage<AboutFactWords<typeof about>>(
  (language) => import(`../../content/${language}/words/pages/about-facts.ts`),
);
export const offlineWords = await inEveryLanguage<OfflineWords>(
  (language) => import(`../../content/${language}/words/pages/offline.ts`),
);
