// The content security policy: strict, kept on every page, and sent as a header that says the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../setup/close.ts';
import { chapters, dist, documentOf, pages, pagesWith } from '../setup/pages.ts';
import { untilLive, visit } from '../setup/visit.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources.sort()]),
  );
}

function expectStrict(policy: Policy): void {
  const sources = (name: string): readonly string[] => policy.get(name) ?? policy.get('default-src') ?? [];
  expect(policy.get('default-src')).toEqual(["'self'"]);
  const scripts = sources('script-src').filter((source) => !/^'sha(256|384|512)-/.test(source));
  expect([...scripts].sort()).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(
    sources('script-src-elem').filter((source) => /unsafe/.test(source) && !/wasm/.test(source)),
  ).toEqual([]);
  expect(sources('style-src').filter((source) => /unsafe-eval|\*|https?:/.test(source))).toEqual([]);
  // Styles in attributes cannot run anything, and formulas are full of them; elements need a hash or a file.
  expect(policy.get('style-src-elem') ?? []).not.toContain("'unsafe-inline'");
  const everything = [...policy.values()].flat();
  expect(everything.filter((source) => /^(\*|https?:|wss?:)/.test(source))).toEqual([]);
}

describe('the policy', () => {
  const policyOf = (page: (typeof pages)[number]): string =>
    documentOf(page).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ??
    '';

  it.each(pages)('of $path is strict', (page) => {
    expectStrict(parsePolicy(policyOf(page)));
  });

  it('comes after nothing but files of our own, which the header covers', () => {
    const foreign = pages.flatMap((page) => {
      const head = [...documentOf(page).head.children];
      const before = head.slice(
        0,
        head.findIndex((one) => one.getAttribute('http-equiv') !== null),
      );
      return before
        .filter((one) => /^(SCRIPT|STYLE|LINK)$/.test(one.tagName))
        .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '(inline)')
        .filter((source) => !/^\/(?!\/)/.test(source));
    });
    expectNone(foreign, 'loaded before the policy');
  });

  it('is sent as a header too, as strict, with what a meta element cannot say', () => {
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    const lines = [...headers.matchAll(/^\s+content-security-policy:\s*(.*)$/gim)].map(
      (match) => match[1] ?? '',
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expectStrict(parsePolicy(line));
    expect(headers).toMatch(/x-content-type-options:\s*nosniff/i);
    expect(headers).toMatch(/referrer-policy:/i);
  });
});

// `visit` fails on a violation, a request off the site, a console warning or an uncaught error: the tests that drive
// every control (axe.test.ts, narrow.test.ts) hold the pages to this too, and what is left is training.
describe('no violation and no request off the site', () => {
  // What a page may do is the same in both languages.
  const english = pagesWith('training-cell', chapters).filter(({ language }) => language === 'en');
  describe.each(english)('on $path', ({ path }) => {
    const places = [
      ['cpu', 'fused'],
      ...['cpu', 'wasm', 'webgl', 'webgpu'].map((backend) => [backend, 'reference'] as const),
    ] as const;
    it.each(places)('while its cell trains on %s with %s', async (backend, engine) => {
      await visit(path, {}, async ({ page }) => {
        await untilLive(page);
        for (const cell of await page.locator('training-cell').all()) {
          await cell.evaluate((element) => {
            for (const fold of element.querySelectorAll('details')) fold.open = true;
          });
          await cell.locator('[name="backend"]').selectOption(backend);
          await cell.locator('[name="engine"]').selectOption(engine);
          await cell.locator('button[name="run"]').click();
          await cell
            .and(page.locator(`[data-backend="${backend}"]`))
            .waitFor({ state: 'attached', timeout: 60_000 });
          await expect
            .poll(async () => Number(await cell.getAttribute('data-step')), { timeout: 60_000 })
            .toBeGreaterThan(2);
          await cell.locator('button[name="pause"]').click();
        }
      });
    });
  });
});
