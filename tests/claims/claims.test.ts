// Every sentence that tests itself: its numbers hold here too, are those that their names say, and can be read in its figure.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cellIds, loadCellDefinition } from '../../components/cells/registry.ts';
import {
  boundOf,
  checkHolds,
  type Check,
  type ClaimDefinition,
  type Named,
} from '../../components/claims/define-claim.ts';
import { claimIds, loadClaim } from '../../components/claims/registry.ts';
import { loadClaimWords } from '../../components/claims/words.ts';
import { renderText } from '../../components/prose/build/text.ts';
import { loadWidgetDefinition, widgetIds } from '../../components/widgets/registry.ts';
import { languages } from '../../src/notebook/language.ts';
import { formatQuantity } from '../../src/notebook/unit.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { listFiles, parse, read } from '../setup/sources.ts';

/** The numbers of a check that have a name. */
const namedOf = ({ value, bound }: Check): Named[] => (typeof bound === 'number' ? [value] : [value, bound]);

/** Everything that the figure of a claim shows in the state that the claim opens. */
async function shownBy({ id, see }: ClaimDefinition): Promise<Readonly<Record<string, unknown>>> {
  const widget = await loadWidgetDefinition(see.figure);
  const set = 'set' in see ? see.set : widget.presets.find((preset) => preset.id === see.preset)?.set;
  const values = { ...initialValues(widget.parameters), ...set };
  for (const [name, value] of Object.entries(values)) {
    const parameter = widget.parameters[name];
    // The address of the state holds it to the last digit.
    expect(parameter?.parse(parameter.format(value)), `${id}: ${name}`).toEqual(value);
  }
  expect(widget.valid?.(values) ?? true, id).toBe(true);
  return { ...values, ...widget.quantities(values) };
}

describe.each(claimIds)('the claim %s', (id) => {
  it('has the name that the registry gives it', async () => {
    expect((await loadClaim(id)).id).toBe(id);
  });

  it('rests on comparisons that all come out as it says, with the same numbers twice', async () => {
    const { checks } = await loadClaim(id);
    const numbers = checks();
    expect(numbers.length).toBeGreaterThan(0);
    const failing = numbers.filter((check) => !checkHolds(check));
    expect(failing.map((check) => [check.value.label, check.value.number, boundOf(check)])).toEqual([]);
    expect(checks().map(({ value }) => value.number)).toEqual(numbers.map(({ value }) => value.number));
  });

  it('asks for no more room than it needs: a tolerance only beside =, and well below the number', async () => {
    const { checks } = await loadClaim(id);
    for (const check of checks()) {
      const { value, relation, tolerance } = check;
      if (tolerance === undefined) continue;
      expect(relation, value.label).toBe('=');
      expect(tolerance, value.label).toBeGreaterThan(0);
      expect(tolerance, value.label).toBeLessThanOrEqual(Math.max(0.1 * Math.abs(boundOf(check)), 1e-9));
    }
  });

  it('names both numbers of every comparison, but for those that say all that they are', async () => {
    const { checks } = await loadClaim(id);
    const bare = checks().flatMap(({ bound }) => (typeof bound === 'number' ? [bound] : []));
    for (const bound of bare) expect([0, 0.5, 1]).toContain(bound);
    for (const language of languages) {
      const { labels } = await loadClaimWords(id, language);
      const used = checks().flatMap((check) => namedOf(check).map(({ label }) => label));
      expect(Object.keys(labels).sort()).toEqual([...new Set(used)].sort());
      for (const { value, bound } of checks())
        if (typeof bound !== 'number') expect(labels[bound.label]).not.toBe(labels[value.label]);
    }
    // A name is whole by itself: it does not wait for the other number, and does not compare.
    const [english, korean] = [await loadClaimWords(id, 'en'), await loadClaimWords(id, 'ko')];
    for (const label of Object.values(english.labels))
      expect(label).not.toMatch(/\b(beside|against|than|and|of|to|with|by|,)$|\bbeside\b/);
    for (const label of Object.values(korean.labels))
      expect(label).not.toMatch(/(와|과|의|보다|에서|,)$|비교/);
  });

  it('shows two numbers that differ where they are said to', async () => {
    const { checks } = await loadClaim(id);
    for (const check of checks()) {
      const { value, relation, unit = 'none', digits = 3 } = check;
      // Two zeros beside each other would show nothing at all.
      if (relation === '=') expect(boundOf(check), value.label).not.toBe(0);
      else if (relation === '<' || relation === '>') {
        for (const reader of ['nats', 'bits'] as const) {
          const show = (number: number): string => formatQuantity(number, unit, reader, digits);
          expect(show(value.number), value.label).not.toBe(show(boundOf(check)));
        }
      }
    }
  });

  it('computes the two numbers of a comparison in different ways', () => {
    const file = `components/claims/${id}.ts`;
    const source = parse(file);
    const constants = new Map<string, ts.Expression>();
    const property = (object: ts.Expression | undefined, name: string): ts.Expression | undefined => {
      const literal = object && ts.isIdentifier(object) ? constants.get(object.text) : object;
      if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
      for (const one of literal.properties) {
        if (ts.isPropertyAssignment(one) && one.name.getText(source) === name) return one.initializer;
      }
      return undefined;
    };
    const pairs: (readonly [string, string])[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
        const { initializer } = node;
        // Written `as const`, so that its label is known by its name.
        const object = ts.isAsExpression(initializer) ? initializer.expression : initializer;
        constants.set(node.name.text, object);
      }
      if (ts.isObjectLiteralExpression(node)) {
        const [value, bound] = [property(node, 'value'), property(node, 'bound')];
        if (value && bound) {
          const number = property(value, 'number')?.getText(source) ?? '';
          pairs.push([number, (property(bound, 'number') ?? bound).getText(source)]);
        }
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
    expect(pairs.length, file).toBeGreaterThan(0);
    for (const [value, bound] of pairs) {
      expect(value, file).not.toBe('');
      expect(bound).not.toBe(value);
    }
  });

  // The oracle is the claim's own computation, which shares no code with its figure but src/math.
  it('opens a figure in a state in which its numbers can be read: to 1e-9, or to the digits shown', async () => {
    const claim = await loadClaim(id);
    const shown = await shownBy(claim);
    for (const check of claim.checks()) {
      const { unit = 'none', digits = 3 } = check;
      const read = namedOf(check).filter(({ reads }) => reads !== undefined);
      expect(read.length, check.value.label).toBeGreaterThan(0);
      for (const { label, number, reads = '' } of read) {
        const there = Number(shown[reads]);
        const isNear = there === number || Math.abs(there - number) <= 1e-9 * Math.abs(number);
        const display = (of: number): string => formatQuantity(of, unit, 'nats', digits);
        if (!isNear) expect(display(there), `${label}, read as ${reads}`).toBe(display(number));
      }
    }
  });

  it('says everything in both languages, with formulas that can be set', async () => {
    const { ground } = await loadClaim(id);
    for (const language of languages) {
      const words = await loadClaimWords(id, language);
      const { claim: said, truth, labels } = words;
      expect('shows' in words).toBe(ground === 'shown');
      const shows = 'shows' in words ? [words.shows] : [];
      for (const sentence of [said, truth, ...shows, ...Object.values(labels)]) {
        expect(sentence.trim()).not.toBe('');
        expect(renderText(sentence, { language, where: id })).not.toMatch(/\$|katex-error/);
        if (language === 'en') expect(sentence).not.toMatch(/[가-힣]/);
      }
      for (const sentence of [said, truth, ...shows]) expect(sentence).toMatch(/[.]$/);
    }
    const { claim: korean, truth } = await loadClaimWords(id, 'ko');
    expect(korean + truth).toMatch(/[가-힣]/);
  });

  it('holds the same formulas in both languages', async () => {
    const [english, korean] = [await loadClaimWords(id, 'en'), await loadClaimWords(id, 'ko')];
    // A sentence may name a symbol once more than its translation does; a formula proper it may not.
    const formulas = (sentence: string): string[] =>
      [...sentence.matchAll(/\$([^$]+)\$/g)]
        .map(([, tex = '']) => tex.replace(/\\text\{[^}]*\}/g, ''))
        .filter((tex) => !/^\\?\w+$/.test(tex))
        .sort();
    for (const [key, label] of Object.entries(english.labels))
      expect(formulas(korean.labels[key] ?? '')).toEqual(formulas(label));
    expect(formulas(korean.truth)).toEqual(formulas(english.truth));
    expect(formulas(korean.claim)).toEqual(formulas(english.claim));
  });

  it('leads to a figure of its own page, or brings one in a frame', async () => {
    const { see } = await loadClaim(id);
    expect([...widgetIds, ...cellIds]).toContain(see.figure);
    if (!('preset' in see)) return;
    const { presets } = await (cellIds.includes(see.figure)
      ? loadCellDefinition(see.figure)
      : loadWidgetDefinition(see.figure));
    expect(presets.map((preset) => preset.id)).toContain(see.preset);
    for (const page of listFiles('content').filter((file) => file.endsWith('.mdx'))) {
      const prose = read(page);
      if (!prose.includes(`<Claim id="${id}"`)) continue;
      expect(prose, page).toMatch(new RegExp(`<(Widget|Cell) id="${see.figure}"`));
    }
  });
});
