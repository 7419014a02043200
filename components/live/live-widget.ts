import { languageOfPath } from '../../src/notebook/language.ts';
import { notArrived } from '../../src/notebook/load-words.ts';
import { showNotice } from './notice.ts';
import { whenNear } from './when-near.ts';

/** `<live-widget data-widget="kl">`: takes over a static figure, and leaves it standing when removed. */
class LiveWidget extends HTMLElement {
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    const id = this.dataset['widget'] ?? '';
    let removed = false;
    const stopWaiting = whenNear(this, location.search.includes(`${id}.`), (early) => {
      Promise.all([import('./widget-session.ts'), import('../widgets/registry.ts')])
        .then(async ([{ startWidget }, { loadWidget }]) => {
          const widget = await loadWidget(id);
          if (removed) return;
          stopWaiting();
          const stop = startWidget(this, widget, early);
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

customElements.define('live-widget', LiveWidget);
