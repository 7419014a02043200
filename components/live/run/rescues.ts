import type { Cell } from '../../cells/registry.ts';
import { isLive, type Run, type Settings } from './run.ts';

/** What a preset changes of a run that is there, or undefined where it would change nothing. */
export function rescueOf(cell: Cell, run: Run, preset: string): Settings | undefined {
  const rescue: Settings | undefined = cell.presets.find(({ id }) => id === preset)?.rescue;
  if (!rescue || !isLive(run) || run.state === 'failed' || run.step === 0) return undefined;
  const changes = Object.entries(rescue).some(([name, value]) => !Object.is(run.settings[name], value));
  return changes ? rescue : undefined;
}

/**
 * Puts a second button beside a preset that can rescue the run that is there. It is made when there is a run to rescue:
 * the page itself holds nothing of it.
 */
export function showRescues(root: ParentNode, cell: Cell, run: Run, label: string): void {
  for (const { id } of cell.presets) {
    const wanted = rescueOf(cell, run, id) !== undefined;
    const there = root.querySelector(`[data-rescue="${id}"]`);
    if (wanted === (there !== null)) continue;
    if (there) there.remove();
    else {
      const preset = root.querySelector<HTMLElement>(`[data-preset="${id}"]`);
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['rescue'] = id;
      button.textContent = label;
      // Several may stand there: each is told by the preset that it belongs to.
      button.setAttribute('aria-label', `${preset?.textContent ?? id}: ${label}`);
      preset?.after(' ', button);
    }
  }
}
