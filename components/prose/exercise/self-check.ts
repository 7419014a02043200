// The judge of an exercise: an element that watches its box or its figure, and says one sentence.
import { watchGoal } from './goal-check.ts';
import { watchNumber } from './number-check.ts';

class SelfCheck extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const watch = this.dataset.kind === 'goal' ? watchGoal : watchNumber;
    watch(this, (verdict, ...content) => this.say(verdict, ...content), this.ending.signal);
  }

  disconnectedCallback(): void {
    this.ending.abort();
    this.say('');
  }

  private say(verdict: string, ...content: readonly (string | Node)[]): void {
    const status = this.querySelector('[role="status"]');
    const said = document.createElement('span');
    said.append(...content);
    // The same words again would be read aloud again.
    if (status && status.textContent !== said.textContent) status.replaceChildren(...said.childNodes);
    this.dataset.verdict = verdict;
  }
}

customElements.define('self-check', SelfCheck);
