import type { Aliases, Parameter, Parameters, Values } from './kind.ts';
import { longestAddressForm, namesOf } from './kind.ts';

/** What a reader did to a run on its way: gave a parameter another value, made one update of one player, or set a weight. */
export interface Change {
  readonly step: number;
  /** A parameter's name, or the player's: `d` or `g`; with the number of one of its weights, `d:7`. */
  readonly name: string;
  /** The address form of the new value, of a weight the number itself; undefined for an update. */
  readonly text?: string;
}

/** Why an entry of a list is none, with what stands in it. */
export type ScheduleFault =
  | { readonly why: 'long' }
  /** It does not begin with a step, or says nothing of what happens there. */
  | { readonly why: 'step' | 'form'; readonly entry: string }
  | { readonly why: 'order'; readonly entry: string; readonly before: number }
  | { readonly why: 'name'; readonly entry: string; readonly name: string }
  | { readonly why: 'value'; readonly entry: string; readonly name: string };

export interface Schedule extends Parameter<readonly Change[], 'schedule'> {
  /** The parameters that may change while a run goes on. */
  readonly parameters: Parameters;
  /** Finds the first entry that is wrong, and what is wrong about it. */
  fault(text: string): ScheduleFault | undefined;
}

const form = /^(\d{1,9})_([a-z-]+|[dg]:\d{1,9})(?:_([\w.-]*))?$/;
const decimal = /^-?\d{1,20}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/;
const players: readonly string[] = ['d', 'g'];

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

/**
 * The changes of a run, in the order in which they were made: with the first settings they are the whole run. A name of old
 * in `aliases` stands for the parameters that came of it.
 */
export function schedule(parameters: Parameters, aliases: Aliases = {}): Schedule {
  function faultOf(entry: string): ScheduleFault | undefined {
    const [, step, name = '', value] = form.exec(entry) ?? [];
    if (step === undefined) return { why: /^\d{1,9}(_|$)/.test(entry) ? 'form' : 'step', entry };
    const isSound = name.includes(':') ? decimal.test(value ?? '') : value === undefined;
    if (name.includes(':') || players.includes(name)) return isSound ? undefined : { why: 'form', entry };
    const names = namesOf(parameters, aliases, name);
    if (names.length === 0) return { why: 'name', entry, name };
    const holds = value !== undefined && names.every((one) => parameters[one]?.parse(value) !== undefined);
    return holds ? undefined : { why: 'value', entry, name: names[0] ?? name };
  }

  function fault(text: string): ScheduleFault | undefined {
    if (text.length > longestAddressForm) return { why: 'long' };
    let before = 0;
    for (const entry of text === '' ? [] : text.split(',')) {
      const wrong = faultOf(entry);
      if (wrong) return wrong;
      const step = Number.parseInt(entry, 10);
      if (step < before) return { why: 'order', entry, before };
      before = step;
    }
    return undefined;
  }

  /** What a sound entry says, a value in the one form that its parameter writes. */
  function changesOf(entry: string): Change[] {
    const [, digits, name = '', value] = form.exec(entry) ?? [];
    const step = Number(digits);
    if (value === undefined) return [{ step, name }];
    const weight = weightOfChange({ step, name, text: value });
    if (weight) return [changeOfWeight(step, weight)];
    return namesOf(parameters, aliases, name).map((one) => {
      const parameter = parameters[one];
      return { step, name: one, text: parameter?.format(parameter.parse(value)) ?? value };
    });
  }

  return {
    kind: 'schedule',
    initial: [],
    parameters,
    fault,
    parse: (text) => (fault(text) ? undefined : text === '' ? [] : text.split(',').flatMap(changesOf)),
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
