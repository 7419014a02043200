import katex from 'katex';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lackingSize, trimKatex } from '../../scripts/fonts/katex.ts';

const sheet = await readFile(fileURLToPath(import.meta.resolve('katex/dist/katex.css')), 'utf8');

describe("KaTeX's trimmed sheet", () => {
  it('names no font file, and keeps every rule but those of unused sizes', () => {
    const trimmed = trimKatex(sheet);
    expect(trimmed).not.toContain('url(');
    expect(trimmed.length).toBeLessThan(sheet.length / 2);
    for (const rule of [
      '.katex .mathnormal',
      '.katex .delimsizing.size4',
      '.katex-display',
      'reset-size6.size3',
      'reset-size3.size1',
    ]) {
      expect(trimmed, rule).toContain(rule);
    }
    expect(trimmed).not.toContain('reset-size6.size7');
    const rules = (text: string): number => text.split('{').length;
    const pairs = [...sheet.matchAll(/fontsize-ensurer\.reset-size\d+\.size\d+/g)].length;
    const faces = [...sheet.matchAll(/@font-face/g)].length;
    expect(rules(sheet) - rules(trimmed)).toBe(pairs - 9 + faces);
  });

  it('has what an ordinary formula asks for, and a larger one is found out', () => {
    const html = (tex: string): string => katex.renderToString(tex, { output: 'htmlAndMathml' });
    expect(lackingSize(html('\\frac{p(x)}{q_{\\theta_1}(x)}'))).toBeUndefined();
    expect(lackingSize(html('\\Large x'))).toBe('reset-size6 size8');
  });
});
