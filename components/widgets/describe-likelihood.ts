/** What the likelihood figure says of itself: the value, and what became of the product on the way. */
import { likelihoodUnderflow } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatCount, formatNumber, formatQuantity } from '../../src/notebook/unit.ts';

/** What the figure says in its pictures and below them. */
export interface LikelihoodPhrases {
  readonly capped: (n: string) => string;
  readonly impossible: (pi: string) => string;
  readonly certain: string;
  readonly value: (pi: string, l: string, log: string, unit: string) => string;
  readonly log: (pi: string, log: string, unit: string) => string;
  readonly best: (pi: string, times: string) => string;
  readonly single: (at: string) => string;
  readonly both: (single: string, double: string) => string;
  readonly stuck: (names: string) => string;
  readonly and: string;
  readonly axis: (label: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

type Quantities = Readonly<
  Record<'likelihood' | 'likelihood-float32' | 'log-likelihood' | 'mle' | 'relative', number>
>;

/** Off by more than rounding: a product that stopped shrinking while the truth went on. */
const isStuck = (product: number, log: number): boolean => product > 0 && Math.log(product) - log > 0.5;

export function describeLikelihood(
  values: Readonly<Record<'k' | 'n' | 'pi', number>>,
  quantities: Quantities,
  { say, unit }: Reader<LikelihoodPhrases>,
): string {
  const { n, pi } = values;
  const k = Math.min(values.k, n);
  const log = quantities['log-likelihood'];
  const shownPi = formatNumber(pi);
  const said = values.k > n ? [say.capped(formatCount(n))] : [];
  if (log === -Infinity) return [...said, say.impossible(shownPi)].join(' ');
  if (log === 0) return [...said, say.certain].join(' ');

  const product = quantities.likelihood;
  const shownLog = formatQuantity(log, 'information', unit);
  const unitWord = say.unitName('information', unit);
  const exact = product > 0 && !isStuck(product, log);
  said.push(
    exact
      ? say.value(shownPi, formatNumber(product, 5), shownLog, unitWord)
      : say.log(shownPi, shownLog, unitWord),
  );
  // A ratio that reads 1.00, or that no double can hold, says nothing.
  const times = 1 / quantities.relative;
  if (times >= 1.005 && times < Infinity)
    said.push(say.best(formatNumber(quantities.mle), formatNumber(times, 2)));
  const [single, double] = (['single', 'double'] as const).map((precision) =>
    likelihoodUnderflow(k, n, pi, precision),
  ) as [number, number];
  if (double < Infinity) said.push(say.both(formatCount(single), formatCount(double)));
  else if (single < Infinity) said.push(say.single(formatCount(single)));
  const stuck = [
    ...(isStuck(quantities['likelihood-float32'], log) ? ['float32'] : []),
    ...(isStuck(product, log) ? ['float64'] : []),
  ];
  if (stuck.length > 0) said.push(say.stuck(stuck.join(say.and)));
  return said.join(' ');
}
