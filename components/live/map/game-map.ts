/** `<game-map data-cell="gan-1d">`: a fold whose map, with its words and its styles, comes when it is first opened. */
import { notArrived, reportOurs } from '../../../src/notebook/outside.ts';
import type { OpenMap } from './map-session.ts';

class GameMap extends HTMLElement {
  #map: Promise<OpenMap> | undefined;

  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (!fold) return;
    fold.addEventListener('toggle', () => this.#toggled(fold));
    // It comes when the fold is opened.
    this.#toggled(fold);
  }

  disconnectedCallback(): void {
    void this.#map?.then(({ stop }) => stop());
    this.#map = undefined;
  }

  #toggled(fold: HTMLDetailsElement): void {
    const isFirst = this.#map === undefined;
    if (isFirst && !fold.open) return;
    this.#map ??= this.#load(fold);
    this.#map.then(
      ({ show }) => !isFirst && show(fold.open),
      (error: unknown) => {
        // The next time that it is opened it is asked for again.
        this.#map = undefined;
        fold.querySelector('.map-body')?.replaceChildren(notArrived());
        reportOurs(error);
      },
    );
  }

  async #load(fold: HTMLDetailsElement): Promise<OpenMap> {
    const { startMap } = await import('./map-session.ts');
    const cell = document.getElementById(`cell-${this.dataset['cell'] ?? ''}`);
    const body = fold.querySelector<HTMLElement>('.map-body');
    if (!cell || !body) throw new Error('a map stands on the page of its cell');
    return startMap(this, body, cell);
  }
}

customElements.define('game-map', GameMap);
