import type { Language, Localized } from './language.ts';
import { formatQuantity, unitName, type Unit } from './unit.ts';

const infinite: Localized = { en: 'infinite', ko: '무한대' };

/**
 * Writes an amount of information, given in nats, in a live sentence: “0.421 nats”, “0.607비트”. Korean joins a number and
 * its unit. An infinite amount has no unit: “infinite”, “무한대”.
 */
export function amount(nats: number, language: Language, unit: Unit): string {
  if (nats === Infinity) return infinite[language];
  const between = language === 'ko' ? '' : ' ';
  return formatQuantity(nats, 'information', unit) + between + unitName('information', unit, language);
}
