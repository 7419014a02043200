import { pageUnit } from '../../../src/notebook/page-unit.ts';
import { formatQuantity } from '../../../src/notebook/unit.ts';
import { FRAMES, movingParts, stateAt, xOf } from '../../plots/play-picture.ts';
import { DATA, onTheWay, playOf, restingShare, sdOfPeak, within } from '../../widgets/first-play.ts';
import { curvesOf, dataShown, shownOf } from './shown.ts';

/** How long the game plays itself, in milliseconds. */
const APPROACH = 6000;
/** Within so many pixels of the data the handle lets itself be laid on them. */
const CATCH = 7;

const slow = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

class FirstPlay extends HTMLElement {
  #model = within({ mean: Number(this.dataset['mean']), sd: Number(this.dataset['sd']) });
  #controller = new AbortController();
  #playing = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (const handle of this.querySelectorAll<SVGGElement>('.handle')) this.#takeHand(handle, signal);
    this.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        this.#stopPlaying();
        this.#show({ ...this.#model, [target.name]: Number(target.value) });
      },
      { signal },
    );
    document.addEventListener('unitchange', () => this.#show(this.#model), { signal });
    this.#show(this.#model);
    this.dataset['ready'] = '';
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches && !document.hidden) this.#play();
  }

  disconnectedCallback(): void {
    this.#stopPlaying();
    this.#controller.abort();
    delete this.dataset['ready'];
  }

  /** Plays the approach once, and stops where something is left to do. */
  #play(): void {
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min(1, (now - start) / APPROACH);
      this.#show(onTheWay(restingShare * slow(share)));
      this.#playing = share < 1 ? requestAnimationFrame(step) : 0;
    };
    this.#playing = requestAnimationFrame(step);
  }

  #stopPlaying(): void {
    cancelAnimationFrame(this.#playing);
    this.#playing = 0;
  }

  #takeHand(handle: SVGGElement, signal: AbortSignal): void {
    const svg = handle.ownerSVGElement;
    if (!svg) return;
    const frame = FRAMES[svg.dataset['frame'] === 'phone' ? 'phone' : 'page'];
    const placeOf = ({ clientX, clientY }: PointerEvent): DOMPoint =>
      new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
    let held: { readonly pointer: number; readonly dx: number; readonly dy: number } | undefined;
    let before = this.#model;
    const on = (type: string, listener: (event: PointerEvent) => void): void =>
      handle.addEventListener(type, listener as EventListener, { signal });
    on('pointerdown', (event) => {
      if (held || event.button !== 0) return;
      event.preventDefault();
      this.#stopPlaying();
      handle.setPointerCapture(event.pointerId);
      // Where the handle is under the hand, so that it keeps its distance.
      const { e, f } = handle.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
      const { x, y } = placeOf(event);
      held = { pointer: event.pointerId, dx: e - x, dy: f - y };
      before = this.#model;
      this.classList.add('held', 'touched');
    });
    on('pointermove', (event) => {
      if (held?.pointer !== event.pointerId) return;
      const { x, y } = placeOf(event);
      const { mean, peak } = stateAt(frame, x + held.dx, y + held.dy);
      const model = within({ mean, sd: sdOfPeak(peak) });
      const isNear =
        Math.abs(xOf(frame, model.mean) - xOf(frame, DATA.mean)) < CATCH &&
        Math.abs(model.sd - DATA.sd) < 0.05;
      this.#show(isNear ? DATA : model);
    });
    const letGo = (event: PointerEvent): void => {
      if (held?.pointer !== event.pointerId) return;
      held = undefined;
      this.classList.remove('held');
      if (event.type === 'pointercancel') this.#show(before);
    };
    on('pointerup', letGo);
    on('pointercancel', letGo);
  }

  #show(wished: { readonly mean: number; readonly sd: number }): void {
    const model = within(wished);
    this.#model = model;
    const play = playOf(model);
    for (const svg of this.querySelectorAll<SVGSVGElement>('.play-picture')) {
      // The one of the other width is not seen.
      if (svg.getClientRects().length === 0) continue;
      const frame = FRAMES[svg.dataset['frame'] === 'phone' ? 'phone' : 'page'];
      const parts = movingParts(frame, curvesOf(model), shownOf(play), dataShown);
      for (const [part, attributes] of Object.entries(parts)) {
        const element = svg.querySelector(`[data-part="${part}"]`);
        for (const [name, value] of Object.entries(attributes))
          if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
      }
    }
    this.dataset['criterion'] = String(play.criterion);
    for (const place of document.querySelectorAll<HTMLElement>('[data-play]')) {
      const value = play[place.dataset['play'] as 'criterion' | 'left' | 'real' | 'fake'];
      place.textContent = formatQuantity(value, 'information', pageUnit());
    }
    for (const input of this.querySelectorAll('input')) {
      const value = model[input.name as 'mean' | 'sd'];
      if (Math.abs(Number(input.value) - value) > 0.005) input.value = String(value);
      this.#speak(input, value, play.criterion);
    }
  }

  /** Says a slider's value, and what the game is then worth, in the page's words. */
  #speak(input: HTMLInputElement, value: number, criterion: number): void {
    const unit = pageUnit();
    const sentence = this.dataset[unit === 'bits' ? 'readingBits' : 'readingNats'] ?? '';
    const criterionText = formatQuantity(criterion, 'information', unit);
    input.setAttribute(
      'aria-valuetext',
      sentence.replace('#1', value.toFixed(2)).replace('#2', criterionText),
    );
  }
}

customElements.define('first-play', FirstPlay);
