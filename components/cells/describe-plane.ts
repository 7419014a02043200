import type { LossName, PlaneSnapshot } from '../../src/gan/protocol.ts';
import { isSingular } from '../../src/gan/verdict/rule.ts';
import { verdictOf } from '../../src/gan/verdict/verdict.ts';
import type { Course, Happening } from '../../src/notebook/cell.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { describeDiagnosis } from './describe-diagnosis.ts';

import type { PlanePhrases } from './gan-2d-phrases.ts';

/** Says what a snapshot shows, in a sentence or two. */
export function describePlane(
  { step, quantities }: PlaneSnapshot,
  { say, unit }: Reader<PlanePhrases>,
): string {
  const show = (value: number): string => say.amount(value, unit);
  const { js, value, criterion, kl, modes } = quantities;
  const parts = [
    say.now(step, show(js), modes, quantities['modes-of']),
    say.bound(show(value), show(criterion)),
  ];
  if (isSingular({ ...quantities })) parts.push(say.curve);
  else if (kl === Infinity) parts.push(say.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}

/** Says what a run is doing, by its gauges up to what is shown; a recorded one has its history for them. */
export function happeningIn(
  { loss }: { readonly loss: LossName },
  { history, gauges = history, latest, diverged = false }: Course<PlaneSnapshot>,
  { say, unit }: Reader<PlanePhrases>,
): Happening {
  const verdict = verdictOf(gauges, { loss, step: latest.step, diverged });
  // Where a run broke, the state that is shown is what there is to say.
  const evidence = diverged
    ? { ...verdict.evidence, step: latest.step, js: latest.quantities.js }
    : verdict.evidence;
  const { name, seen, next } = describeDiagnosis({ ...verdict, evidence }, loss, { say, unit });
  return { state: verdict.state, name, sentence: `${seen} ${next}` };
}
