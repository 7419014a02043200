import type { Checkpoint } from '../../../src/gan/protocol.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import type { Cell } from '../../cells/registry.ts';
import type { ManyRunsHost } from '../many-runs/host.ts';
import type { Run, Story } from './run.ts';
import type { SessionEvent } from './session-event.ts';
import { scheduledRun, settingsAt } from './story.ts';

/** What the card for many runs sees of its cell. */
export function manyRunsHost(
  root: HTMLElement,
  cell: Cell,
  { units, reading }: ShellWords,
  run: () => Run,
  send: (event: SessionEvent) => void,
): ManyRunsHost {
  const sound = (story: Story): Story | null => (cell.canTrain?.(story.settings) === false ? null : story);
  return {
    cell,
    language: languageOfPath(location.pathname),
    words: { units, reading },
    // The build wrote the name where the label alone would not do.
    nameOf: (name) =>
      root.querySelector<HTMLElement>(`[data-parameter="${name}"]`)?.dataset['name'] ??
      cell.text.parameters[name] ??
      name,
    story: () => sound({ settings: settingsAt(cell, run(), 0), schedule: run().schedule }),
    asNow: () => sound({ settings: run().settings, schedule: [] }),
    changes: () => scheduledRun(cell, run()).events.map(({ step }) => step),
    told: (story) => scheduledRun(cell, story),
    // The trainer checks what it is given.
    origin: async (story) => cell.startFrom?.(settingsAt(cell, story, 0)) as Promise<Checkpoint | undefined>,
    open(story, until) {
      send({ type: 'repeat', story, until });
      root.querySelector('.training')?.scrollIntoView();
      root
        .querySelector<HTMLButtonElement>('.training button:is([name=pause], [name=run]):enabled')
        ?.focus({ preventScroll: true });
    },
  };
}
