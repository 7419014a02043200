import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import { formatCount, formatQuantity, type Unit } from '../../../src/notebook/unit.ts';
import { unitName, type UnitWords } from '../../../src/notebook/words/units.ts';
import { element } from './card-parts.ts';
import { groupEnds, type EndGroup, type SeedEnd } from './ends.ts';
import { quantile } from './quantiles.ts';
import type { Result } from './result.ts';

interface Look {
  /** What the set is called; nothing where it is the only one. */
  readonly set: string;
  readonly words: ManyRunsWords;
  readonly units: UnitWords;
  readonly unit: Unit;
}

/** The ends of many runs, state by state, each with its seeds as buttons that `open` the run. */
export function endsTable(
  { order, ends }: Result,
  { set, words, units, unit }: Look,
  open: (seed: number) => void,
): HTMLTableElement {
  const { table } = words;
  const shown = (js: number): string => formatQuantity(js, 'information', unit);
  const nameOf = (state: string): string => words.ends[state] ?? state;
  const heading = (text: string) => {
    const cell = element('th', { text });
    cell.scope = 'col';
    return cell;
  };
  const row = (name: string, count: number, median: number) => {
    const cell = element('th', { text: name });
    cell.scope = 'row';
    return element(
      'tr',
      {},
      cell,
      element('td', { text: formatCount(count) }),
      element('td', { text: shown(median) }),
    );
  };
  const seedButton = ({ seed, state, js }: SeedEnd): HTMLElement => {
    const button = element(
      'button',
      {},
      element('b', { text: String(seed) }),
      element('span', { text: shown(js) }),
    );
    button.type = 'button';
    button.name = 'open-seed';
    button.value = String(seed);
    button.setAttribute('aria-label', words.seed(String(seed), nameOf(state), shown(js)));
    button.addEventListener('click', () => open(seed));
    return element('li', {}, button);
  };
  const group = ({ state, medianJs, ends: some }: EndGroup): HTMLElement => {
    const list = element('ul', {}, ...some.map(seedButton));
    list.setAttribute('aria-label', `${nameOf(state)}. ${table.seeds}`);
    const cell = element('td', {}, list);
    cell.colSpan = 3;
    const body = element('tbody', {}, row(nameOf(state), some.length, medianJs), element('tr', {}, cell));
    body.dataset['end'] = state;
    return body;
  };
  const medianOfAll = quantile(
    ends.map(({ js }) => js),
    0.5,
  );
  return element(
    'table',
    {},
    element('caption', { text: table.caption(set, order.seeds.length, formatCount(order.steps)) }),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heading(table.end),
        heading(table.runs),
        heading(table.medianJs(unitName('information', unit, units))),
      ),
    ),
    ...groupEnds(ends).map(group),
    element('tfoot', {}, row(table.all, ends.length, medianOfAll)),
  );
}
