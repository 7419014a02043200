// What an author may write in <Exercise>, checked while the page is built.
import { parseGoal, type Condition } from '../../../src/notebook/goals.ts';
import type { UnitKind } from '../../../src/notebook/unit.ts';
import { evaluateNumber } from './evaluate.ts';

export interface Option {
  readonly text: string;
  /** Said when it is chosen: why it is right, or what it overlooks. */
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
      /** How many decimals are asked for; a right value rounded to them is right. 0 asks for a whole number. */
      readonly decimals: number;
      readonly unit?: UnitKind;
      /** Wrong answers that have a known cause, each an expression in nats, and the sentence that names the cause. */
      readonly slips?: readonly Slip[];
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly (string | Option)[];
      /** Which option is right, counted from 0. */
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

/** The style sheet tells the options' answers apart by their place, up to this many. */
const mostOptions = 6;

/** More decimals than this nobody types. */
const mostDecimals = 6;

function fail(where: string, what: string): never {
  throw new RangeError(`${where}: ${what}`);
}

export function parseTask(props: TaskProps, where: string): Task {
  switch (props.kind) {
    case 'number': {
      const { decimals, unit = 'none' } = props;
      if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals)
        fail(where, `decimals is ${decimals}, and has to be a whole number, 0 to ${mostDecimals}`);
      const answer = evaluateNumber(props.answer, where);
      const slips = (props.slips ?? []).map(({ answer: wrong, say }) => ({
        answer: evaluateNumber(wrong, where),
        say,
      }));
      const same = slips.find((slip) => Math.abs(slip.answer - answer) <= 0.5 * 10 ** -decimals);
      if (same) fail(where, `a slip is the answer itself: ${same.say}`);
      return { kind: 'number', answer, decimals, unit, slips };
    }
    case 'choice': {
      const options = props.options.map((option) => (typeof option === 'string' ? { text: option } : option));
      if (options.length < 2 || options.length > mostOptions) {
        fail(where, `an exercise has ${options.length} options, and has to have 2 to ${mostOptions}`);
      }
      if (!Number.isInteger(props.answer) || !options[props.answer]) {
        fail(where, `answer is ${props.answer}, and has to be 0 to ${options.length - 1}`);
      }
      return { kind: 'choice', options, answer: props.answer };
    }
    case 'goal': {
      if (!props.widget) fail(where, 'a goal names no widget');
      try {
        return { kind: 'goal', widget: props.widget, goal: parseGoal(props.goal) };
      } catch (error) {
        return fail(where, error instanceof Error ? error.message : String(error));
      }
    }
    default:
      return fail(
        where,
        `an exercise’s kind is ${String((props as { kind?: unknown }).kind)}, and has to be number, choice or goal`,
      );
  }
}
