// What a reader has answered, by chapter and exercise: the same exercises in every language, so one record for all.
import { recall, remember } from '../storage.ts';

/** One exercise: what was typed or chosen last, and whether it was ever right. */
export interface Answer {
  readonly given?: string;
  readonly done?: true;
}
export type Answers = Readonly<Record<string, Answer>>;
export type Progress = Readonly<Record<string, Answers>>;

const key = 'answers';
/** Longer than any answer that is meant as one. */
const longest = 200;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { given, done } = value;
  const answer: Answer = {
    ...(typeof given === 'string' && given.length <= longest ? { given } : {}),
    ...(done === true ? { done } : {}),
  };
  return Object.keys(answer).length > 0 ? answer : undefined;
}

/** Makes a record of the entries that can be read; what cannot is left out. */
function parseAll<Value>(
  value: unknown,
  parse: (one: unknown) => Value | undefined,
): Readonly<Record<string, Value>> {
  if (!isRecord(value)) return {};
  const read = Object.entries(value).map(([name, one]) => [name, parse(one)] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** Reads a record as it is kept or was saved; an empty one from anything else. */
export function parseProgress(text: string | undefined): Progress {
  try {
    return parseAll(JSON.parse(text ?? ''), (chapter) => {
      const answers = parseAll(chapter, parseAnswer);
      return Object.keys(answers).length > 0 ? answers : undefined;
    });
  } catch {
    return {};
  }
}

export const progress = (): Progress => parseProgress(recall(key));

export function keepProgress(all: Progress): void {
  remember(key, JSON.stringify(all));
}

/** Keeps what has changed of an answer, and leaves the rest as it is. */
export function keepAnswer(chapter: string, exercise: string, change: Answer): void {
  const all = progress();
  const before = all[chapter] ?? {};
  keepProgress({ ...all, [chapter]: { ...before, [exercise]: { ...before[exercise], ...change } } });
}

export const doneIn = (answers: Answers = {}): number =>
  Object.values(answers).filter(({ done }) => done).length;

/** The name that a chapter's answers are kept by: the last folder of its page. */
export const chapterAt = (pathname: string): string => pathname.split('/').at(-2) ?? '';
