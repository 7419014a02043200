/*
 * How long a slider of `kl` waits for its numbers, and what that costs in memory.
 *
 * Run: node tests/bench/kl-between.ts
 *
 * Prints the median of five rounds with their spread, in processor time (so that a busy machine disturbs it less), and as a
 * ratio to a baseline of the same run: a trapezoid rule of 2,000 nodes over pdf and log, which is what a quick sketch of the same figure would do (to about six digits, and to NaN where a
 * density underflows).
 */
import {
  jsBetween,
  klBetween,
  mixture,
  normal,
  skewNormal,
  truncated,
  wassersteinBetween,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';

const p = mixture([0.5, 0.5], [normal(-2, 1), normal(2, 1)]);
const q = mixture([0.3, 0.7], [normal(-1, 0.5), normal(3, 2)]);
const leaning = (at: number, shape: number): Density =>
  truncated(mixture([0.5, 0.5], [skewNormal(at - 1, 0.7, shape), skewNormal(at + 1, 0.7, shape)]), -3, 3);
const [skewP, skewQ] = [leaning(0, 3), leaning(0.7, -2)];

function trapezoid(): number {
  const nodes = 2000;
  const step = 40 / nodes;
  let sum = 0;
  for (let i = 0; i <= nodes; i += 1) {
    const x = -20 + i * step;
    const mass = p.pdf(x);
    if (mass > 0) sum += mass * Math.log(mass / q.pdf(x));
  }
  return sum * step;
}

const tasks: readonly (readonly [string, () => number])[] = [
  ['trapezoid rule, two mixtures of two normals (baseline)', trapezoid],
  ['klBetween, two mixtures of two normals', () => klBetween(p, q)],
  ['klBetween, the other way', () => klBetween(q, p)],
  ['jsBetween, two mixtures of two normals', () => jsBetween(p, q)],
  ['wassersteinBetween, two mixtures of two normals', () => wassersteinBetween(p, q)],
  ['klBetween, two cut mixtures of two skew-normals', () => klBetween(skewP, skewQ)],
  ['jsBetween, two cut mixtures of two skew-normals', () => jsBetween(skewP, skewQ)],
  ['wassersteinBetween, two cut mixtures of two skew-normals', () => wassersteinBetween(skewP, skewQ)],
  ['making one of these cut mixtures', () => leaning(0.1, 3).logPdf(0)],
];

/** Microseconds and bytes a call, over enough calls to last. */
function measure(task: () => number): { time: number; bytes: number } {
  const calls = 300;
  const heapBefore = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i += 1) task();
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / calls;
  return { time, bytes: (process.memoryUsage().heapUsed - heapBefore) / calls };
}

const rounds = 5;
const results = tasks.map(([name, task]) => {
  for (let i = 0; i < 200; i += 1) task();
  const all = Array.from({ length: rounds }, () => measure(task));
  const times = all.map(({ time }) => time).sort((a, b) => a - b);
  // A collection in the middle of a round makes its difference negative: take the largest that was seen.
  const bytes = Math.max(...all.map((one) => one.bytes));
  return { name, times, median: times[2] ?? NaN, bytes };
});
const baseline = results[0]?.median ?? NaN;

console.log('task | µs a call (median of 5) | spread | ÷ baseline | kB a call');
for (const { name, times, median, bytes } of results) {
  const spread = `${(times[0] ?? NaN).toFixed(0)}–${(times[rounds - 1] ?? NaN).toFixed(0)}`;
  console.log(
    `${name} | ${median.toFixed(0)} | ${spread} | ${(median / baseline).toFixed(2)} | ${(bytes / 1024).toFixed(1)}`,
  );
}
