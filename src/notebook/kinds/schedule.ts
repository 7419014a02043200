import type { Parameter, Parameters, Values } from './kind.ts';
import { longestAddressForm } from './kind.ts';

/** What a reader did to a run on its way: gave a parameter another value, made one update of one player, or set a weight. */
export interface Change {
  readonly step: number;
  /** A parameter's name, or the player's: `d` or `g`; with the number of one of its weights, `d:7`. */
  readonly name: string;
  /** The address form of the new value, of a weight the number itself; undefined for an update. */
  readonly text?: string;
}

export interface Schedule extends Parameter<readonly Change[], 'schedule'> {
  /** The parameters that may change while a run goes on. */
  readonly parameters: Parameters;
}

const form = /^(\d{1,9})_([a-z-]+|[dg]:\d{1,9})(?:_([\w.-]*))?$/;
const decimal = /^-?\d{1,20}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/;

/** A weight that was set by hand, and its value. */
export interface WeightChange {
  readonly player: 'd' | 'g';
  readonly index: number;
  readonly value: number;
}

/** Returns the change of a weight as a schedule has it. */
export const changeOfWeight = (step: number, { player, index, value }: WeightChange): Change => ({
  step,
  name: `${player}:${index}`,
  text: String(value),
});

/** Reads the weight that a change sets; undefined for a change of another kind. */
export function weightOfChange({ name, text }: Change): WeightChange | undefined {
  const [player, index] = name.split(':');
  if (index === undefined || text === undefined || (player !== 'd' && player !== 'g')) return undefined;
  return { player, index: Number(index), value: Number(text) };
}

/** The changes of a run, in the order in which they were made: with the first settings they are the whole run. */
export function schedule(parameters: Parameters): Schedule {
  function changeOf(text: string): Change | undefined {
    const [, step, name = '', value] = form.exec(text) ?? [];
    if (step === undefined) return undefined;
    if (name.includes(':')) {
      const weight =
        decimal.test(value ?? '') && weightOfChange({ step: Number(step), name, text: value ?? '' });
      return weight ? changeOfWeight(Number(step), weight) : undefined;
    }
    if (value === undefined) return name === 'd' || name === 'g' ? { step: Number(step), name } : undefined;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return parameter?.parse(value) === undefined ? undefined : { step: Number(step), name, text: value };
  }
  return {
    kind: 'schedule',
    initial: [],
    parameters,
    parse(text) {
      if (text.length > longestAddressForm) return undefined;
      const changes = text === '' ? [] : text.split(',').map(changeOf);
      const valid = changes.every((change, i) => change && change.step >= (changes[i - 1]?.step ?? 0));
      return valid ? (changes as Change[]) : undefined;
    },
    format: (value) =>
      value.map(({ step, name, text }) => `${step}_${name}${text === undefined ? '' : `_${text}`}`).join(','),
    sample(random) {
      const names = Object.keys(parameters);
      const count = Math.floor(random() * 4);
      const steps = Array.from({ length: count }, () => Math.floor(random() * 400)).sort((a, b) => a - b);
      return steps.map((step): Change => {
        const name = names[Math.floor(random() * names.length)];
        const parameter = name === undefined ? undefined : parameters[name];
        if (name === undefined || !parameter || random() < 0.2)
          return { step, name: random() < 0.5 ? 'd' : 'g' };
        return { step, name, text: parameter.format(parameter.sample(random)) };
      });
    },
  };
}

/** The values at a step of the run: the given ones, under what was changed up to there. */
export function valuesAt<P extends Parameters>(
  { parameters }: Schedule,
  values: Values<P>,
  changes: readonly Change[],
  step: number,
): Values<P> {
  const changed: Record<string, unknown> = {};
  for (const change of changes) {
    if (change.step > step) break;
    const parameter = Object.hasOwn(parameters, change.name) ? parameters[change.name] : undefined;
    if (parameter && change.text !== undefined) changed[change.name] = parameter.parse(change.text);
  }
  return { ...values, ...changed };
}

/**
 * The changes once more has happened at `step`. What was scheduled for later is given up; what a parameter was before its
 * first change is noted as its value at the start.
 */
export function withChanges(
  { parameters }: Schedule,
  changes: readonly Change[],
  step: number,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Change[] {
  let all: readonly Change[] = changes.filter((change) => change.step <= step);
  for (const [name, parameter] of Object.entries(parameters)) {
    const [old, text] = [parameter.format(before[name]), parameter.format(after[name])];
    if (old === text) continue;
    if (!all.some((change) => change.name === name)) all = [{ step: 0, name, text: old }, ...all];
    all = withChange(all, { step, name, text });
  }
  return all;
}

/** The changes with one more at their end. A slider on its way leaves one change a step behind it, not a hundred. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const last = changes.at(-1);
  const again = last?.step === change.step && last.name === change.name && change.text !== undefined;
  return [...(again ? changes.slice(0, -1) : changes), change];
}
