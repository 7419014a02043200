/** What the likelihood figure says of itself: the value, and what became of the product on the way. */
import { likelihoodUnderflow } from '../../src/math/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatCount, formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';

type Quantities = Readonly<
  Record<'likelihood' | 'likelihood-float32' | 'log-likelihood' | 'mle' | 'relative', number>
>;

const sentences = {
  en: {
    capped: (n: string) => `A row of ${n} has at most ${n} heads, so k counts as ${n}.`,
    impossible: (pi: string) =>
      `A coin with π = ${pi} cannot give this row: the likelihood is 0, and its logarithm −∞.`,
    certain: 'This coin gives this row and no other: the likelihood is 1, and its logarithm 0.',
    value: (pi: string, l: string, log: string, unit: string) =>
      `A coin with π = ${pi} gives this very row with probability ${l}, whose logarithm is ${log} ${unit}.`,
    log: (pi: string, log: string, unit: string) =>
      `A coin with π = ${pi} gives this very row with a probability whose logarithm is ${log} ${unit}.`,
    best: (pi: string, times: string) =>
      `The best coin, π = ${pi}, makes the row ${times} times as probable.`,
    single: (at: string) => `The float32 product is exactly 0 from factor ${at} on.`,
    both: (single: string, double: string) =>
      `The float32 product is exactly 0 from factor ${single} on, the float64 product from factor ${double} on.`,
    stuck: (names: string) =>
      `The ${names} product is stuck: it is so small that the next factor rounds it back to itself.`,
    and: ' and ',
  },
  ko: {
    capped: (n: string) => `${n}번 던지면 앞면은 많아야 ${n}번이므로, k를 ${n}번으로 셉니다.`,
    impossible: (pi: string) =>
      `π = ${pi}인 동전에서는 이 결과가 나올 수 없습니다. 가능도는 0이고 그 로그는 −∞입니다.`,
    certain: '이 동전에서는 이 결과만 나옵니다. 가능도는 1이고 그 로그는 0입니다.',
    value: (pi: string, l: string, log: string, unit: string) =>
      `π = ${pi}인 동전에서 바로 이 순서로 나올 확률은 ${l}이고, 그 로그는 ${log}${unit}입니다.`,
    log: (pi: string, log: string, unit: string) =>
      `π = ${pi}인 동전에서 바로 이 순서로 나올 확률의 로그는 ${log}${unit}입니다.`,
    best: (pi: string, times: string) =>
      `가장 좋은 동전은 π = ${pi}이고, 그 동전에서는 이 확률이 ${times}배입니다.`,
    single: (at: string) => `float32 곱은 ${at}번째 인수부터 정확히 0입니다.`,
    both: (single: string, double: string) =>
      `float32 곱은 ${single}번째 인수부터, float64 곱은 ${double}번째 인수부터 정확히 0입니다.`,
    stuck: (names: string) =>
      `${names} 곱은 멈추어 버렸습니다. 너무 작아서, 다음 인수를 곱해도 반올림하면 제자리입니다.`,
    and: '와 ',
  },
};

/** Off by more than rounding: a product that stopped shrinking while the truth went on. */
const isStuck = (product: number, log: number): boolean => product > 0 && Math.log(product) - log > 0.5;

export function describeLikelihood(
  values: Readonly<Record<'k' | 'n' | 'pi', number>>,
  quantities: Quantities,
  language: Language,
  unit: Unit,
): string {
  const words = sentences[language];
  const { n, pi } = values;
  const k = Math.min(values.k, n);
  const log = quantities['log-likelihood'];
  const shownPi = formatNumber(pi);
  const said = values.k > n ? [words.capped(formatCount(n))] : [];
  if (log === -Infinity) return [...said, words.impossible(shownPi)].join(' ');
  if (log === 0) return [...said, words.certain].join(' ');

  const product = quantities.likelihood;
  const shownLog = formatQuantity(log, 'information', unit);
  const unitWord = unitName('information', unit, language);
  const exact = product > 0 && !isStuck(product, log);
  said.push(
    exact
      ? words.value(shownPi, formatNumber(product, 5), shownLog, unitWord)
      : words.log(shownPi, shownLog, unitWord),
  );
  // A ratio that reads 1.00, or that no double can hold, says nothing.
  const times = 1 / quantities.relative;
  if (times >= 1.005 && times < Infinity)
    said.push(words.best(formatNumber(quantities.mle), formatNumber(times, 2)));
  const [single, double] = (['single', 'double'] as const).map((precision) =>
    likelihoodUnderflow(k, n, pi, precision),
  ) as [number, number];
  if (double < Infinity) said.push(words.both(formatCount(single), formatCount(double)));
  else if (single < Infinity) said.push(words.single(formatCount(single)));
  const stuck = [
    ...(isStuck(quantities['likelihood-float32'], log) ? ['float32'] : []),
    ...(isStuck(product, log) ? ['float64'] : []),
  ];
  if (stuck.length > 0) said.push(words.stuck(stuck.join(words.and)));
  return said.join(' ');
}
