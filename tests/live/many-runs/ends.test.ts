import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, groupEnds, type SeedEnd } from '../../../components/live/many-runs/ends.ts';
import { VERDICT_STATES } from '../../../src/gan/verdict/states.ts';
import { languages } from '../../../src/notebook/language.ts';
import type { DiagnosisWords } from '../../../components/cells/describe-diagnosis.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';

const end = (seed: number, state: SeedEnd['state'], js: number): SeedEnd => ({ seed, state, js, step: 100 });

describe('the ends of many runs', () => {
  test('are gathered by their state, the most frequent first, each from the least JSD on, with its median', () => {
    const groups = groupEnds([
      end(1, 'collapsed', 0.3),
      end(2, 'converged', 0.04),
      end(3, 'collapsed', 0.1),
      end(4, 'collapsed', 0.2),
      end(5, 'diverged', 0.69),
    ]);
    expect(
      groups.map(({ state, medianJs, ends }) => [state, medianJs, ends.map(({ seed }) => seed)]),
    ).toEqual([
      ['collapsed', 0.2, [3, 4, 1]],
      ['converged', 0.04, [2]],
      ['diverged', 0.69, [5]],
    ]);
  });

  test('are each in one group, whatever they are', () => {
    const any = fc.record({
      seed: fc.nat(),
      state: fc.constantFrom(...VERDICT_STATES),
      js: fc.float({ min: 0, max: 1, noNaN: true }),
      step: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(any), (ends) => {
        const groups = groupEnds(ends);
        expect(groups.flatMap((group) => group.ends)).toHaveLength(ends.length);
        for (const { state, ends: some } of groups)
          expect(some.every((one) => one.state === state)).toBe(true);
        expect(new Set(groups.map(({ state }) => state)).size).toBe(groups.length);
      }),
    );
  });
});

describe('the end of a run', () => {
  const rows = [0, 10, 20].map((step) => ({ step, js: 0.5 }));

  test('is said by the last good state where it diverged', () => {
    const { state, step, js } = endOf(
      7,
      rows,
      { quantities: { step: 23, js: 0.4 }, divergedAt: 24 },
      'minimax',
    );
    expect([state, step, js]).toEqual(['diverged', 23, 0.4]);
  });

  test('comes too early to be judged after a few steps', () => {
    const over = { quantities: { step: 30, js: 0.4 }, divergedAt: null };
    expect(endOf(7, rows, over, 'minimax').state).toBe('starting');
  });
});

test.each(languages)('every end is called in %s what the cell calls it', async (language) => {
  const { ends } = await wordsOf<ManyRunsWords>(
    import(`../../../content/${language}/words/live/many-runs.ts`),
  );
  const { diagnosis } = (await import(`../../../content/${language}/words/cells/parts/diagnosis.ts`)) as {
    readonly diagnosis: DiagnosisWords;
  };
  expect(ends).toEqual(Object.fromEntries(VERDICT_STATES.map((state) => [state, diagnosis[state].name])));
});
