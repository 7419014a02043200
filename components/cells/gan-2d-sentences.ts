import { diagnose, isSingular } from './diagnosis.ts';
import type { LossName, PlaneSnapshot } from '../../src/gan/protocol.ts';
import type { Course, Happening } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { amount } from '../../src/notebook/amount.ts';
import { counted, formatCount, formatNumber } from '../../src/notebook/unit.ts';
import { describeDiagnosis } from './diagnosis-words.ts';

interface Words {
  readonly now: (step: number, js: string, modes: number, of: number) => string;
  readonly bound: (value: string, criterion: string) => string;
  readonly missed: (mass: string) => string;
  readonly curve: string;
}

const sentences: Readonly<Record<Language, Words>> = {
  en: {
    now: (step, js, modes, of) =>
      `After ${counted(step, 'step')} JSD is ${js}, and G covers ${formatCount(modes)} of ${counted(of, 'part')} of the data.`,
    bound: (value, criterion) => `V is ${value}, and never above C(G), now ${criterion}.`,
    missed: (mass) =>
      `The forward KL, of the data from the fakes, is infinite: a share of ${mass} of the data lies where G never puts anything.`,
    curve:
      'The noise has one dimension, so all fakes lie on a curve: JSD is log 2 and both KLs are infinite, wherever the curve lies. Instance noise, or a second dimension of z, makes them finite.',
  },
  ko: {
    now: (step, js, modes, of) =>
      `${formatCount(step)}스텝 뒤 JSD는 ${js}입니다. G는 데이터의 ${formatCount(of)}곳 가운데 ${formatCount(modes)}곳을 채웠습니다.`,
    bound: (value, criterion) => `V는 ${value}로, C(G)인 ${criterion}를 넘지 않습니다.`,
    missed: (mass) =>
      `정방향 KL(데이터→생성자)은 무한대입니다. 데이터 가운데 ${mass}만큼이 나오는 곳에 G는 아무것도 내놓지 않습니다.`,
    curve:
      '잡음이 1차원이라 가짜는 모두 한 곡선 위에 있습니다. 곡선이 어디에 있든 JSD는 log 2이고 두 KL은 무한대입니다. 인스턴스 잡음을 더하거나 z를 2차원으로 하면 유한해집니다.',
  },
};

/** What a snapshot shows, in a sentence or two. */
export function describePlane({ step, quantities }: PlaneSnapshot, language: Language, unit: Unit): string {
  const words = sentences[language];
  const show = (value: number): string => amount(value, language, unit);
  const { js, value, criterion, kl, modes } = quantities;
  const parts = [
    words.now(step, show(js), modes, quantities['modes-of']),
    words.bound(show(value), show(criterion)),
  ];
  if (isSingular(quantities)) parts.push(words.curve);
  else if (kl === Infinity) parts.push(words.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}

/** Names the present state of a run by its gauges. */
export function happeningIn(
  { loss }: { readonly loss: LossName },
  { history, latest, diverged = false }: Course<PlaneSnapshot>,
  language: Language,
  unit: Unit,
): Happening {
  const diagnosis = diagnose(history, latest, { loss, diverged });
  const { name, seen, next } = describeDiagnosis(diagnosis, language, unit);
  return { state: diagnosis.state, name, sentence: `${seen} ${next}` };
}
