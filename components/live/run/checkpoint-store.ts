import { reportOurs } from '../../../src/notebook/outside.ts';
import { courseToJson } from './kept-course.ts';
import type { RunCell, StoredRun } from './run.ts';
import { storyParameters } from './story.ts';

/** A run held by the tab through a reload. A browser that denies storage holds nothing, and nothing else changes. */
export interface CheckpointStore {
  readonly save: (stored: StoredRun) => void;
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

export function checkpointStore(id: string, cell: RunCell): CheckpointStore {
  const key = `run ${location.pathname} ${id}`;
  return {
    save(stored) {
      const text = storedText(cell, stored);
      attempt(() => sessionStorage.setItem(key, text));
    },
    async read() {
      const text = attempt(() => sessionStorage.getItem(key));
      if (!text) return undefined;
      const { readStored } = await import('./read-stored.ts');
      return readStored(cell, text);
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

/** Settings in their address forms, which outlive a change of how their values look. */
export function storedText(cell: RunCell, { settings, schedule, checkpoint, course }: StoredRun): string {
  const texts = storyParameters(cell).map(([name, parameter]) => [name, parameter.format(settings[name])]);
  return JSON.stringify({
    settings: Object.fromEntries(texts) as unknown,
    schedule,
    checkpoint,
    ...(course && courseToJson(course)),
  });
}
