import { checkCheckpoint } from '../../../src/gan/contract/check-checkpoint.ts';
import { needsRestart, PIXELS, SHOWN_PICTURES, type PictureSnapshot } from '../../../src/gan/protocol.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import { readCourse } from './read-course.ts';
import type { RunCell, Settings, StoredRun } from './run.ts';
import { scheduleKind, settingsAt, storyParameters } from './story.ts';

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an older page or a stranger wrote, and what is no longer whole, is no run to go on with. */
export function readStored(cell: RunCell, text: string): StoredRun | undefined {
  try {
    return readStoredFields(cell, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The same of what a database holds, which needs no text. */
export function readStoredFields(cell: RunCell, value: unknown): StoredRun | undefined {
  try {
    if (!isFields(value) || !isFields(value['settings'])) return undefined;
    const settings = readSettings(cell, value['settings']);
    const schedule = readSchedule(cell, value['schedule']);
    const checkpoint = checkCheckpoint(value['checkpoint']);
    if (!settings || !schedule || checkpoint.step === 0) return undefined;
    const config = cell.config(settingsAt(cell, { settings, schedule }, checkpoint.step));
    if (needsRestart(checkpoint.config, config)) return undefined;
    const course = readCourse(value['history'], value['gauges']);
    const pictures = readPictures(value['pictures'], checkpoint.step);
    return { settings, schedule, checkpoint, ...(course && { course }), ...(pictures && { pictures }) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The pictures of a run at a step; what is not whole is none, and the run goes on without. */
function readPictures(value: unknown, step: number): PictureSnapshot | undefined {
  if (!isFields(value) || value['step'] !== step || !isFields(value['quantities'])) return undefined;
  const { fakes, real, fakeAnswers, realAnswers } = value;
  const [pixels, answers] = [SHOWN_PICTURES * PIXELS, SHOWN_PICTURES];
  const isWhole =
    [fakes, real].every((row) => row instanceof Uint8Array && row.length === pixels) &&
    [fakeAnswers, realAnswers].every((row) => row instanceof Float32Array && row.length === answers);
  // Its other fields are numbers that are shown, and no more.
  return isWhole ? (value as unknown as PictureSnapshot) : undefined;
}

function readSettings(cell: RunCell, texts: Readonly<Record<string, unknown>>): Settings | undefined {
  const oldNameOf = (name: string): string | undefined =>
    Object.entries(cell.aliases ?? {}).find(([, names]) => names.includes(name))?.[0];
  // What a run of an older page does not name was as it now is at the start.
  const values = storyParameters(cell).map(([name, parameter]) => {
    const text = texts[name] ?? texts[oldNameOf(name) ?? name];
    if (text === undefined) return [name, parameter.initial] as const;
    return [name, typeof text === 'string' ? parameter.parse(text) : undefined] as const;
  });
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

function readSchedule(cell: RunCell, value: unknown): readonly Change[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kind = scheduleKind(cell);
  const changes = value.filter(isChange);
  if (changes.length < value.length) return undefined;
  // Read anew, one by one: a name of old becomes what came of it.
  const read = changes.map((one) => kind.parse(kind.format([one])));
  return read.every((some) => some !== undefined) ? read.flat() : undefined;
}

const isChange = (value: unknown): value is Change =>
  isFields(value) &&
  typeof value['step'] === 'number' &&
  typeof value['name'] === 'string' &&
  (value['text'] === undefined || typeof value['text'] === 'string');
