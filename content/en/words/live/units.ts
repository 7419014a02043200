import type { Unit, UnitKind } from '../../../../src/notebook/unit.ts';
import type { UnitWords } from '../../../../src/notebook/words/units.ts';
import { amount as amountIn, unitName as unitNameIn } from '../../../../src/notebook/words/units.ts';

export const words: UnitWords = {
  nats: 'nats',
  bits: 'bits',
  infinite: 'infinite',
  joined: (number, unit) => `${number} ${unit}`,
};

/** “0.607 bits” */
export const amount = (nats: number, unit: Unit): string => amountIn(nats, unit, words);

export const unitName = (kind: UnitKind, unit: Unit): string => unitNameIn(kind, unit, words);
