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
  { step, dUpdates, gUpdates, quantities }: PlaneSnapshot,
  loss: LossName,
  { say, unit }: Reader<PlanePhrases>,
  start: 'fresh' | 'trained' = 'fresh',
): string {
  const show = (value: number): string => say.amount(value, unit);
  const { js, value, criterion, kl, modes, 'modes-of': of } = quantities;
  const parts = [
    dUpdates + gUpdates > 0 ? say.now(step, show(js), modes, of) : say[start](show(js), modes, of),
    loss === 'wasserstein' ? say.critic(show(criterion)) : say.bound(show(value), show(criterion)),
  ];
  if (isSingular({ ...quantities })) parts.push(say.curve);
  else if (kl === Infinity) parts.push(say.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}

/** From here on what cells hide of JSD is said: less is no digit that anyone reads. */
const [HIDDEN, HIDDEN_SHARE] = [0.001, 0.02];

/** Says whose numbers these are, and what the cells that they are computed on hide. */
export function remarkOnPlane(
  { 'instance-noise': noise }: { readonly 'instance-noise': number },
  { quantities }: PlaneSnapshot,
  { say, unit }: Reader<PlanePhrases>,
): string {
  const show = (value: number): string => say.amount(value, unit);
  const { js, 'js-fine': fine, 'js-bare': bare } = quantities;
  const parts = [noise > 0 ? say.blurred(noise, show(bare)) : say.bare];
  if (fine - js > Math.max(HIDDEN, HIDDEN_SHARE * js)) parts.push(say.cells(show(js), show(fine)));
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
