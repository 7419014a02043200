import axe from 'axe-core';
import type { Page } from 'playwright';

// WCAG 2.2 AA and axe's own best practices: everything it knows, none switched off.
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated over the debugger's channel, so that the page's policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const results = await runner.run(document, { resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
  return violations.map(({ id, help, where }) => `${id} (${help})\n  ${where.join('\n  ')}`);
}
