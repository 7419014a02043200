/** What a training cell has to save beyond its pictures: the run itself, its points, and the model as a script. */
import type { Checkpoint, Snapshot } from '../../src/gan/protocol.ts';
import { readAddress } from '../../src/notebook/address.ts';
import type { Course } from '../../src/notebook/cell.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { RunFileFault, RunMenuWords } from '../../src/notebook/words/run-menu.ts';
import type { Cell } from '../cells/registry.ts';
import { csvFile } from './csv-file.ts';
import type { Values } from './figure-shell.ts';
import { showNotice } from './notice.ts';
import { goesOn, LONGEST_RUN_FILE, readRunFile, runFile } from './run-file.ts';
import { valuesAtStep } from './run-plan.ts';
import { saveFile } from './save-file.ts';

/** The run as the cell has it, and how another is put in its place. */
export interface RunHost {
  readonly root: HTMLElement;
  readonly cell: Cell;
  readonly language: Language;
  readonly words: RunMenuWords;
  readonly values: () => Values;
  readonly checkpoint: () => Checkpoint | undefined;
  readonly course: () => Course<Snapshot>;
  readonly open: (values: Values, checkpoint: Checkpoint) => void;
}

/** A line of the menu. */
export interface MenuRow {
  readonly label: string;
  readonly name: string;
  readonly button: string;
  readonly act: () => void | Promise<void>;
}

/** The menu is far from the sentence, which has to be seen. */
function say(root: HTMLElement, sentence: string): void {
  showNotice(root, sentence);
  root.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
}

/** Settings that are how a run is looked at and where it is done, and no part of it. */
const passing = ['until', 'backend', 'engine', 'pace'];

function settingsOf(cell: Cell, values: Values): Record<string, string> {
  const entries = Object.entries(cell.parameters)
    .filter(([name]) => !passing.includes(name))
    .map(([name, parameter]) => [name, parameter.format(values[name])]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function open(text: string, { cell, words, root, open: begin }: RunHost): void {
  const read = readRunFile(text, cell.id);
  const { faults } = words.file;
  if ('fault' in read) {
    say(root, faults[read.fault]);
    return;
  }
  const { values } = readAddress(read.settings, cell);
  const config = cell.config(valuesAtStep(cell, values, read.checkpoint.step));
  if (!goesOn(read.checkpoint, config)) {
    say(root, faults.refused);
    return;
  }
  // Its own settings stay with it: the trainer goes on from them to those of the page, another optimiser among them.
  begin(values, read.checkpoint);
  say(root, words.opened(String(read.checkpoint.step)));
}

/** Lets the reader choose a file, and opens it; a file that is too long is not read at all. */
function choose(host: RunHost): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    const fault = (which: RunFileFault): void => say(host.root, host.words.file.faults[which]);
    if (file.size > LONGEST_RUN_FILE) {
      fault('too-long');
      return;
    }
    file.text().then(
      (text) => open(text, host),
      () => fault('broken'),
    );
  });
  input.click();
}

export function runMenu(host: RunHost): readonly MenuRow[] {
  const { cell, language, root, words: ui } = host;
  const name = `minimax-${cell.id}`;
  const rows: MenuRow[] = [
    {
      ...{ label: ui.run, name: 'save-run', button: 'JSON' },
      act() {
        const checkpoint = host.checkpoint();
        if (!checkpoint) {
          say(root, ui.noRun);
          return;
        }
        const values = settingsOf(cell, host.values());
        const { history } = host.course();
        const text = runFile(
          { cell: cell.id, values, config: checkpoint.config, checkpoint, history },
          ui.file.note,
        );
        saveFile(`${name}-run.json`, text, 'application/json');
      },
    },
    { ...{ label: ui.open, name: 'open-run', button: ui.choose }, act: () => choose(host) },
  ];
  const { points, script } = cell;
  if (points)
    rows.push({
      ...{ label: ui.points, name: 'save-points', button: 'CSV' },
      act: () =>
        saveFile(`${name}-points.csv`, csvFile(points(host.course().latest)), 'text/csv;charset=utf-8'),
    });
  if (script)
    rows.push({
      ...{ label: ui.script, name: 'save-script', button: 'Python' },
      act: async () =>
        saveFile(`${name}.py`, await script(cell.config(host.values()), language), 'text/x-python'),
    });
  return rows;
}
