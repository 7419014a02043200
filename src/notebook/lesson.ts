// A lesson: a figure as a teacher sets it for a class, by its address. The address hides or holds controls, may start a
// run, and may set a task that checks itself.
import { queryOf } from './addresses.ts';
import type { Condition } from './goals.ts';

/** The parts of a figure, beside its controls, that a lesson may hide. */
export const LESSON_PARTS = ['presets', 'numbers', 'verdict', 'tools'] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

/** A condition of a task: a quantity, in nats where it is information, is at least or at most a value. */
export interface LessonGoal {
  readonly quantity: string;
  readonly bound: 'least' | 'most';
  readonly value: number;
}

export interface Lesson {
  /** Names of parameters and parts. */
  readonly hidden: readonly string[];
  /** Names of parameters that are shown, and cannot be moved. */
  readonly locked: readonly string[];
  /** Whether a training cell starts by itself. */
  readonly runs: boolean;
  readonly goals: readonly LessonGoal[];
}

/** The most conditions that one task may have: a longer list is nobody's task. */
export const MOST_GOALS = 5;

const NAME = /^[a-z0-9][a-z0-9-]{0,40}$/;

const namesIn = (text: string | null): string[] =>
  [...new Set((text ?? '').split(','))].filter((name) => NAME.test(name));

function goalIn(text: string): LessonGoal[] {
  const [quantity = '', bound, number = '', ...rest] = text.split('_');
  const value = number === '' ? NaN : Number(number);
  if (rest.length > 0 || !NAME.test(quantity) || Number.isNaN(value)) return [];
  return bound === 'least' || bound === 'most' ? [{ quantity, bound, value }] : [];
}

/**
 * Reads the lesson of a query such as `?lesson.hide=loss,presets&lesson.lock=seed&lesson.run=1&lesson.goal=js_most_0.05`;
 * null where it has none. What cannot be read is left out, and anybody can write an address: it holds names and numbers,
 * no sentence.
 */
export function readLesson(search: string): Lesson | null {
  const query = queryOf(search);
  if (![...query.keys()].some((key) => key.startsWith('lesson.'))) return null;
  return {
    hidden: namesIn(query.get('lesson.hide')),
    locked: namesIn(query.get('lesson.lock')),
    runs: query.get('lesson.run') === '1',
    goals: (query.get('lesson.goal') ?? '').split(',').flatMap(goalIn).slice(0, MOST_GOALS),
  };
}

/** Writes a lesson into a query, beside the state of the figure that is there. `readLesson` reads it back. */
export function writeLesson(search: string, { hidden, locked, runs, goals }: Lesson): string {
  const query = queryOf(search);
  for (const key of Array.from(query.keys())) if (key.startsWith('lesson.')) query.delete(key);
  const set = (key: string, text: string): void => {
    if (text !== '') query.set(`lesson.${key}`, text);
  };
  set('hide', hidden.join(','));
  set('lock', locked.join(','));
  set('run', runs ? '1' : '');
  set('goal', goals.map(({ quantity, bound, value }) => `${quantity}_${bound}_${value}`).join(','));
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The condition of a goal, as the exercises have them. */
export const conditionOf = ({ quantity, bound, value }: LessonGoal): Condition =>
  bound === 'least' ? { quantity, min: value } : { quantity, max: value };
