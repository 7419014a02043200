import { languageOfPath } from '../../src/notebook/language.ts';
import { notArrived } from '../../src/notebook/load-words.ts';
import { showNotice } from './notice.ts';
import { whenNear } from './when-near.ts';

/** `<training-cell data-cell="gan-1d">`: lets the reader train where a recorded run stood. */
class TrainingCell extends HTMLElement {
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    const id = this.dataset['cell'] ?? '';
    let removed = false;
    const stopWaiting = whenNear(this, location.search.includes(`${id}.`), (early) => {
      Promise.all([import('./cell-session.ts'), import('../cells/registry.ts')])
        .then(async ([{ startCell }, { loadCell }]) => {
          const cell = await loadCell(id);
          if (removed) return;
          stopWaiting();
          const stop = startCell(this, cell, early);
          this.#undo = () => {
            stop();
            delete this.dataset['ready'];
          };
          this.dataset['ready'] = '';
        })
        .catch(() => showNotice(this, notArrived[languageOfPath(location.pathname)]));
    });
    this.#undo = () => {
      removed = true;
      stopWaiting();
    };
  }

  disconnectedCallback(): void {
    this.#undo?.();
  }
}

customElements.define('training-cell', TrainingCell);
