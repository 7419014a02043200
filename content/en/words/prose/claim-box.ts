import type { ClaimBoxWords } from '../../../../src/notebook/words/claim-box.ts';

export const words: ClaimBoxWords = {
  said: { common: 'Often said', slip: 'A slip worth seeing' },
  verdict: { false: 'False', true: 'True' },
  truth: { false: 'What is true', true: 'Why it holds' },
  check: 'Check this claim',
  see: 'See it in the figure',
  alone: 'The figure in a page of its own',
  atBuild: 'The numbers, as computed when this page was built',
  here: 'The numbers, as your browser has just computed them',
  within: 'to within',
  holds: 'holds',
  fails: 'does not hold',
  confirmed: (count) => {
    const all =
      count === 1
        ? 'the comparison holds'
        : count === 2
          ? 'both comparisons hold'
          : `all ${count} comparisons hold`;
    return {
      refuted: `Checked in your browser: ${all}, so the sentence is false.`,
      shown: `Checked in your browser: ${all}. What they show is said below them.`,
    };
  },
  contradicted: (held, count) =>
    `Only ${held} of ${count} came out in your browser as this page says. Trust neither until you know why.`,
};
