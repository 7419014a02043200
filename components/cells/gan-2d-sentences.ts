import { diagnose, isSingular } from './diagnosis.ts';
import type { LossName, PlaneSnapshot } from '../../src/gan/protocol.ts';
import type { Course, Happening } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';
import { describeDiagnosis } from './diagnosis-words.ts';

interface Words {
  readonly now: (step: string, js: string, unit: string, modes: string, of: string) => string;
  readonly bound: (value: string, criterion: string, unit: string) => string;
  readonly missed: (mass: string) => string;
  readonly curve: string;
}

const sentences: Readonly<Record<Language, Words>> = {
  en: {
    now: (step, js, unit, modes, of) =>
      `After ${step} steps JSD is ${js} ${unit}, and the fakes reach ${modes} of ${of} parts of the data.`,
    bound: (value, criterion, unit) =>
      `V is ${value} ${unit}, and never above C(G), now ${criterion} ${unit}.`,
    missed: (mass) =>
      `KL from data to generator is infinite: the generator puts nothing where ${mass} of the data's mass is.`,
    curve:
      'The noise has one dimension, so all fakes lie on a curve: JSD is log 2 and both KLs are infinite, wherever the curve lies. Added noise, or a second dimension, makes them finite.',
  },
  ko: {
    now: (step, js, unit, modes, of) =>
      `${step}스텝 뒤 JSD는 ${js} ${unit}이고, 가짜는 데이터의 ${of}부분 가운데 ${modes}부분에 닿았습니다.`,
    bound: (value, criterion, unit) =>
      `V의 값 ${value} ${unit}는 C(G)의 값 ${criterion} ${unit}를 넘지 않습니다.`,
    missed: (mass) =>
      `데이터에서 생성자로 잰 KL은 무한대입니다. 데이터 확률 가운데 ${mass}만큼이 있는 곳에 생성자는 아무것도 두지 않았습니다.`,
    curve:
      '잡음이 1차원이라 가짜는 모두 한 곡선 위에 있습니다. 곡선이 어디에 있든 JSD는 log 2이고 두 KL은 무한대입니다. 잡음을 더하거나 z를 2차원으로 하면 유한해집니다.',
  },
};

/** What a snapshot shows, in a sentence or two. */
export function describePlane({ step, quantities }: PlaneSnapshot, language: Language, unit: Unit): string {
  const words = sentences[language];
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const { js, value, criterion, kl, modes } = quantities;
  const name = unitName('information', unit, language);
  const missed = quantities['missed-mass'];
  const parts = [
    words.now(formatNumber(step, 0), show(js), name, String(modes), String(quantities['modes-of'])),
    words.bound(show(value), show(criterion), name),
  ];
  if (isSingular(quantities)) parts.push(words.curve);
  else if (kl === Infinity)
    parts.push(words.missed(missed < 1e-4 ? missed.toExponential(0) : formatNumber(missed, 4)));
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
