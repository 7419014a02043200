/** Shows where a run stands, in the cell's root, its buttons and its line. */
import type { CellWords, PictureRunWords } from '../../../src/notebook/words/cell.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { Cell } from '../../cells/registry.ts';
import { pictureOf } from './idle-picture.ts';
import { offerOf } from './offer.ts';
import { reasonSentence } from './reason-sentence.ts';
import { showRescues } from './rescues.ts';
import { isBegun, type Begun, type Run } from './run.ts';
import { untilOf } from './cell-choices.ts';

export function showRun(root: HTMLElement, cell: Cell, run: Run, ui: CellWords): void {
  const { dataset } = root;
  const placed = isBegun(run) ? run.placed : undefined;
  dataset['state'] = run.state;
  dataset['step'] = String(isBegun(run) ? run.step : 0);
  dataset['backend'] = placed?.backend ?? '';
  dataset['engine'] = placed?.engine ?? '';
  const { here, elsewhere } = offerOf(cell, run);
  showGoOn(root, elsewhere && ui.goOn(formatNumber(elsewhere.checkpoint.step, 0)));
  showButtons(root, isBusy(run));
  showRescues(root, cell, run, ui.rescue);
  const place = root.querySelector('.run-state');
  const reason = placed ? reasonSentence(placed, cell.text.options ?? {}, ui) : '';
  const line =
    run.state !== 'idle'
      ? stateLine(ui.states[run.state], progressOf(run, ui.pictures), reason)
      : here
        ? ui.kept(formatNumber(here.checkpoint.step, 0))
        : idleLine(cell, run, ui);
  if (place && place.textContent !== line) place.textContent = line;
}

/** How far a run on pictures is, which takes minutes: of its data at first, then of its steps. */
function progressOf(run: Begun, ui: PictureRunWords | undefined): string {
  if (!ui) return '';
  if (run.fetched) {
    const kilobytes = (bytes: number): string => formatNumber(bytes / 1000, 0);
    return `, ${ui.fetching(kilobytes(run.fetched.received), kilobytes(run.fetched.total))}`;
  }
  const until = untilOf(run.settings);
  if (run.step >= until) return '';
  const { step, speed = 0 } = run;
  const seconds = speed > 0 ? (until - step) / speed : undefined;
  const left = seconds === undefined ? undefined : timeIn(seconds, ui);
  return `, ${ui.wayTo(formatNumber(step, 0), formatNumber(until, 0), left)}`;
}

/** A time as it is said of what is not known exactly: in fives of seconds, or in minutes. */
const timeIn = (seconds: number, ui: PictureRunWords): string =>
  seconds < 100 ? ui.seconds(5 * Math.ceil(seconds / 5)) : ui.minutes(Math.round(seconds / 60));

const stateLine = (state: string, progress: string, reason: string): string =>
  `${state}${progress}${reason === '' ? '' : `${progress === '' ? '' : ','} ${reason}`}`;

/** What stands there while no run does. */
function idleLine(cell: Cell, run: Run, ui: CellWords): string {
  const { kind } = pictureOf(cell, run);
  if (kind === 'none') return cell.text.invalid ?? '';
  if (kind === 'untrained' && ui.pictures) return ui.pictures.unpictured;
  return kind === 'recorded' ? ui.recorded(formatNumber(cell.recorded.latest.step, 0)) : ui.untrained;
}

/** A run that waits until it is seen again is one that can be paused, and not one that can be started. */
function isBusy(run: Run): boolean {
  if (run.state === 'running' || run.state === 'loading') return true;
  return run.state === 'paused' && run.wish === 'run';
}

function showButtons(root: HTMLElement, busy: boolean): void {
  const [run, pause] = ['run', 'pause'].map((name) =>
    root.querySelector<HTMLButtonElement>(`button[name="${name}"]`),
  );
  // The focus follows the button that takes over, so that a keyboard reader is not thrown to the top of the page.
  const refocus = document.activeElement === (busy ? run : pause);
  if (run) run.disabled = busy;
  if (pause) pause.disabled = !busy;
  if (refocus) (busy ? pause : run)?.focus({ preventScroll: true });
}

/** A button of its own for a run of another story. It is made when there is one, and a page without one holds nothing of it. */
function showGoOn(root: HTMLElement, label: string | undefined): void {
  const there = root.querySelector<HTMLButtonElement>('button[name="go-on"]');
  if (label === undefined) {
    if (document.activeElement === there && there)
      root.querySelector<HTMLButtonElement>('button[name="pause"]')?.focus({ preventScroll: true });
    there?.parentElement?.remove();
    return;
  }
  if (there) {
    if (there.textContent !== label) there.textContent = label;
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.name = 'go-on';
  button.textContent = label;
  const row = document.createElement('p');
  row.className = 'run-buttons';
  row.append(button);
  root.querySelector('.run-state')?.after(row);
}
