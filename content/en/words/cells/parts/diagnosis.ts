import type { DiagnosisWords, Evidence } from '../../../../../components/cells/describe-diagnosis.ts';
import { counted, formatCount } from '../../../../../src/notebook/unit.ts';

const parts = ({ modesOf }: Evidence): string => counted(modesOf, 'part');

/** Data in one piece have no parts that could all be covered. */
const allCovered = ({ modesOf }: Evidence): string =>
  modesOf === 1 ? 'the data are covered' : `all ${formatCount(modesOf)} parts of the data are covered`;

/** What a run is doing: the state's name, what the gauges show of it, and what to try next. */
export const diagnosis: DiagnosisWords = {
  'not-started': {
    name: 'Not started',
    seen: (n) => `Both networks still have their first weights; JSD is ${n.js} at the start.`,
    next: () => 'Press Run, or walk through one step stage by stage to see who does what.',
  },
  starting: {
    name: 'Just started',
    seen: (n, { step }) =>
      `${step === 0 ? 'The run has begun' : `At step ${n.step} JSD is ${n.js}`}: too early to say where it goes.`,
    next: () => 'Let it run a few hundred steps before you judge it.',
  },
  learning: {
    name: 'Learning',
    seen: (n, evidence) =>
      `From step ${n.from} to ${n.step} JSD has come down, from ${n.jsBefore} (mean of the first third) to ${n.jsAfter} (of the last). G covers ${n.modes} of ${parts(evidence)} of the data.`,
    next: () => 'Leave the settings alone and watch whether every part of the data gets its fakes.',
  },
  converged: {
    name: 'Converged',
    seen: (n, evidence, { hasCritic }) =>
      !hasCritic
        ? `From step ${n.from} to ${n.step} JSD has had no trend and a mean of ${n.jsMean}, ${allCovered(evidence)}, and V has a mean of ${n.valueMean}, close to −log 4, its value at equilibrium: D can hardly tell real from fake.`
        : `From step ${n.from} to ${n.step} JSD has had no trend and a mean of ${n.jsMean}, and ${allCovered(evidence)}. (V does not show this: the scores of a critic are not probabilities.)`,
    next: () =>
      'Lower both learning rates to settle it further, or change the data and see whether the same settings carry over.',
  },
  collapsed: {
    name: 'Mode collapse',
    seen: (n, evidence) =>
      `At step ${n.step} G covers ${n.modes} of ${parts(evidence)} of the data. What it makes looks right (reverse KL, of the fakes from the data, is ${n.klReverse}), but much is missing (forward KL, of the data from the fakes, is ${n.kl}). Since step ${n.from} the mean of JSD has been ${n.jsMean}, and it does not fall.`,
    next: () =>
      'Start again with more layers or another rate for G, or with a gradient penalty: a part that G has left may never come back by itself. Another seed may begin better.',
  },
  oscillating: {
    name: 'Going in circles',
    seen: (n) =>
      `From step ${n.from} to ${n.step} the numbers have turned back ${n.turns} times or more: JSD went between ${n.jsLeast} and ${n.jsMost}, the accuracy of D between ${n.accuracyLeast} and ${n.accuracyMost}, and neither settled.`,
    next: () =>
      'Lower the learning rate of G, give D more updates per step, or add a gradient penalty, which damps the chase. Momentum feeds it; the Adam used here has only a short one.',
  },
  vanishing: {
    name: 'Vanishing gradient',
    seen: (n, _evidence, { isHardlyPushed }) =>
      isHardlyPushed
        ? `At step ${n.step} D is right on ${n.accuracy} of its inputs. Since step ${n.from} JSD has had a mean of ${n.jsMean}, close to its bound log 2, and the push on the fakes is down, in the mean, to ${n.pushShare} of its largest: G learns next to nothing.`
        : `At step ${n.step} D is right on ${n.accuracy} of its inputs, and since step ${n.from} JSD has had a mean of ${n.jsMean}, close to its bound log 2. The minimax loss of G is ${n.gLoss}, almost its ceiling 0, where it is flat: most fakes are hardly pushed at all.`,
    next: () =>
      'Change the loss of G to non-saturating, which pushes hardest just where D is sure; or weaken D (fewer updates, a lower learning rate), or blur real points and fakes alike with instance noise.',
  },
  worsening: {
    name: 'Losing ground',
    seen: (n, evidence) =>
      `From step ${n.from} to ${n.step} JSD has risen, from ${n.jsBefore} (mean of the first third) to ${n.jsAfter} (of the last). G covers ${n.modes} of ${parts(evidence)} of the data.`,
    next: () =>
      'It may be one half of a circle: wait a little. If it goes on, lower the learning rate of G or give D more updates per step, and go back to a better step.',
  },
  stalled: {
    name: 'No clear trend',
    seen: (n, evidence, { hasCritic }) =>
      `From step ${n.from} to ${n.step} JSD has been between ${n.jsLeast} and ${n.jsMost}, with a mean of ${n.jsMean}, and it is neither clearly falling nor clearly rising. At step ${n.step} G covers ${n.modes} of ${parts(evidence)} of the data.${hasCritic ? '' : ` C(G) is ${n.gap} above V there: the optimal D would raise V by that much.`}`,
    next: (_n, _evidence, { hasCritic, isWeak, coversAll, isApart }) =>
      isApart
        ? 'So close to log 2, its bound, JSD hardly tells whether the fakes come nearer: look at the fakes themselves, and at how they are pushed.'
        : hasCritic
          ? 'If it stays so: a critic guides well only when it keeps ahead of G. Give D more updates per step, or lower the learning rate of G.'
          : isWeak
            ? 'If it stays so, D is what is missing: give it more updates per step, a higher learning rate or wider layers, so that it can show G where to go.'
            : coversAll
              ? 'If it stays so, D already shows G nearly all there is to see: lower both learning rates to let it settle, or give G wider layers for the finer shape.'
              : 'If it stays so, D shows G nearly all there is to see, but G does not follow: raise the learning rate of G a little, give it wider layers, or try another seed.',
  },
  diverged: {
    name: 'Diverged',
    seen: (n) =>
      `The weights grew too large to compute with. You see the last good state, step ${n.step}, where JSD is ${n.js}.`,
    next: () => 'Lower the learning rates (the more so with SGD or momentum), then go on from here or reset.',
  },
  'no-density': {
    name: 'No density to compare',
    seen: (n) =>
      `All that G makes lies on a curve or in single points, where the data have no probability: JSD is exactly log 2 and both KL divergences are infinite, however near the curve comes. Samples still show something: the JSD of their histograms is ${n.sampleJs} (of two samples of the data: ${n.noiseFloor}).`,
    next: () =>
      'Take noise z with two dimensions, so that G can fill the plane, or add instance noise, which gives both sides a density. If z has two already, G has folded flat: reset with another seed or with leaky ReLU.',
  },
};
