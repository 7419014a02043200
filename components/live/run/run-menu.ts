/** What a training cell has to save beyond its pictures: the run itself, its points, and the model as a script. */
import type { Checkpoint, Snapshot } from '../../../src/gan/protocol.ts';
import { readAddress } from '../../../src/notebook/address.ts';
import type { Course } from '../../../src/notebook/cell.ts';
import type { Language, Localized } from '../../../src/notebook/language.ts';
import type { Cell } from '../../cells/registry.ts';
import { csvFile } from '../save/csv-file.ts';
import type { Values } from '../figure/figure-shell.ts';
import { showNotice } from '../page/notice.ts';
import { goesOn, LONGEST_RUN_FILE, readRunFile, runFile } from './run-file.ts';
import { runFileWords, type RunFileFault } from './run-file-words.ts';
import { PASSING, settingsAt, storyOf } from './story.ts';
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
  readonly open: (values: Values, checkpoint: Checkpoint) => void;
}

interface Words {
  readonly run: string;
  readonly open: string;
  readonly points: string;
  readonly script: string;
  readonly choose: string;
  readonly noRun: string;
  readonly opened: (step: string) => string;
}

const words: Localized<Words> = {
  en: {
    run: 'The run: settings and weights',
    open: 'Go on with a saved run',
    points: 'The points in the picture',
    script: 'The same model in PyTorch',
    choose: 'Open…',
    noRun: 'There is no run yet to save: press Run, or One step, first.',
    opened: (step) => `The saved run is at step ${step}. Run goes on with it.`,
  },
  ko: {
    run: '학습: 설정과 가중치',
    open: '저장한 학습 이어서 하기',
    points: '그림에 보이는 점',
    script: '같은 모형의 PyTorch 코드',
    choose: '열기…',
    noRun: '아직 저장할 학습이 없습니다. 먼저 실행이나 한 스텝을 눌러 주세요.',
    opened: (step) => `저장한 학습은 ${step}스텝에 있습니다. 실행을 누르면 이어서 합니다.`,
  },
};

/** The menu is far from the sentence, which has to be seen. */
function say(root: HTMLElement, sentence: string): void {
  showNotice(root, sentence);
  root.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
}

function settingsOf(cell: Cell, values: Values): Record<string, string> {
  const entries = Object.entries(cell.parameters)
    .filter(([name]) => !PASSING.includes(name))
    .map(([name, parameter]) => [name, parameter.format(values[name])]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function open(text: string, { cell, language, root, open: begin }: RunHost): void {
  const read = readRunFile(text, cell.id);
  const { faults } = runFileWords[language];
  if ('fault' in read) {
    say(root, faults[read.fault]);
    return;
  }
  const { values } = readAddress(read.settings, cell);
  const config = cell.config(settingsAt(cell, storyOf(cell, values), read.checkpoint.step));
  if (!goesOn(read.checkpoint, config)) {
    say(root, faults.refused);
    return;
  }
  // Its own settings stay with it: the trainer goes on from them to those of the page, another optimiser among them.
  begin(values, read.checkpoint);
  say(root, words[language].opened(String(read.checkpoint.step)));
}

/** Lets the reader choose a file, and opens it; a file that is too long is not read at all. */
function choose(host: RunHost): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    const fault = (which: RunFileFault): void => say(host.root, runFileWords[host.language].faults[which]);
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
  const { cell, language, root } = host;
  const ui = words[language];
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
          language,
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
