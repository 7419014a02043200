// The content security policy: strict, kept on every page, and sent as a header that says the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { past, press, stepOf, withCell } from '../setup/cell.ts';
import { expectNone } from '../setup/close.ts';
import { dist, documentOf, pages } from '../setup/pages.ts';

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
  expect(policy.get('worker-src')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(['default', 'notebook']);
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
    expect(headers).toMatch(/permissions-policy:.*\bcamera=\(\).*\bmicrophone=\(\)/i);
    expect(headers).toMatch(/cross-origin-opener-policy: same-origin/i);
    // A promise for all that a host serves is the host's to make.
    expect(headers).toMatch(/^\s*# strict-transport-security:/im);
  });
});

// Every visit fails on a violation, a request off the site, a console warning or an uncaught error. Pages are visited and
// driven in tests/site/pages; gan-1d.test.ts trains on every backend; here one page changes from each to the next.
describe('no violation and no request off the site', () => {
  const places = [
    ['cpu', 'fused'],
    ...['cpu', 'wasm', 'webgl', 'webgpu'].map((backend) => [backend, 'reference'] as const),
  ] as const;
  it('while a cell trains on every backend in turn', async () => {
    await withCell('/en/embed/discriminator-1d/', 'discriminator-1d', async (page, cell) => {
      await press(cell, 'run');
      for (const [backend, engine] of places) {
        await cell.locator('[name="backend"]').selectOption(backend);
        await cell.locator('[name="engine"]').selectOption(engine);
        await cell
          .and(page.locator(`[data-backend="${backend}"][data-engine="${engine}"]`))
          .waitFor({ state: 'attached', timeout: 60_000 });
        await past(cell, (await stepOf(cell)) + 2);
      }
    });
  });
});
