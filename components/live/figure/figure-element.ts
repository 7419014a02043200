import { addresses } from '../../../src/notebook/addresses.ts';
import { notArrived, reportOurs } from '../../../src/notebook/outside.ts';
import { showNotice } from '../page/notice.ts';
import { whenNear } from '../page/when-near.ts';

/** Makes a static figure live, with what the reader did to it before; returns what undoes it. */
export type Start = (root: HTMLElement, early: readonly Event[]) => () => void;

/**
 * Defines the element that takes over a static figure when it comes near, and leaves it standing when removed.
 * `key` is the data attribute that names the figure; `load` brings its live part.
 */
export function defineFigureElement(tag: string, key: string, load: (id: string) => Promise<Start>): void {
  class FigureElement extends HTMLElement {
    #undo: (() => void) | undefined;

    connectedCallback(): void {
      const id = this.dataset[key] ?? '';
      let removed = false;
      const speaksOfIt = addresses(location.search, id);
      // What the build drew is not what the address asks for: it is not to be read until the live part has drawn.
      if (speaksOfIt) this.ariaBusy = 'true';
      const stopWaiting = whenNear(this, speaksOfIt, (early) => {
        const begin = (start: Start): void => {
          if (removed) return;
          stopWaiting();
          this.ariaBusy = null;
          const stop = start(this, early);
          this.#undo = () => {
            stop();
            delete this.dataset['ready'];
          };
          this.dataset['ready'] = '';
        };
        const late = (error: unknown): void => {
          this.ariaBusy = null;
          showNotice(this, notArrived());
          reportOurs(error);
        };
        load(id).then(begin, late).catch(reportError);
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
  customElements.define(tag, FigureElement);
}
