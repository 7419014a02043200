import { describe, it } from 'vitest';
import type { SitePage } from '../../setup/pages.ts';
import { visitOnce } from '../../setup/visit.ts';
import { phone } from '../checks/check.ts';
import { checks } from '../checks/index.ts';

/** Visits each page once, and makes every check that it takes. */
export function describePages(some: readonly SitePage[]): void {
  describe.each(some)('$path', (built) => {
    const visited = visitOnce(built.path, { viewport: phone });
    for (const { claim, holdsOn, look } of checks)
      if (holdsOn(built)) it(claim, () => look({ ...visited(), built }));
  });
}
