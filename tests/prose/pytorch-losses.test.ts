// The PyTorch script of the chapter on cross entropy, and the numbers that the chapter says it prints.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { evaluateNumber } from '../../components/prose/build/evaluate.ts';
import { askPython, findPython } from '../setup/python.ts';

const chapters = { en: 'content/en/cross-entropy.mdx', ko: 'content/ko/cross-entropy.mdx' } as const;
const python = findPython();
const torch = findPython('import torch');

function scriptOf(file: string): string {
  const [, script = ''] = /```python\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
  if (script === '') throw new Error(`${file} shows no Python`);
  return script;
}

/** The rows of the table under the script, each expression worked out as the build does. */
function tableOf(file: string): number[][] {
  const [, after = ''] = readFileSync(file, 'utf8').split(/```python\n[\s\S]*?```/);
  const rows = after.split('\n').filter((line) => /^\| \d/.test(line));
  return rows.slice(0, 3).map((row) => {
    const [logit] = /\d+/.exec(row) ?? [];
    const cells = [...row.matchAll(/<Calc of="([^"]+)"/g)].map(([, of = '']) => evaluateNumber(of, file));
    return [Number(logit), ...cells];
  });
}

const code = (script: string): string => script.replace(/\s*#.*$/gm, '').replace(/\n+/g, '\n');

/** One number in float32, by storing it where no more fits. */
const cell = new Float32Array(1);
const single = (x: number): number => {
  cell[0] = x;
  return cell[0];
};

/** nn.BCELoss of a fake and its slope in float32: the logarithm is never below −100, the denominator never below 1e−12. */
function byPrediction(a: number): readonly [number, number] {
  const p = single(1 / single(1 + single(Math.exp(-a))));
  const q = single(1 - p);
  const loss = -Math.max(-100, single(Math.log(q)));
  const back = single(p / Math.max(single(q * p), 1e-12));
  return [loss, single(back * single(q * p))];
}

describe('the PyTorch script of the chapter on cross entropy', () => {
  it('is the same code in both languages', () => {
    expect(code(scriptOf(chapters.ko))).toBe(code(scriptOf(chapters.en)));
  });

  it('names both losses and gives the sigmoid to the first alone', () => {
    const script = scriptOf(chapters.en);
    expect(script).toContain('nn.BCELoss()');
    expect(script).toContain('nn.BCEWithLogitsLoss()');
    expect(script.match(/torch\.sigmoid/g)).toHaveLength(1);
  });

  test.skipIf(python === null)('is Python', () => {
    for (const file of Object.values(chapters)) {
      const said = askPython(
        python ?? '',
        'import sys; compile(sys.stdin.read(), "chapter", "exec"); print("yes")',
        scriptOf(file),
      );
      expect(said.trim()).toBe('yes');
    }
  });

  // Oracle: PyTorch's rules in float32, written out above. Tolerance: the four decimals that the script prints.
  it.each(Object.entries(chapters))('prints what the table of the %s page says', (_, file) => {
    const rows = tableOf(file);
    expect(rows.map(([a]) => a)).toEqual([6, 16, 18]);
    for (const [a = NaN, loss, slope, lossByLogit, slopeByLogit] of rows) {
      const [expectedLoss, expectedSlope] = byPrediction(a);
      expect(loss?.toFixed(4)).toBe(expectedLoss.toFixed(4));
      expect(slope?.toFixed(4)).toBe(expectedSlope.toFixed(4));
      expect(lossByLogit?.toFixed(4)).toBe((a + Math.log1p(Math.exp(-a))).toFixed(4));
      expect(slopeByLogit?.toFixed(4)).toBe((1 / (1 + Math.exp(-a))).toFixed(4));
    }
  });

  test.skipIf(torch === null)('does print it, where there is a PyTorch', () => {
    const printed = askPython(torch ?? '', 'import sys; exec(sys.stdin.read())', scriptOf(chapters.en))
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number));
    const told = tableOf(chapters.en).flatMap(([a, loss, slope, byLogit, slopeByLogit]) => [
      [a, loss, slope],
      [a, byLogit, slopeByLogit],
    ]);
    printed.forEach((row, i) => {
      row.forEach((value, j) => expect(value).toBeCloseTo(told[i]?.[j] ?? NaN, 3));
    });
    expect(printed).toHaveLength(told.length);
  });
});
