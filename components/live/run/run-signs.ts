import type { Happening } from '../../../src/notebook/cell.ts';

/** Marks the stage that a snapshot was taken at, in the row of all stages; the row is there only while a run is walked through. */
export function showStage(root: ParentNode, latest: object): void {
  const row = root.querySelector<HTMLElement>('.stages');
  if (!row) return;
  const stage = 'stage' in latest && typeof latest.stage === 'string' ? latest.stage : undefined;
  row.hidden = stage === undefined;
  for (const item of row.querySelectorAll<HTMLElement>('[data-stage]')) {
    if (item.dataset['stage'] === stage) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  }
}

/** Says what is happening, where the cell has a place for it. Only a change is written: the place is a live region. */
export function showHappening(root: ParentNode, happening: Happening | undefined): void {
  const place = root.querySelector<HTMLElement>('.happening');
  if (!place || !happening) return;
  place.dataset['happening'] = happening.state;
  const [name, sentence] = [place.querySelector('strong'), place.querySelector('span')];
  if (name && name.textContent !== happening.name) name.textContent = happening.name;
  if (sentence && sentence.textContent !== happening.sentence) sentence.textContent = happening.sentence;
}
