import { reportMissing, reportOurs } from '../../../src/notebook/outside.ts';
import { courseToJson } from './kept-course.ts';
import type { RunCell, StoredRun } from './run.ts';
import { storyParameters } from './story.ts';

/** A run held by the tab through a reload. A browser that denies storage holds nothing, and nothing else changes. */
export interface CheckpointStore {
  /** Resolves to false where the browser keeps nothing, if the reader is to be told: such a run took minutes. */
  readonly save: (stored: StoredRun) => Promise<boolean>;
  /** What is held, if it is whole. Few visits hold anything: what reads it comes only then. */
  readonly read: () => Promise<StoredRun | undefined>;
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

const readingRuns = () => import('./read-stored.ts');

export function checkpointStore(id: string, cell: RunCell): CheckpointStore {
  const key = `run ${location.pathname} ${id}`;
  if (cell.ofPictures) return largeStore(key, cell);
  let fetched: Promise<unknown> | undefined;
  return {
    save(stored) {
      // What a reload needs is fetched while there is a connection.
      fetched ??= readingRuns().catch(() => undefined);
      const text = storedText(cell, stored);
      attempt(() => sessionStorage.setItem(key, text));
      return Promise.resolve(true);
    },
    async read() {
      const text = attempt(() => sessionStorage.getItem(key));
      if (!text) return undefined;
      try {
        const { readStored } = await readingRuns();
        return readStored(cell, text);
      } catch (error) {
        // The run stays where it is, for a visit that has the code.
        reportMissing(error);
        return undefined;
      }
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

/** A run of megabytes, held by the browser's database as it lies in memory; the code for that comes with the first. */
function largeStore(key: string, cell: RunCell): CheckpointStore {
  const load = () => import('./large-store.ts');
  const heard = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      reportMissing(error);
      return false;
    }
  };
  return {
    save: (stored) =>
      heard(async () =>
        (await load()).put(key, { ...storedFields(cell, stored), pictures: stored.pictures }),
      ),
    async read() {
      let value: unknown;
      await heard(async () => (value = await (await load()).get(key)));
      if (value === undefined) return undefined;
      const { readStoredFields } = await readingRuns();
      return readStoredFields(cell, value);
    },
    forget: () => void heard(async () => (await load()).remove(key)),
  };
}

export const storedText = (cell: RunCell, stored: StoredRun): string =>
  JSON.stringify(storedFields(cell, stored));

/** Settings in their address forms, which outlive a change of how their values look. */
function storedFields(cell: RunCell, { settings, schedule, checkpoint, course }: StoredRun): object {
  const texts = storyParameters(cell).map(([name, parameter]) => [name, parameter.format(settings[name])]);
  return {
    settings: Object.fromEntries(texts) as unknown,
    schedule,
    checkpoint,
    ...(course && courseToJson(course)),
  };
}
