// The boxes in which a sentence tests itself, as they stand on a page.
import type { Locator } from 'playwright';
import type { ClaimDefinition } from '../../components/claims/define-claim.ts';
import { loadClaim } from '../../components/claims/registry.ts';

export const claimOf = async (box: Locator): Promise<ClaimDefinition> =>
  loadClaim((await box.getAttribute('data-claim')) ?? '');

export const values = (box: Locator, part: string): Promise<{ value: number; text: string }[]> =>
  box.locator(`[data-part="${part}"]`).evaluateAll((numbers) =>
    numbers.map((number) => ({
      value: Number((number as HTMLElement).dataset['value']),
      text: number.textContent,
    })),
  );
