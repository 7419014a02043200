/** What a training cell has to save beyond its pictures: the run itself, its points, and the model as a script. */
import type { Checkpoint, Snapshot } from '../../../src/gan/protocol.ts';
import { readAddress } from '../../../src/notebook/address.ts';
import type { Course } from '../../../src/notebook/cell.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import { languageOfPath, type Language } from '../../../src/notebook/language.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { RunFileFault, RunMenuWords } from '../../../src/notebook/words/run-menu.ts';
import type { Cell } from '../../cells/registry.ts';
import { csvFile } from '../save/csv-file.ts';
import type { Values } from '../figure/shell.ts';
import { showNotice } from '../page/notice.ts';
import { goesOn, LONGEST_RUN_FILE, readRunFile, runFile } from './run-file.ts';
import type { KeptCourse } from './kept-course.ts';
import type { Kept } from './run.ts';
import {
  PASSING,
  scheduledRun,
  scheduleKind,
  settingsAt,
  showsSchedule,
  storyOf,
  withSchedule,
} from './story.ts';
import type { MenuRow } from '../save/menu-row.ts';
import { saveFile } from '../save/save-file.ts';

/** The run as the cell has it, and how another is put in its place. */
export interface RunHost {
  readonly root: HTMLElement;
  readonly cell: Cell;
  readonly language: Language;
  readonly values: () => Values;
  readonly checkpoint: () => Checkpoint | undefined;
  readonly course: () => Course<Snapshot>;
  readonly keptCourse: () => KeptCourse;
  /** The schedule of the run. */
  readonly schedule: () => readonly Change[];
  readonly open: (values: Values, kept: Kept & { readonly schedule: readonly Change[] }) => void;
}

const loadWords = (): Promise<RunMenuWords> =>
  wordsOf(import(`../../../content/${languageOfPath(location.pathname)}/words/live/run-menu.ts`));

function settingsOf(cell: Cell, values: Values): Record<string, string> {
  const entries = Object.entries(cell.parameters)
    .filter(([name]) => !PASSING.includes(name))
    .map(([name, parameter]) => [name, parameter.format(values[name])]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function open(text: string, { cell, root, open: begin }: RunHost, ui: RunMenuWords): void {
  const read = readRunFile(text, cell.id);
  const { faults } = ui.file;
  if ('fault' in read) {
    showNotice(root, faults[read.fault]);
    return;
  }
  const { values: told } = readAddress(read.settings, cell);
  // Where no setting holds a schedule, the file does; one that cannot be read is as none.
  const schedule = scheduleKind(cell).parse(read.schedule ?? '') ?? [];
  // It may have been saved before its cell had a setting for it.
  const values = showsSchedule(cell) && schedule.length > 0 ? { ...told, plan: schedule } : told;
  const story = withSchedule(cell, storyOf(cell, values), schedule);
  const config = cell.config(settingsAt(cell, story, read.checkpoint.step));
  if (!goesOn(read.checkpoint, config)) {
    showNotice(root, faults.refused);
    return;
  }
  // Its own settings stay with it: the trainer goes on from them to those of the page, another optimiser among them.
  const { checkpoint, course } = read;
  begin(values, { checkpoint, schedule, ...(course && { course }) });
  showNotice(root, ui.opened(String(read.checkpoint.step)));
}

/** Lets the reader choose a file, and opens it; a file that is too long is not read at all. */
function choose(host: RunHost, ui: RunMenuWords): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    const fault = (which: RunFileFault): void => showNotice(host.root, ui.file.faults[which]);
    if (file.size > LONGEST_RUN_FILE) {
      fault('too-long');
      return;
    }
    file.text().then(
      (text) => open(text, host, ui),
      () => fault('broken'),
    );
  });
  input.click();
}

/** Makes the rows of the menu that are a training cell's own. */
export async function runMenu(host: RunHost): Promise<readonly MenuRow[]> {
  const { cell, language, root } = host;
  const ui = await loadWords();
  const name = `minimax-${cell.id}`;
  const rows: MenuRow[] = [
    {
      label: ui.run,
      name: 'save-run',
      button: 'JSON',
      act() {
        const checkpoint = host.checkpoint();
        if (!checkpoint) {
          showNotice(root, ui.noRun);
          return;
        }
        const values = settingsOf(cell, host.values());
        const course = host.keptCourse();
        const text = runFile(
          {
            cell: cell.id,
            values,
            ...(showsSchedule(cell) ? {} : { schedule: scheduleKind(cell).format(host.schedule()) }),
            config: checkpoint.config,
            checkpoint,
            course,
          },
          ui.file.note,
        );
        saveFile(`${name}-run.json`, text, 'application/json');
      },
    },
    { label: ui.open, name: 'open-run', button: ui.choose, act: () => choose(host, ui) },
  ];
  // A file of text would be as long as a book case: the browser keeps the run, and a link repeats it.
  if (cell.ofPictures) rows.length = 0;
  const { points, script } = cell;
  if (points)
    rows.push({
      label: ui.points,
      name: 'save-points',
      button: 'CSV',
      act: () =>
        saveFile(`${name}-points.csv`, csvFile(points(host.course().latest)), 'text/csv;charset=utf-8'),
    });
  if (script)
    rows.push({
      label: ui.script,
      name: 'save-script',
      button: 'Python',
      async act() {
        const values = host.values();
        const story = withSchedule(cell, storyOf(cell, values), host.schedule());
        const { config, events } = scheduledRun(cell, story);
        const savedStart = (await cell.startFrom?.(values)) !== undefined;
        const text = await script(config, language, { events, savedStart });
        saveFile(`${name}.py`, text, 'text/x-python');
      },
    });
  return rows;
}
