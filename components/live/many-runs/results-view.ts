/** What came of many runs, as the card shows it: the picture, what differs, and the tables of ends. */
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import { unitName } from '../../../src/notebook/words/units.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { drawPanels, measureFrame, writeText, type DrawnPanel } from '../surface/render-figure.ts';
import type { CardParts } from './card-parts.ts';
import { endsTable } from './ends-table.ts';
import type { ManyRunsHost } from './host.ts';
import { picture } from './picture.ts';
import type { Result } from './result.ts';
import { toldDifferences } from './told-differences.ts';

interface Shown {
  readonly now: Result | undefined;
  readonly kept: Result | undefined;
}

export class ResultsView {
  readonly #parts: CardParts;
  readonly #host: ManyRunsHost;
  readonly #words: ManyRunsWords;
  readonly #open: (result: Result, seed: number) => void;
  #drawn: Record<string, DrawnPanel> = {};
  #tables: readonly unknown[] = [];

  constructor(
    parts: CardParts,
    host: ManyRunsHost,
    words: ManyRunsWords,
    open: (result: Result, seed: number) => void,
  ) {
    this.#parts = parts;
    this.#host = host;
    this.#words = words;
    this.#open = open;
  }

  get drawn(): Readonly<Record<string, DrawnPanel>> {
    return this.#drawn;
  }

  show(shown: Shown): void {
    const { results, label, differs } = this.#parts;
    results.hidden = !shown.now && !shown.kept;
    if (results.hidden) return;
    writeText(differs, this.#differsText(shown));
    const { cell, language, words } = this.#host;
    const unit = pageUnit();
    const called = this.#words.picture(unitName('information', unit, words.units));
    writeText(label, called);
    label.dataset['plain'] = called;
    const context = measureFrame(results, language, unit);
    const panel = picture(shown.now, shown.kept, this.#words, context);
    const name = { id: `${cell.id}-many`, title: cell.text.title };
    this.#drawn = drawPanels(results, context, name, { 'many-runs': panel });
    this.#showTables(shown);
  }

  #differsText({ now, kept }: Shown): string {
    if (!kept) return '';
    if (!now) return this.#words.change;
    const differences = toldDifferences(this.#host, kept.order, now.order, this.#words);
    return differences.length > 0 ? this.#words.differs(differences) : this.#words.same;
  }

  #showTables({ now, kept }: Shown): void {
    const { tables, openHint } = this.#parts;
    const unit = pageUnit();
    const key = [kept, now?.order, now?.ends.length, unit];
    if (key.every((part, i) => part === this.#tables[i])) return;
    this.#tables = key;
    const made = (['kept', 'now'] as const).flatMap((which) => {
      const result = which === 'kept' ? kept : now;
      if (!result || result.ends.length === 0) return [];
      const set = kept ? this.#words[which] : '';
      const look = { set, words: this.#words, units: this.#host.words.units, unit };
      const table = endsTable(result, look, (seed) => this.#open(result, seed));
      table.dataset['set'] = which;
      return [table];
    });
    openHint.hidden = made.length === 0;
    // A hand that is on a seed stays on it.
    const held = document.activeElement;
    const of = held?.closest<HTMLElement>('.ends table')?.dataset['set'];
    const seed = held instanceof HTMLButtonElement ? held.value : '';
    tables.replaceChildren(...made);
    if (of !== undefined)
      tables
        .querySelector<HTMLElement>(`[data-set="${of}"] button[value="${seed}"]`)
        ?.focus({ preventScroll: true });
  }
}
