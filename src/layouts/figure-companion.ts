// The figure of an exercise, in the exercise: a compact second one of those of the chapter, with a state of its own.
import { loadShellWords, startWidget } from '../../components/live/figure/widget-session.ts';
import { partOfPage } from '../../components/prose/exercise/part-of-page.ts';
import { loadWidget } from '../../components/widgets/registry.ts';
import { reportOurs } from '../notebook/outside.ts';
import '../styles/compact.css';

/** The attributes that name another element of the page. */
const NAMING = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const;

/** Gives every name of an element of the copy a beginning of its own: no two elements of a page are called the same. */
function rename(copy: Element, prefix: string): void {
  for (const name of NAMING) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      const names = element.getAttribute(name)?.split(/\s+/) ?? [];
      element.setAttribute(name, names.map((each) => prefix + each).join(' '));
    }
  }
}

/** `<figure-companion data-widget="kl">`, empty until it comes near; where nothing comes the exercise does without. */
class FigureCompanion extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#begin().catch((error: unknown) => {
      this.hidden = true;
      reportOurs(error);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #begin(): Promise<void> {
    const id = this.dataset['widget'] ?? '';
    const [widget, words, part] = await Promise.all([
      loadWidget(id, document.documentElement.lang),
      loadShellWords(),
      // The figure as the build wrote it, at its first state, wherever the one of the chapter may be by now.
      partOfPage(new URL(`../embed/${id}/#widget-${id}`, location.href).href),
    ]);
    if (!part || !this.isConnected) throw new Error(`the page of ${id} has no figure`);
    const copy = document.importNode(part, true);
    for (const element of copy.querySelectorAll(
      '.presets, .numbers, .needs-script, [name=copy-link], [hidden][id]',
    ))
      element.remove();
    const prefix = `${this.closest('.exercise')?.id ?? ''}-`;
    rename(copy, prefix);
    this.replaceChildren(...copy.childNodes);
    this.#stop = startWidget(this, widget, words, [], prefix);
    this.dataset['ready'] = '';
  }
}

customElements.define('figure-companion', FigureCompanion);
