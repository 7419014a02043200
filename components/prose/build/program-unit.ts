// What a program prints was printed when the page was built, in nats: it cannot follow the switch of unit, and says so.

/** Functions whose values are information. */
const information =
  /\b(log|log1p|logSigmoid|logPdf|entropy|crossEntropy\w*|binaryCrossEntropy\w*|kl[A-Z]\w*|js[A-Z]\w*|valueFunction\w*|discriminatorGap|frozenGradient)\(/;

/** A program that turns nats into bits names both beside its numbers. */
const namesUnits = /\b(log2|toBits)\(/;

/** Whether a program prints information whose unit only its page can tell. */
export function printsNats(code: string): boolean {
  // A density's logarithm that is raised again is no information; nor is what a comment speaks of.
  const text = code.replace(/\/\/.*$/gm, '');
  return information.test(text) && !namesUnits.test(text);
}
