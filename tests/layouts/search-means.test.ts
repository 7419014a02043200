// Which results of the search are about what was typed. Expected: read off the words by hand.
import { describe, expect, it } from 'vitest';
import { means } from '../../src/layouts/search/means.ts';

describe('a result of the search', () => {
  it('is meant where a marked word begins as a typed one does', () => {
    expect(means('perplexitie', ['the <mark>perplexity</mark> of'])).toBe(true);
    expect(means('wasserstein xyzzy', ['<mark>Wasserstein</mark>'])).toBe(true);
    expect(means('엔트로피', ['<mark>엔트로피를</mark> 재면'])).toBe(true);
    expect(means('shannon', ['<mark>Jensen–Shannon</mark>'])).toBe(true);
    expect(means('kl', ['a <mark>(KL</mark> divergence'])).toBe(true);
  });

  it('is not where only a letter of the word was found', () => {
    expect(means('qwertyuiop', ['<mark>q)</mark> and <mark>q</mark>'])).toBe(false);
    expect(means('zzz', ['<mark>(z)</mark>'])).toBe(false);
    expect(means('  ', ['<mark>a</mark>'])).toBe(false);
  });
});
