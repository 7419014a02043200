import type { Language, Localized } from './language.ts';
import { formatQuantity, unitName, type Unit } from './unit.ts';

const infinite: Localized = { en: 'infinite', ko: '무한대' };

/**
 * An amount of information in a live sentence, from nats: “0.421 nats”, “0.607비트”. Korean joins a number and its unit.
 * What is infinite is so in every unit: “infinite”, “무한대”.
 */
export function amount(nats: number, language: Language, unit: Unit): string {
  if (nats === Infinity) return infinite[language];
  const between = language === 'ko' ? '' : ' ';
  return formatQuantity(nats, 'information', unit) + between + unitName('information', unit, language);
}
