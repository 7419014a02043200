// `<engine-race data-cell="gan-1d">`: sets the cell's engine and its full speed, runs it, and writes beside each engine
// how many steps a second it made. It knows the cell by its controls and its events alone.
import { languageOfPath } from '../../src/notebook/language.ts';
import { reportMissing } from '../../src/notebook/outside.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { wordsOf } from '../../src/notebook/words/load.ts';
import type { RaceWords } from '../../src/notebook/words/race.ts';

const loadWords = (): Promise<RaceWords> =>
  wordsOf(import(`../../content/${languageOfPath(location.pathname)}/words/prose/race.ts`));

/** What this element reads of a frame. */
interface FrameEvent extends Event {
  readonly detail: { readonly snapshot: { readonly quantities: Readonly<Record<string, number>> } };
}

class EngineRace extends HTMLElement {
  private ending = new AbortController();
  /** When the sentence was last written: it is read aloud, so it changes every few seconds at most. */
  private said = -Infinity;
  private readonly speeds = new Map<string, number>();

  private get cell(): HTMLElement | null {
    return document.getElementById(`cell-${this.dataset['cell'] ?? ''}`);
  }

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.addEventListener('click', (event) => this.press(event), { signal });
    this.cell?.addEventListener('training-frame', (event) => this.hear(event as FrameEvent), { signal });
  }

  disconnectedCallback(): void {
    this.ending.abort();
  }

  private select(name: string): HTMLSelectElement | null {
    return this.cell?.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? null;
  }

  private press({ target }: Event): void {
    const engine = target instanceof Element && target.closest('button')?.dataset['runEngine'];
    if (!engine) return;
    for (const [name, value] of [
      ['engine', engine],
      ['pace', 'full'],
    ] as const) {
      const select = this.select(name);
      if (!select || select.value === value) continue;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.cell?.querySelector<HTMLButtonElement>('button[name="run"]')?.click();
  }

  private hear({ detail, timeStamp }: FrameEvent): void {
    // A run that waits for the eye says nothing of its engine.
    if (this.select('pace')?.value !== 'full') return;
    const speed = detail.snapshot.quantities['steps-per-second'] ?? 0;
    const engine = this.cell?.dataset['engine'] ?? '';
    const place = this.querySelector(`output[data-engine="${engine}"]`);
    if (!place || speed === 0) return;
    this.speeds.set(engine, speed);
    place.textContent = formatNumber(speed, 0);
    const [plain, fused] = ['reference', 'fused'].map((name) => this.speeds.get(name));
    if (plain === undefined || fused === undefined || timeStamp - this.said < 3000) return;
    this.said = timeStamp;
    void this.say(formatNumber(fused / plain, 0)).catch(reportMissing);
  }

  private async say(times: string): Promise<void> {
    const { result } = await loadWords();
    this.querySelector('.race-result')?.replaceChildren(result(times));
  }
}

customElements.define('engine-race', EngineRace);
