import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as math from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

/*
 * The examples in the docstrings of src/math, run. An example is a line `@example expression // value`; numbers must agree
 * to 1e-13, which is what the functions promise at best, everything else must be equal.
 */
const folder = new URL('../../src/math/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
const examples: Example[] = sources.flatMap(({ file, text }) =>
  Array.from(
    text.matchAll(/@example ([^\n]+?) \/\/ ([^\n]+?)\s*(?:\*\/)?\n/g),
    ([, expression = '', expected = '']) => ({
      file,
      expression,
      expected,
    }),
  ),
);

function evaluate(expression: string): unknown {
  const scope: Record<string, unknown> = { ...math };
  const names = Object.keys(scope);
  // The text comes from this repository's own sources.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...names, `return (${expression});`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => scope[name]));
}

describe('the example of a docstring is true', () => {
  it.each(examples)('$file: $expression', ({ expression, expected }) => {
    const actual = evaluate(expression);
    const wanted = evaluate(expected);
    if (typeof wanted === 'number') {
      expect(typeof actual).toBe('number');
      expectClose(actual as number, wanted, { relative: 1e-13 });
      expect(Object.is(actual, -0), 'minus zero').toBe(false);
    } else {
      expect(actual instanceof Float64Array ? Array.from(actual) : actual).toEqual(wanted);
    }
  });
});

describe('every function that index.ts exports', () => {
  const functions = Object.entries(math).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  it.each(functions)('%s has a docstring with an example or a source', (name) => {
    const file = sources.find(({ text }) => text.includes(`export function ${name}(`));
    expect(file, `no file defines ${name}`).toBeDefined();
    const before = file?.text.split(`export function ${name}(`)[0] ?? '';
    const docstring = /\/\*\*(?:(?!\/\*\*)[\s\S])*\*\/\s*$/.exec(before)?.[0] ?? '';
    expect(docstring.length).toBeGreaterThan(60);
    expect(docstring).toMatch(name === 'threefry' ? /@see/ : /@example/);
  });
});
