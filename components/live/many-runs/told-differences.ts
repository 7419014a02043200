import type { ManyRunsWords, ToldDifference } from '../../../src/notebook/words/many-runs.ts';
import { formatCount } from '../../../src/notebook/unit.ts';
import { differencesOf } from './differences.ts';
import type { ManyRunsHost } from './host.ts';
import type { Order } from './many-runs.ts';

/** A longer value is nothing that anyone reads in a sentence. */
const LONGEST = 32;

/** Says in words by what two sets of runs differ. */
export function toldDifferences(
  { cell, nameOf }: Pick<ManyRunsHost, 'cell' | 'nameOf'>,
  before: Order,
  after: Order,
  words: ManyRunsWords,
): readonly ToldDifference[] {
  const textOf = (name: string, value: unknown): string => {
    const text = cell.parameters[name]?.format(value) ?? '';
    return cell.text.options?.[name]?.[text] ?? text;
  };
  const told = (name: string, one: string, other: string): ToldDifference =>
    Math.max(one.length, other.length) > LONGEST || one === '' || other === ''
      ? { name }
      : { name, before: one, after: other };
  const seeds = ({ seeds: all }: Order): string => `${all[0]}–${all.at(-1)}`;
  const changes = ({ story }: Order): string => JSON.stringify(story.schedule);
  return [
    ...differencesOf(cell, before.story, after.story).map(({ name, before: one, after: other }) =>
      told(nameOf(name), textOf(name, one), textOf(name, other)),
    ),
    ...(changes(before) === changes(after) ? [] : [{ name: words.changes }]),
    ...(before.steps === after.steps
      ? []
      : [told(words.steps, formatCount(before.steps), formatCount(after.steps))]),
    ...(seeds(before) === seeds(after) ? [] : [told(words.seedsName, seeds(before), seeds(after))]),
  ];
}
