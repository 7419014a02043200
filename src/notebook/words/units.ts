import { formatQuantity, type Unit, type UnitKind } from '../unit.ts';

/** How a language names the units of information, and how it joins a number and a unit. */
export interface UnitWords extends Readonly<Record<Unit, string>> {
  readonly infinite: string;
  readonly joined: (number: string, unit: string) => string;
}

/** Names the unit as it stands behind a number; nothing where the number has none. */
export function unitName(kind: UnitKind, unit: Unit, words: UnitWords): string {
  if (kind === 'bits') return words.bits;
  if (kind === 'information') return words[unit];
  return kind === 'root-information' ? `√${words[unit]}` : '';
}

/** Writes an amount of information as a sentence says it, from nats: “0.421 nats”, “0.607비트”, “infinite”. */
export function amount(nats: number, unit: Unit, words: UnitWords): string {
  if (nats === Infinity) return words.infinite;
  return words.joined(formatQuantity(nats, 'information', unit), words[unit]);
}
