// Courses of a run that was never run, by the share of it that has gone by.
import { nextGaugeStep } from '../../../src/gan/contract/gauge-steps.ts';
import type { PlaneQuantities } from '../../../src/gan/contract/snapshot.ts';
import type { GaugeRow } from '../../../src/gan/verdict/course.ts';

export type Course = (t: number) => Partial<PlaneQuantities>;

/** A run half way: neither good nor stuck in any known way. */
const MIDDLE: PlaneQuantities = {
  value: -1.25,
  criterion: -0.986,
  js: 0.2,
  'js-fine': 0.21,
  'js-bare': 0.3,
  kl: 1,
  'kl-reverse': 1,
  'missed-mass': 0,
  'd-loss': 0.625,
  'd-penalty': 0,
  'g-loss': 0.8,
  modes: 3,
  'modes-of': 3,
  'sample-js': 0.3,
  'noise-floor': 0.13,
  push: 1,
  accuracy: 0.6,
  'steps-per-second': 100,
};

/** The rows of a run at its gauge steps up to `end`. */
export function rowsOf(course: Course, end: number): GaugeRow[] {
  const rows: GaugeRow[] = [];
  for (let step = 0; step <= end; step = nextGaugeStep(step))
    rows.push({ ...MIDDLE, ...course(step / end), step });
  return rows;
}

/** A repeatable shake of ±1. */
export const shake = (t: number): number => Math.sin(1e4 * t) * Math.cos(777 * t);
export const wave = (t: number, periods: number): number => Math.sin(2 * Math.PI * periods * t);

export const falling: Course = (t) => ({ js: 0.6 - 0.4 * t });
export const rising: Course = (t) => ({ js: 0.2 + 0.3 * t });
export const good: Course = (t) => ({ js: 0.03 + 0.005 * shake(t), value: -1.37 });
export const stuck: Course = (t) => ({ js: 0.2 + 0.005 * shake(t) });
export const circling: Course = (t) => ({ js: 0.3 + 0.15 * wave(t, 12) });
export const collapsed: Course = () => ({
  js: 0.318,
  modes: 1,
  kl: Infinity,
  'kl-reverse': 1.2,
  accuracy: 0.8,
});
export const gone: Course = (t) => ({
  js: 0.68,
  accuracy: 0.99,
  push: t < 0.1 ? 1 : 0.02,
  modes: 0,
  kl: Infinity,
  'kl-reverse': 40,
});
export const onCurve: Course = () => ({
  js: Math.LN2,
  kl: Infinity,
  'kl-reverse': Infinity,
  'missed-mass': 1,
  criterion: 0,
});
