// `<claim-check data-claim="…">`: runs a claim's checks in the reader's browser and writes what came out. The
// claim and every word come when its button is pressed, but for the sentence that says that they did not come.
import { languageOfPath } from '../../src/notebook/language.ts';
import { isOutside, notArrived } from '../../src/notebook/outside.ts';
import { pageUnit } from '../../src/notebook/page-unit.ts';
import type { UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity } from '../../src/notebook/unit.ts';
import type { ClaimBoxWords } from '../../src/notebook/words/claim-box.ts';
import { wordsOf } from '../../src/notebook/words/load.ts';
import type { Check, ClaimDefinition } from './define-claim.ts';

function writeNumber(number: HTMLElement | null, value: number): void {
  if (!number) return;
  const { unitKind = 'none', digits = '3' } = number.dataset;
  // The frame's script rewrites it from here when the reader changes the unit.
  number.dataset['value'] = String(value);
  number.setAttribute('value', String(value));
  number.textContent = formatQuantity(value, unitKind as UnitKind, pageUnit(), Number(digits));
}

function writeRow(
  row: Element | undefined,
  [value, bound]: readonly [number, number],
  holds: boolean,
  verdict: string,
): void {
  writeNumber(row?.querySelector<HTMLElement>('[data-part="value"]') ?? null, value);
  writeNumber(row?.querySelector<HTMLElement>('[data-part="bound"]') ?? null, bound);
  const mark = row?.querySelector('.claim-holds');
  mark?.classList.toggle('claim-true', holds);
  mark?.classList.toggle('claim-false', !holds);
  mark?.replaceChildren(verdict);
}

/** The figure of a claim's own, in a frame as high as it wants to be. */
function showFigure(fold: HTMLDetailsElement): void {
  const link = fold.querySelector('a');
  if (!fold.open || !link || fold.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.className = 'framed';
  frame.src = link.getAttribute('href') ?? '';
  frame.title = link.textContent;
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument?.querySelector('main');
    frame.title = frame.contentDocument?.title ?? frame.title;
    if (!inside) return;
    new ResizeObserver(() => (frame.style.height = `${inside.offsetHeight}px`)).observe(inside);
  });
  link.before(frame);
}

class ClaimCheck extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.check(signal).catch(reportError), { signal });
    const fold = this.querySelector<HTMLDetailsElement>('.claim-figure');
    fold?.addEventListener('toggle', () => showFigure(fold), { signal });
    if (fold) showFigure(fold);
    const link = this.querySelector<HTMLAnchorElement>('[data-see-preset]');
    link?.addEventListener('click', (event) => this.see(event, link), { signal });
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private say(sentence: string, outcome: string): void {
    this.dataset['outcome'] = outcome;
    this.querySelector('[role="status"]')?.replaceChildren(sentence);
  }

  private async check(signal: AbortSignal): Promise<void> {
    const loaded = await this.load(signal);
    if (!loaded || signal.aborted) return;
    const { claim, checkHolds, boundOf, words } = loaded;
    const held = claim.checks().map((check: Check, i: number) => {
      const holds = checkHolds(check);
      const numbers = [check.value.number, boundOf(check)] as const;
      writeRow(this.querySelectorAll('li')[i], numbers, holds, holds ? words.holds : words.fails);
      return holds;
    });
    const details = this.querySelector('details');
    if (details) details.open = true;
    details?.querySelector('summary')?.replaceChildren(words.here);
    const count = held.filter(Boolean).length;
    if (count === held.length) this.say(words.confirmed(count)[claim.ground], 'confirmed');
    else this.say(words.contradicted(count, held.length), 'contradicted');
  }

  /** The claim and its words; nothing, and a sentence, where they did not come. Any other failure is ours and thrown. */
  private async load(signal: AbortSignal) {
    try {
      const [{ loadClaim }, { checkHolds, boundOf }, words] = await Promise.all([
        import('./registry.ts'),
        import('./define-claim.ts'),
        wordsOf<ClaimBoxWords>(
          import(`../../content/${languageOfPath(location.pathname)}/words/prose/claim-box.ts`),
        ),
      ]);
      const claim: ClaimDefinition = await loadClaim(this.dataset['claim'] ?? '');
      return { claim, checkHolds, boundOf, words };
    } catch (error) {
      if (!isOutside(error)) throw error;
      if (!signal.aborted) this.say(notArrived(), 'not-arrived');
      return undefined;
    }
  }

  /** Sets the figure's preset where it stands, so that the page's other figures keep what the reader did to them. */
  private see(event: MouseEvent, link: HTMLAnchorElement): void {
    const { seePreset = '' } = link.dataset;
    const figure = document.getElementById(link.hash.slice(1));
    const preset = figure?.querySelector<HTMLElement>(`[data-preset="${seePreset}"]`);
    // Another tab or window gets the state from the address.
    if (!figure || !preset || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // What is folded away is opened on the way to it.
    for (let fold = figure.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    // A step to come back by: going back restores what the address said before.
    history.pushState(null, '', `${location.pathname}${location.search}${link.hash}`);
    preset.click();
    preset.focus({ preventScroll: true });
    figure.scrollIntoView();
  }
}

customElements.define('claim-check', ClaimCheck);
