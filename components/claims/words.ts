// What claims say, in every language: for what runs at build.
import type { Language } from '../../src/notebook/language.ts';
import type { ClaimBoxWords } from '../../src/notebook/words/claim-box.ts';
import type { ClaimWords, ShownClaimWords } from '../../src/notebook/words/claim.ts';
import { inEveryLanguage, wordsOf } from '../../src/notebook/words/load.ts';

export const claimBoxWords = await inEveryLanguage<ClaimBoxWords>(
  (language) => import(`../../content/${language}/words/prose/claim-box.ts`),
);

/** Loads what one claim says; its own module says that its labels are those of its numbers. */
export const loadClaimWords = (id: string, language: Language): Promise<ClaimWords | ShownClaimWords> =>
  wordsOf(import(`../../content/${language}/words/claims/${id}.ts`));
