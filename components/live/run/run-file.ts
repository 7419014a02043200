import { checkCheckpoint } from '../../../src/gan/contract/check-checkpoint.ts';
import { shortest } from '../../../src/gan/contract/shortest.ts';
import type { Checkpoint, PlayerState, TrainingConfig } from '../../../src/gan/protocol.ts';
import { needsRestart } from '../../../src/gan/protocol.ts';
import { longestAddressForm } from '../../../src/notebook/kinds/kind.ts';
import type { RunFileFault } from '../../../src/notebook/words/run-menu.ts';
import { courseToJson, type KeptCourse } from './kept-course.ts';
import { readCourse } from './read-course.ts';

const FORMAT = 'minimax-notebook run';
const VERSION = 1;

/** In characters, and for a page that asks a file before it reads it, in bytes; our largest networks need half of it. */
export const LONGEST_RUN_FILE = 2_000_000;

/** A run as a reader keeps it. */
export interface SavedRun {
  readonly cell: string;
  /** Settings by name, each in its address form. */
  readonly values: Readonly<Record<string, string>>;
  /** What happened on the way, in its address form, where no setting holds it. */
  readonly schedule?: string;
  readonly config: TrainingConfig;
  readonly checkpoint: Checkpoint;
  /** The numbers of its course, those of the charts to six significant digits; JSON has no word for ∞ and says null. */
  readonly course?: KeptCourse;
}

/** What a file says of a run. The outline is sound; whether its numbers are, `goesOn` tells. */
export interface ReadRun {
  /** A query such as `?gan-2d.data=ring`, for `readAddress`, which looks at every value. */
  readonly settings: string;
  /** Of a cell that shows none: the schedule's address form, still to be looked at. */
  readonly schedule?: string;
  readonly checkpoint: Checkpoint;
  readonly course?: KeptCourse;
}

/** The JSON text of a run: for a person the settings by name, for a page the rest. */
export function runFile(run: SavedRun, note: string): string {
  const { cell, values, schedule, config, checkpoint, course } = run;
  const parts: Readonly<Record<string, unknown>> = {
    format: FORMAT,
    version: VERSION,
    cell,
    note,
    settings: { query: queryOf(cell, values), values, ...(schedule ? { schedule } : {}), config },
    step: checkpoint.step,
    weights: {
      ...checkpoint,
      discriminator: brief(checkpoint.discriminator),
      generator: brief(checkpoint.generator),
    },
    ...(course && courseToJson(course)),
  };
  // One line for each part: a file that can be looked at, without a line for each of ten thousand weights.
  const lines = Object.entries(parts).map(
    ([name, part]) => `  ${JSON.stringify(name)}: ${JSON.stringify(part)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function queryOf(cell: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).map(([name, text]) => [`${cell}.${name}`, text]));
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
}

const brief = (player: PlayerState): PlayerState => ({
  ...player,
  weights: player.weights.map((row) => row.map(shortest)),
  memory: player.memory.map((row) => row.map(shortest)),
});

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A run from anywhere, for the cell that asks: its settings and its checkpoint, or the fault that it has. */
export function readRunFile(text: string, cell: string): ReadRun | { readonly fault: RunFileFault } {
  if (text.length > LONGEST_RUN_FILE) return { fault: 'too-long' };
  let value: unknown;
  try {
    // Some editors put a byte order mark in front of what they save.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'no-json' };
  }
  if (!isFields(value) || value['format'] !== FORMAT) return { fault: 'other-format' };
  if (value['version'] !== VERSION) return { fault: 'other-version' };
  if (value['cell'] !== cell) return { fault: 'other-cell' };
  const { settings, weights: checkpoint } = value;
  if (!isFields(settings) || !isQuery(settings['query']) || !hasOutline(checkpoint))
    return { fault: 'broken' };
  const course = readCourse(value['history'], value['gauges']);
  const schedule = settings['schedule'];
  return {
    settings: settings['query'],
    checkpoint,
    ...(course && { course }),
    ...(typeof schedule === 'string' ? { schedule } : {}),
  };
}

/** Whether it is one in every number, `goesOn` tells before it is used. */
const hasOutline = (value: unknown): value is Checkpoint =>
  isFields(value) &&
  value['version'] === 1 &&
  Number.isSafeInteger(value['step']) &&
  ['config', 'discriminator', 'generator'].every((name) => isFields(value[name]));

const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.length < 20 * longestAddressForm && /^(\?|$)/.test(value);

/**
 * Whether a run of these settings can go on from a checkpoint: its networks are of their sizes, and all its numbers are
 * sound. The trainer looks at them too, but when it does the run before has been given up.
 */
export function goesOn(checkpoint: Checkpoint, config: TrainingConfig): boolean {
  try {
    return !needsRestart(checkCheckpoint(checkpoint).config, config);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
