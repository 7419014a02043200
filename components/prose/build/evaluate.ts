// Computes the numbers and programs of a chapter while the page is built, by the functions that the figures use. The code
// comes from the chapters of this repository and runs on the builder's machine only.
import * as mathematics from '../../../src/math/index.ts';
import { declarationLength, declarationShares, letterCost } from '../../../src/notebook/declaration.ts';

const { PI, abs, cos, exp, expm1, log, log1p, log2, max, min, round, sin, sqrt } = Math;
const elementary = { PI, abs, cos, exp, expm1, log, log1p, log2, max, min, round, sin, sqrt };

/** The names that expressions and programs of a chapter can use. */
const scope: Readonly<Record<string, unknown>> = {
  ...elementary,
  ...mathematics,
  declarationLength,
  declarationShares,
  letterCost,
};

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function compile(
  names: readonly string[],
  body: string,
  where: string,
): (...values: readonly unknown[]) => unknown {
  try {
    // Strict, so that a program cannot leave anything behind for the next one.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running a chapter's code at build is the point; no page does
    return new Function(...names, `'use strict';${body}`) as (...values: readonly unknown[]) => unknown;
  } catch (error) {
    throw new Error(`${where}: ${message(error)} in ${body}`, { cause: error });
  }
}

/**
 * Evaluates an expression such as `klBetween(normal(0, 1), normal(0, 2))`.
 *
 * @throws Error that begins with `where`, if the expression fails or its value is not a number
 */
export function evaluateNumber(expression: string, where: string): number {
  const run = compile(Object.keys(scope), `return (${expression});`, where);
  let value: unknown;
  try {
    value = run(...Object.values(scope));
  } catch (error) {
    throw new Error(`${where}: ${message(error)} in ${expression}`, { cause: error });
  }
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new Error(`${where}: ${expression} must be a number; got ${String(value)}`);
  }
  return value;
}

function show(value: unknown): string {
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return `[${Array.from(value as number[], show).join(', ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/**
 * Runs a program and returns the lines that it printed.
 *
 * @throws Error that begins with `where`, if the program fails, or prints nothing or NaN
 */
export function runProgram(code: string, where: string): readonly string[] {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map(show).join(' '));
  };
  const run = compile(['print', ...Object.keys(scope)], `\n${code}\n`, where);
  try {
    run(print, ...Object.values(scope));
  } catch (error) {
    throw new Error(`${where}: ${message(error)} in the program\n${code}`, { cause: error });
  }
  if (lines.length === 0) throw new Error(`${where}: the program prints nothing\n${code}`);
  const broken = lines.find((line) => /\bNaN\b/.test(line));
  if (broken !== undefined) throw new Error(`${where}: the program prints ${broken}`);
  return lines;
}
