import { requireNotNaN } from './check.ts';

/**
 * Converts nats to bits: x / log 2. Only for display; all computations are in nats.
 *
 * @example toBits(Math.log(8)) // 3
 */
export function toBits(nats: number): number {
  requireNotNaN('nats', nats);
  return nats / Math.LN2;
}

/**
 * Converts bits to nats: x · log 2.
 *
 * @example toNats(3) // 2.0794415416798357
 */
export function toNats(bits: number): number {
  requireNotNaN('bits', bits);
  return bits * Math.LN2;
}
