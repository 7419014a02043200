import { checkCheckpoint } from '../../../src/gan/contract/check-checkpoint.ts';
import { needsRestart } from '../../../src/gan/protocol.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { RunCell, Settings, StoredRun } from './run.ts';
import { PASSING, scheduleKind, settingsAt } from './story.ts';

/** A run held by the tab through a reload. A browser that denies storage holds nothing, and nothing else changes. */
export interface CheckpointStore {
  readonly save: (stored: StoredRun) => void;
  /** What is held, if it is whole. */
  readonly read: () => StoredRun | undefined;
  readonly forget: () => void;
}

/** Storage throws where it is denied or full. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    reportOurs(error);
    return undefined;
  }
}

export function checkpointStore(id: string, cell: RunCell): CheckpointStore {
  const key = `run ${location.pathname} ${id}`;
  return {
    save(stored) {
      const text = storedText(cell, stored);
      attempt(() => sessionStorage.setItem(key, text));
    },
    read() {
      const text = attempt(() => sessionStorage.getItem(key));
      return text ? readStored(cell, text) : undefined;
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

/** Settings in their address forms, which outlive a change of how their values look. */
export function storedText(cell: RunCell, { settings, schedule, checkpoint }: StoredRun): string {
  const texts = storyParameters(cell).map(([name, parameter]) => [name, parameter.format(settings[name])]);
  return JSON.stringify({ settings: Object.fromEntries(texts) as unknown, schedule, checkpoint });
}

const storyParameters = ({ parameters }: RunCell) =>
  Object.entries(parameters).filter(([name, { kind }]) => kind !== 'schedule' && !PASSING.includes(name));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an older page or a stranger wrote, and what is no longer whole, is no run to go on with. */
export function readStored(cell: RunCell, text: string): StoredRun | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || !isFields(value['settings'])) return undefined;
    const settings = readSettings(cell, value['settings']);
    const schedule = readSchedule(cell, value['schedule']);
    const checkpoint = checkCheckpoint(value['checkpoint']);
    if (!settings || !schedule || checkpoint.step === 0) return undefined;
    const config = cell.config(settingsAt(cell, { settings, schedule }, checkpoint.step));
    return needsRestart(checkpoint.config, config) ? undefined : { settings, schedule, checkpoint };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readSettings(cell: RunCell, texts: Readonly<Record<string, unknown>>): Settings | undefined {
  const values = storyParameters(cell).map(
    ([name, parameter]) => [name, parameter.parse(String(texts[name]))] as const,
  );
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

function readSchedule(cell: RunCell, value: unknown): readonly Change[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const kind = scheduleKind(cell);
  const changes = value.filter(isChange);
  const sound = changes.length === value.length && changes.every((one) => kind.parse(kind.format([one])));
  return sound ? changes : undefined;
}

const isChange = (value: unknown): value is Change =>
  isFields(value) &&
  typeof value['step'] === 'number' &&
  typeof value['name'] === 'string' &&
  (value['text'] === undefined || typeof value['text'] === 'string');
