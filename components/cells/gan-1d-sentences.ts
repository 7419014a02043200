import type { LineSnapshot } from '../../src/gan/protocol.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { counted, formatCount, formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';

const sentences = {
  en: {
    // The updates of each player, since a reader's single steps of D or G make no whole step.
    updates: (d: number, g: number) =>
      d + g === 0
        ? 'Neither player has moved yet.'
        : `D has been updated ${counted(d, 'time')}, G ${counted(g, 'time')}.`,
    now: (js: string, value: string, criterion: string, unit: string) =>
      `JSD is ${js} ${unit}. V is ${value} ${unit}, and C(G), which it never exceeds, is ${criterion} ${unit}.`,
    missed: (mass: string) =>
      `The forward KL, of the data from the fakes, is infinite: the generator puts nothing where a share of ${mass} of the data is.`,
  },
  ko: {
    updates: (d: number, g: number) =>
      d + g === 0
        ? '두 신경망 모두 아직 움직이지 않았습니다.'
        : `지금까지 D를 ${formatCount(d)}번, G를 ${formatCount(g)}번 갱신했습니다.`,
    now: (js: string, value: string, criterion: string, unit: string) =>
      `JSD는 ${js}${unit}입니다. V는 ${value}${unit}로, C(G)인 ${criterion}${unit}를 넘지 않습니다.`,
    missed: (mass: string) =>
      `정방향 KL(데이터→생성자)은 무한대입니다. 데이터 가운데 ${mass}만큼이 나오는 곳에 생성자는 아무것도 내놓지 않습니다.`,
  },
};

/** What a snapshot shows, in a sentence or two. */
export function describeRun(
  { dUpdates, gUpdates, quantities }: Pick<LineSnapshot, 'dUpdates' | 'gUpdates' | 'quantities'>,
  language: Language,
  unit: Unit,
): string {
  const words = sentences[language];
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const { js, value, criterion, kl } = quantities;
  const name = unitName('information', unit, language);
  const parts = [words.updates(dUpdates, gUpdates), words.now(show(js), show(value), show(criterion), name)];
  if (kl === Infinity) parts.push(words.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}
