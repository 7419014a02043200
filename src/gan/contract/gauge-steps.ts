/**
 * The steps at which a run is always looked at. What is said of a run is a function of the quantities at these steps
 * alone, so that it does not depend on how fast the run was watched.
 *
 * The first steps come every 10; from 640 on each doubling of the run has 32 of them, so that the recent part of a run
 * of any length holds as many.
 */
const FIRST = 10;
const OCTAVE = 640;
const PER_OCTAVE = 32;

/** Returns the distance between the gauge steps around a step: those in (640·2^(k−1), 640·2^k] are 10·2^k apart. */
function spacingAfter(step: number): number {
  if (step < OCTAVE) return FIRST;
  return (OCTAVE / PER_OCTAVE) * 2 ** Math.floor(Math.log2(step / OCTAVE));
}

/** Returns the first gauge step after a step. */
export function nextGaugeStep(step: number): number {
  const spacing = spacingAfter(step);
  return (Math.floor(step / spacing) + 1) * spacing;
}

/** So many gauge steps lie between two measurements of quality, which are dear: four to a doubling of the run. */
const PER_QUALITY = 8;

/** Tells whether the quality of a run's fakes is measured after so many steps. */
export const isQualityStep = (step: number): boolean =>
  isGaugeStep(step) && (step === 0 || step % (PER_QUALITY * spacingAfter(step - 1)) === 0);

/** Tells whether a run is always looked at after so many steps; it is at its beginning. */
export const isGaugeStep = (step: number): boolean => step === 0 || nextGaugeStep(step - 1) === step;
