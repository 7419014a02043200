import type { RunEvent, TrainingConfig } from '../../../src/gan/protocol.ts';
import type { Change, Parameter, Schedule } from '../../../src/notebook/kinds/index.ts';
import { schedule as scheduleOf, valuesAt, weightOfChange } from '../../../src/notebook/kinds/index.ts';
import type { Begun, RunCell, Settings, Story } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

/** Settings that are how a run is looked at and where it is done, and no part of its story. */
export const PASSING: readonly string[] = ['until', 'backend', 'engine', 'pace'];

/** The parameters that a story has settings of. */
export const storyParameters = ({ parameters }: RunCell): [string, Parameter][] =>
  Object.entries(parameters).filter(([name, { kind }]) => kind !== 'schedule' && !PASSING.includes(name));

/** The parameter that shows a run's schedule, for a cell that has one. */
const shownSchedule = (cell: RunCell): Schedule | undefined =>
  cell.parameters['plan']?.kind === 'schedule' ? (cell.parameters['plan'] as Schedule) : undefined;

/** Whether the schedule is a parameter of the cell: it then stands in the address, and the reader may write it. */
export const showsSchedule = (cell: RunCell): boolean => shownSchedule(cell) !== undefined;

/** What a schedule of the cell can hold. A cell that shows none has one all the same, since its run may be changed too. */
export function scheduleKind(cell: RunCell): Schedule {
  const shown = shownSchedule(cell);
  if (shown) return shown;
  const kept = Object.entries(cell.parameters).filter(([name]) => !PASSING.includes(name));
  return scheduleOf(Object.fromEntries(kept), cell.aliases);
}

/**
 * The story that a cell's values tell. A schedule that somebody wrote may leave out what a setting is at the start:
 * it is what the values say, and is noted, since they go along with the run.
 */
export function storyOf(cell: RunCell, values: Values): Story {
  if (!showsSchedule(cell)) return { settings: values, schedule: [] };
  const { plan: schedule, ...settings } = values;
  // What a parameter of this kind holds.
  return { settings, schedule: withFirstValues(scheduleKind(cell), schedule as readonly Change[], settings) };
}

/** The story with a schedule that was kept beside its values, where none of them holds it. */
export const withSchedule = (cell: RunCell, story: Story, schedule: readonly Change[]): Story =>
  showsSchedule(cell) ? story : { ...story, schedule };

function withFirstValues(
  { parameters }: Schedule,
  schedule: readonly Change[],
  settings: Settings,
): readonly Change[] {
  const missing = Object.entries(parameters).filter(([name]) => {
    const first = schedule.find((change) => change.name === name && change.text !== undefined);
    return first !== undefined && first.step > 0;
  });
  const noted = missing.map(([name, parameter]) => ({
    step: 0,
    name,
    text: parameter.format(settings[name]),
  }));
  return noted.length === 0 ? schedule : [...noted, ...schedule];
}

/** The values that tell a story: what `storyOf` reads. */
export const valuesOf = (cell: RunCell, { settings, schedule }: Story): Values =>
  showsSchedule(cell) ? { ...settings, plan: schedule } : settings;

/** Of the values that tell a story those that a run changes on its way: its schedule, and what is on it. */
export function scheduledValues(cell: RunCell, { settings, schedule }: Story): Values {
  const names = schedule.map(({ name }) => name).filter((name) => Object.hasOwn(cell.parameters, name));
  const values = Object.fromEntries(names.map((name) => [name, settings[name]]));
  return showsSchedule(cell) ? { ...values, plan: schedule } : values;
}

/** The settings at a step of the run. */
export const settingsAt = (cell: RunCell, { settings, schedule }: Story, step: number): Settings =>
  valuesAt(scheduleKind(cell), settings, schedule, step);

/** How a run begins, and what happens to it then, in the trainer's words. */
export function scheduledRun(
  cell: RunCell,
  { settings, schedule }: Story,
): { readonly config: TrainingConfig; readonly events: readonly RunEvent[] } {
  const kind = scheduleKind(cell);
  const first = schedule.findIndex((change) => change.step > 0 || !(change.name in kind.parameters));
  const atStart = first < 0 ? schedule : schedule.slice(0, first);
  const later = first < 0 ? [] : schedule.slice(first);
  const configAfter = (some: readonly Change[]): TrainingConfig =>
    cell.config(valuesAt(kind, settings, some, Infinity));
  return {
    // A parameter that is changed on the way has its first value among the changes at the start.
    config: configAfter(atStart),
    events: later.map((change, i): RunEvent => {
      const { step, name, text } = change;
      const edit = weightOfChange(change);
      if (edit) return { step, edit };
      if (text === undefined) return { step, update: name === 'd' ? 'd' : 'g' };
      return { step, config: configAfter([...atStart, ...later.slice(0, i + 1)]) };
    }),
  };
}

/** Whether two stories make the same run, step by step. */
export function isSameStory(cell: RunCell, one: Story, other: Story): boolean {
  const told = (story: Story): string =>
    JSON.stringify([scheduledRun(cell, story), cell.startFrom ? story.settings['start'] : null]);
  return told(one) === told(other);
}

export const isSameSchedule = (cell: RunCell, one: readonly Change[], other: readonly Change[]): boolean => {
  const { format } = scheduleKind(cell);
  return format(one) === format(other);
};

/** The story as far as the worker has told it: without the changes that are still on their way. */
export const appliedStory = ({ settings, schedule, pending }: Begun): Story => ({
  settings: pending[0]?.before ?? settings,
  schedule,
});
