import type { SitePage } from '../../setup/pages.ts';
import type { Visit } from '../../setup/visit.ts';

/** A visit of a page, and the page as it was built. */
export interface Look extends Visit {
  readonly built: SitePage;
}

/** One claim about a page, and the pages that it is made of. */
export interface Check {
  readonly claim: string;
  readonly holdsOn: (page: SitePage) => boolean;
  /** Looks at a page that other checks have looked at before, and leaves it as the next expects it. */
  readonly look: (look: Look) => Promise<void>;
}

export const phone = { width: 412, height: 823 };
export const narrow = { width: 320, height: 640 };
export const desk = { width: 1280, height: 800 };

export const isEnglish = (page: SitePage): boolean => page.language !== 'ko';
