import type { FitCriterion } from '../../src/math/index.ts';
import { fitNormal, mixture, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The width of the best bell for two hills at ±1, each 0.5 wide: that of one hill if it takes only one. */
const bestWidth = (by: FitCriterion): number =>
  fitNormal(mixture([0.5, 0.5], [normal(-1, 0.5), normal(1, 0.5)]), by).sd;

const oneHill = {
  label: 'width',
  number: 0.5,
  reads: 'width',
} as const;

export const claim = defineClaim({
  id: 'always-one-mode',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'reverse-sd',
        number: bestWidth('reverse'),
        reads: 'reverse-sd',
      },
      relation: '>',
      bound: oneHill,
    },
    {
      value: {
        label: 'js-sd',
        number: bestWidth('js'),
        reads: 'js-sd',
      },
      relation: '>',
      bound: oneHill,
    },
  ],
  see: { figure: 'fit', preset: 'together' },
});
