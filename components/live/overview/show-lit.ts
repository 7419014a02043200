import type { OverviewWords } from '../../../src/notebook/words/overview.ts';
import { litAt, type Stage } from '../../cells/overview/lit.ts';
import { writeText } from '../surface/render-figure.ts';
import { partElement } from './parts.ts';

/** Lays beside every wire the way of the gradient, which runs back along it. */
export function addWaysBack(place: HTMLElement): void {
  for (const wire of place.querySelectorAll<HTMLElement | SVGElement>('[data-wire]')) {
    const back = wire.cloneNode() as typeof wire;
    back.dataset['back'] = wire.dataset['wire'];
    delete back.dataset['wire'];
    wire.after(back);
  }
}

/** Lights what a stage is about, says under each network whether it learns or stands still, and in a sentence what happens. */
export function showLit(place: HTMLElement, stage: Stage | null, words: OverviewWords<Stage>): void {
  const lit = litAt(stage);
  place.toggleAttribute('data-walking', lit !== undefined);
  const light = (key: 'part' | 'wire' | 'back', names: readonly string[]): void => {
    for (const element of place.querySelectorAll<HTMLElement>(`[data-${key}]`))
      element.toggleAttribute('data-lit', names.includes(element.dataset[key] ?? ''));
  };
  light('part', lit?.parts ?? []);
  light('wire', lit?.wires ?? []);
  light('back', lit?.back ?? []);
  if (lit?.learns) place.dataset['learns'] = lit.learns;
  else delete place.dataset['learns'];
  if (lit?.held) place.dataset['held'] = lit.held;
  else delete place.dataset['held'];
  for (const player of ['d', 'g'] as const) {
    const role = player === lit?.learns ? words.learns : player === lit?.held ? words.held : '';
    writeText(partElement(place, player)?.querySelector('.game-role') ?? null, role);
  }
  writeText(place.querySelector('.game-says'), stage === null ? words.flow : words.stages[stage]);
}
