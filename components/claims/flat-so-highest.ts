import { generatorCriterion, normal, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const wide = normal(0, 2);

/** The score of a single neuron, D(x) = σ(w x). */
const neuron = (w: number): number => valueFunctionFromLogit(data, wide, (x) => w * x);

const flat = {
  label: 'value',
  number: neuron(0),
  reads: 'value',
} as const;

export const claim = defineClaim({
  id: 'flat-so-highest',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: flat,
      relation: '>',
      bound: {
        label: 'score-at-half',
        number: neuron(0.5),
      },
      unit: 'information',
    },
    {
      value: flat,
      relation: '<',
      bound: {
        label: 'criterion',
        number: generatorCriterion(data, wide),
        reads: 'criterion',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: {} },
});
