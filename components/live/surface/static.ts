/** The HTML of a live figure's parts, as the build writes it. The live elements find these same parts again. */
import { escapeHtml } from '../../../src/notebook/html.ts';
import type { Reading } from '../../../src/notebook/cell.ts';
import type { DrawContext, Table } from '../../../src/notebook/figure.ts';
import type { Language } from '../../../src/notebook/language.ts';
import { formatQuantity } from '../../../src/notebook/unit.ts';
import { unitName } from '../../../src/notebook/words/units.ts';
import type { Group, LocalizedFigure, Quantity } from '../../../src/notebook/widget.ts';
import { controlOf } from '../../controls/index.ts';
import { tableBody, tableHead } from './table.ts';
import { spokenText } from '../../prose/build/spoken/spoken.ts';
import { richText } from './rich-text.ts';
import { figureWords, shellWords } from '../page/words.ts';

/** What a parameter is called by itself: in words, and with its group's name where two of the figure are called the same. */
function spokenName(definition: LocalizedFigure, name: string, language: Language): string {
  const { parameters, groups } = definition.text;
  const label = parameters[name] ?? name;
  const spoken = spokenText(label, language);
  if (Object.values(parameters).filter((other) => other === label).length < 2) return spoken;
  const place = definition.groups.findIndex((group) =>
    [...group.parameters, ...(group.more ?? [])].includes(name),
  );
  const heading = groups?.[place] ?? definition.groups[place]?.symbol;
  return heading === undefined ? spoken : `${spokenText(heading, language)}: ${spoken}`;
}

/** Pictures of options, by parameter and option. */
export type Pictures = Readonly<Record<string, Readonly<Record<string, string>>>>;

function controlHtml(
  definition: LocalizedFigure,
  name: string,
  language: Language,
  pictures: Pictures,
): string {
  const parameter = definition.parameters[name];
  if (!parameter) throw new RangeError(`${definition.id} has no parameter ${name}`);
  const text = definition.text;
  const label = text.parameters[name] ?? name;
  const html = controlOf(parameter).html(parameter, {
    name,
    label: spokenText(label, language),
    labelHtml: richText(label, `${definition.id}.${name}`),
    options: Object.fromEntries(
      Object.entries(text.options?.[name] ?? {}).map(([option, words]) => [
        option,
        spokenText(words, language),
      ]),
    ),
    ...(pictures[name] ? { pictures: pictures[name] } : {}),
    words: shellWords[language].fields,
  });
  const spoken = spokenName(definition, name, language);
  return `<div data-parameter="${name}"${spoken === label ? '' : ` data-name="${escapeHtml(spoken)}"`}>${html}</div>`;
}

function groupHtml(
  definition: LocalizedFigure,
  group: Group<string>,
  index: number,
  language: Language,
  pictures: Pictures,
): string {
  const html = (name: string): string => controlHtml(definition, name, language, pictures);
  const controls = group.parameters.map(html).join('');
  const more = (group.more ?? []).map(html).join('');
  const text = definition.text;
  const heading = text.groups?.[index] ?? group.symbol;
  // A group that is folded away whole has its heading on the fold.
  const isFold = controls === '' && heading !== undefined;
  const fold = isFold
    ? richText(heading, definition.id)
    : escapeHtml(text.more ?? figureWords[language].more);
  const named = text.groups === undefined ? '' : ' class="group-name"';
  const folded =
    more === ''
      ? ''
      : `<details class="more"><summary${isFold ? named : ''}>${fold}</summary>${more}</details>`;
  const legend =
    heading === undefined || isFold ? '' : `<legend${named}>${richText(heading, definition.id)}</legend>`;
  const role = group.role ? ` class="${group.role}"` : '';
  const count = Math.max(1, group.parameters.length);
  return `<fieldset${role} style="--n:${count}">${legend}<div class="row">${controls}${folded}</div></fieldset>`;
}

/** Every control, group by group. */
export function controlsHtml(
  definition: LocalizedFigure,
  language: Language,
  pictures: Pictures = {},
): string {
  return definition.groups.map((group, i) => groupHtml(definition, group, i, language, pictures)).join('');
}

/** One live number with its name. `data-value` is the full double in nats; a number without a meaning has none. */
function valueHtml(
  definition: LocalizedFigure,
  name: string,
  quantity: Quantity,
  value: number,
  reading: Reading,
  { language, unit }: Pick<DrawContext, 'language' | 'unit'>,
): string {
  const { id } = definition;
  const text = definition.text;
  const label = text.quantities[name] ?? name;
  const term = quantity.symbol === undefined ? richText(label, id) : richText(`$${quantity.symbol}$`, id);
  const digits = quantity.digits ?? 3;
  const kind = reading === 'meaningless' || reading === 'absent' ? quantity.unit : reading;
  const told = reading === 'meaningless' ? NaN : value;
  const data = Number.isNaN(told) ? '' : ` data-value="${told}"`;
  const unitText = Number.isNaN(told) ? '' : unitName(kind, unit, shellWords[language].units);
  return `<div${reading === 'absent' ? ' hidden' : ''}><dt>${term}</dt><dd><output name="${name}"${data} data-unit-kind="${kind}" data-digits="${digits}" aria-label="${escapeHtml(spokenText(label, language))}" aria-live="off">${formatQuantity(told, kind, unit, digits)}</output> <span class="unit-name">${unitText}</span></dd></div>`;
}

/** The live numbers that are in view, or those that are folded away. */
export function valuesHtml(
  definition: LocalizedFigure,
  quantities: Readonly<Record<string, number>>,
  context: Pick<DrawContext, 'language' | 'unit'>,
  readings: Readonly<Partial<Record<string, Reading>>> = {},
  folded = false,
): string {
  return Object.entries(definition.units)
    .filter(([name]) => (definition.folded?.includes(name) ?? false) === folded)
    .map(([name, quantity]) =>
      valueHtml(
        definition,
        name,
        quantity,
        quantities[name] ?? NaN,
        readings[name] ?? quantity.unit,
        context,
      ),
    )
    .join('');
}

/** What each preset is called, and what to look for in it, typeset. */
export const presetTexts = (
  definition: LocalizedFigure,
): readonly { readonly id: string; readonly label: string; readonly look: string }[] =>
  definition.presets.map(({ id }) => {
    const { label = id, look = '' } = definition.text.presets[id] ?? {};
    const where = `${definition.id}, preset ${id}`;
    return { id, label: richText(label, where), look: richText(look, where) };
  });

export const presetsHtml = (definition: LocalizedFigure): string =>
  presetTexts(definition)
    .map(
      ({ id, label, look }) =>
        `<li><button type="button" data-preset="${id}">${label}</button> <span>${look}</span></li>`,
    )
    .join('');

export function actionsHtml(definition: LocalizedFigure, language: Language): string {
  const names = definition.text.actions ?? {};
  const { play, pause } = figureWords[language];
  const player = `<button type="button" name="play-process"><span>${play}</span><span hidden>${pause}</span></button>`;
  const actions = (definition.actions ?? [])
    .map(
      ({ id }) =>
        `<button type="button" name="${id}" data-action="${id}">${richText(names[id] ?? id, definition.id)}</button>`,
    )
    .join('');
  return (definition.process ? player : '') + actions;
}

/** Curves are sent at every second of their samples; a live table has them all. */
export function tableHtml(name: string, caption: string, table: Table): string {
  const sent = table.sampled ? { ...table, rows: table.rows.filter((_, i) => i % 2 === 0) } : table;
  return `<table data-table="${name}"><caption>${caption}</caption><thead>${tableHead(table)}</thead><tbody>${tableBody(sent)}</tbody></table>`;
}
