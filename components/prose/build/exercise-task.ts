// Checks the attributes of <Exercise> while the page is built.
import { parseGoal, type Condition } from '../../../src/notebook/goals.ts';
import type { UnitKind } from '../../../src/notebook/unit.ts';
import { evaluateNumber } from './evaluate.ts';

export interface Option {
  readonly text: string;
  /** The feedback when it is chosen: why it is right, or what it overlooks. */
  readonly why?: string;
}

export interface Slip {
  readonly answer: string;
  readonly say: string;
}

export type TaskProps =
  | {
      readonly kind: 'number';
      /** An expression, in nats. */
      readonly answer: string;
      /** The decimals asked for; a value rounded to them is right. 0 asks for a whole number. */
      readonly decimals: number;
      readonly unit?: UnitKind;
      /** Wrong answers with a known cause: an expression in nats, and the sentence that names the cause. */
      readonly slips?: readonly Slip[];
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly (string | Option)[];
      /** The index of the right option. */
      readonly answer: number;
    }
  | { readonly kind: 'goal'; readonly widget: string; readonly goal: readonly Condition[] };

export type Task =
  | {
      readonly kind: 'number';
      readonly answer: number;
      readonly decimals: number;
      readonly unit: UnitKind;
      readonly slips: readonly { readonly answer: number; readonly say: string }[];
    }
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly answer: number }
  | { readonly kind: 'goal'; readonly widget: string; readonly goal: readonly Condition[] };

/** The most options: the style sheet has a rule for each of them. */
const mostOptions = 6;

/** The most decimals that a reader can be asked to type. */
const mostDecimals = 6;

function fail(where: string, what: string): never {
  throw new RangeError(`${where}: ${what}`);
}

/**
 * Checks the attributes of an exercise and evaluates its expressions.
 *
 * @throws RangeError that begins with `where`, if an attribute is out of its range
 */
export function parseTask(props: TaskProps, where: string): Task {
  switch (props.kind) {
    case 'number': {
      const { decimals, unit = 'none' } = props;
      if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals)
        fail(where, `decimals must be a whole number in [0, ${mostDecimals}]; got ${decimals}`);
      const answer = evaluateNumber(props.answer, where);
      const slips = (props.slips ?? []).map(({ answer: wrong, say }) => ({
        answer: evaluateNumber(wrong, where),
        say,
      }));
      const same = slips.find((slip) => Math.abs(slip.answer - answer) <= 0.5 * 10 ** -decimals);
      if (same) fail(where, `a slip must differ from the answer; got ${same.answer}, “${same.say}”`);
      return { kind: 'number', answer, decimals, unit, slips };
    }
    case 'choice': {
      const options = props.options.map((option) => (typeof option === 'string' ? { text: option } : option));
      if (options.length < 2 || options.length > mostOptions) {
        fail(where, `the number of options must be in [2, ${mostOptions}]; got ${options.length}`);
      }
      if (!Number.isInteger(props.answer) || !options[props.answer]) {
        fail(where, `answer must be a whole number in [0, ${options.length - 1}]; got ${props.answer}`);
      }
      return { kind: 'choice', options, answer: props.answer };
    }
    case 'goal': {
      if (!props.widget) fail(where, `widget must be the name of a figure; got “${props.widget}”`);
      try {
        return { kind: 'goal', widget: props.widget, goal: parseGoal(props.goal) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return fail(where, error.message);
      }
    }
    default:
      return fail(
        where,
        `kind must be number, choice or goal; got ${String((props as { kind?: unknown }).kind)}`,
      );
  }
}
