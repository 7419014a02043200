// The output of a program is printed in nats when the page is built. It cannot follow the switch of unit, and says so.

/** The functions whose values are information. */
const information =
  /\b(log|log1p|logSigmoid|logPdf|entropy|crossEntropy\w*|binaryCrossEntropy\w*|kl[A-Z]\w*|js[A-Z]\w*|valueFunction\w*|discriminatorGap|frozenGradient)\(/;

/** A conversion of units: a program that uses it names the units beside its numbers. */
const namesUnits = /\b(log2|toBits)\(/;

/** Tells whether a program prints information without naming its unit. */
export function printsNats(code: string): boolean {
  // The exponential of a log density is not information; nor is a word in a comment.
  const text = code.replace(/\/\/.*$/gm, '');
  return information.test(text) && !namesUnits.test(text);
}
