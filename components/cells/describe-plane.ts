import type { LossName, PlaneSnapshot } from '../../src/gan/protocol.ts';
import type { Course, Happening } from '../../src/notebook/cell.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { describeDiagnosis } from './describe-diagnosis.ts';
import { diagnose, isSingular } from './diagnosis.ts';
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
  if (isSingular(quantities)) parts.push(say.curve);
  else if (kl === Infinity) parts.push(say.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}

/** Names the present state of a run by its gauges. */
export function happeningIn(
  { loss }: { readonly loss: LossName },
  { history, latest, diverged = false }: Course<PlaneSnapshot>,
  { say, unit }: Reader<PlanePhrases>,
): Happening {
  const diagnosis = diagnose(history, latest, { loss, diverged });
  const { name, seen, next } = describeDiagnosis(diagnosis, { say, unit });
  return { state: diagnosis.state, name, sentence: `${seen} ${next}` };
}
