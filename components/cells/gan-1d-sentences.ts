import type { LineSnapshot } from '../../src/gan/protocol.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';

const sentences = {
  en: {
    now: (step: string, js: string, value: string, criterion: string, unit: string) =>
      `After ${step} steps JSD is ${js} ${unit}. V is ${value}, and never above C(G), now ${criterion}.`,
    missed: (mass: string) =>
      `KL from data to generator is infinite: the generator puts nothing where ${mass} of the data's mass is.`,
  },
  ko: {
    now: (step: string, js: string, value: string, criterion: string, unit: string) =>
      `${step}스텝 뒤 JSD는 ${js} ${unit}입니다. V의 값 ${value} ${unit}는 C(G)의 값 ${criterion} ${unit}를 넘지 않습니다.`,
    missed: (mass: string) =>
      `데이터에서 생성자로 잰 KL은 무한대입니다. 데이터 확률 가운데 ${mass}만큼이 있는 곳에 생성자는 아무것도 두지 않았습니다.`,
  },
};

/** What a snapshot shows, in a sentence or two. */
export function describeRun({ step, quantities }: LineSnapshot, language: Language, unit: Unit): string {
  const words = sentences[language];
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const { js, value, criterion, kl } = quantities;
  const parts = [
    words.now(
      formatNumber(step, 0),
      show(js),
      show(value),
      show(criterion),
      unitName('information', unit, language),
    ),
  ];
  if (kl === Infinity) parts.push(words.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}
