import type { Unit } from './unit.ts';

/** Reads the unit that the page is in now: the reader's choice for the whole book, or the one that the page opens in. */
export function pageUnit(): Unit {
  return document.documentElement.dataset['unit'] === 'bits' ? 'bits' : 'nats';
}
