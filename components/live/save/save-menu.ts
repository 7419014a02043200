/** What stands under "Save": every picture of a figure as a file, and the numbers behind it. Loaded when it is opened. */
import './save-menu.css';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { HistoryRow } from '../../../src/notebook/cell.ts';
import type { DrawContext } from '../../../src/notebook/figure.ts';
import type { Language } from '../../../src/notebook/language.ts';
import { isMissing, notArrived, reportMissing, reportOurs } from '../../../src/notebook/outside.ts';
import type { SaveWords } from '../../../src/notebook/words/save.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import { renderPlot } from '../../plots/render.ts';
import { csvFile, historyTable } from './csv-file.ts';
import { showNotice } from '../page/notice.ts';
import { pngFile } from './png-file.ts';
import type { MenuRow } from './menu-row.ts';
import { saveFile } from './save-file.ts';
import { measureFrame } from '../surface/render-figure.ts';
import type { PlainColour } from './svg-file.ts';
import { svgFile } from './svg-file.ts';

/** What there is to save, asked for when it is saved. */
export interface Savable {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly language: Language;
  readonly panels: (context: DrawContext) => Readonly<Record<string, PlotPanel>>;
  readonly history?: () => readonly HistoryRow[];
  /** What else there is, fetched with the menu. */
  readonly more?: () => Promise<readonly MenuRow[]>;
}

type Format = 'svg' | 'png' | 'csv';

const types: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
};

/** As wide as on a page, whatever the reader's own screen is: a file goes where it is not a phone that shows it. */
const fileWidth = 640;

/**
 * The colours of the design tokens in light: files go into documents and slides, whose paper is white whichever
 * theme they were made in.
 */
function lightColours(root: Element): (token: string) => string {
  const known = new Map([['paper', 'rgb(255, 255, 255)']]);
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const probe = document.createElement('span');
    probe.style.cssText = `color-scheme:only light;forced-color-adjust:none;color:var(--${token})`;
    probe.hidden = true;
    root.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(token, color);
    return color;
  };
}

const hex = (part: string): string => Number(part).toString(16).padStart(2, '0');

/** `rgba(0, 114, 178, 0.2)` in the two attributes that every program reads. */
function plainColour(computed: string): PlainColour {
  const [red = '0', green = '0', blue = '0', opacity = '1'] = computed.match(/[\d.]+/g) ?? [];
  return { hex: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity: Number(opacity) };
}

async function save(root: HTMLElement, name: string, format: Format, savable: Savable): Promise<void> {
  const { id, language } = savable;
  const file = `minimax-${id}-${name}`;
  const unit = pageUnit();
  if (format === 'csv') {
    // The table that is on the page, which for a course may depend on the room that its picture has.
    const { table } = savable.panels(measureFrame(root, language, unit))[name] ?? {};
    if (table) saveFile(`${file}.csv`, csvFile(table), types.csv);
    return;
  }
  const panel = savable.panels({ width: fileWidth, compact: false, language, unit, detailed: true })[name];
  if (!panel) return;
  const colour = lightColours(root);
  const label = labelOf(root, name).plain;
  const title = `${savable.title}: ${label}`;
  const painted = format === 'png' ? panel.painted : undefined;
  const picture = { ...panel, options: (painted ?? panel).options };
  const rendered = renderPlot(picture, { name: title, id: file }, document);
  const text = svgFile(rendered.svg, {
    id: file,
    title,
    description: root.querySelector('.now')?.textContent ?? '',
    language,
    colour: (token) => plainColour(colour(token)),
    background: !painted,
  });
  if (format === 'svg') saveFile(`${file}.svg`, text, types.svg);
  else saveFile(`${file}.png`, await pngFile(text, rendered, painted && { painted, colour }), types.png);
}

function labelOf(
  root: HTMLElement,
  name: string,
): { readonly plain: string; readonly shown: readonly Node[] } {
  const label = root.querySelector<HTMLElement>(`[data-panel="${name}"] .panel-label`);
  const shown = [...(label?.childNodes ?? [])].map((node) => node.cloneNode(true));
  return { plain: label?.dataset['plain'] ?? name, shown };
}

function row(shown: readonly Node[], buttons: readonly HTMLButtonElement[]): HTMLLIElement {
  const item = document.createElement('li');
  const label = document.createElement('span');
  label.append(...shown);
  const tools = document.createElement('p');
  tools.className = 'tools';
  tools.append(...buttons);
  item.append(label, tools);
  return item;
}

/** Fills the opened fold. */
export function fillSaveMenu(
  fold: HTMLDetailsElement,
  root: HTMLElement,
  savable: Savable,
  ui: SaveWords,
): void {
  const plain = (text: string, label: string, act: () => void | Promise<void>): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', () => {
      showNotice(root, '');
      const acted = async (): Promise<void> => act();
      acted().catch((error: unknown) => {
        showNotice(root, isMissing(error) ? notArrived() : ui.failed(text));
        reportOurs(error);
      });
    });
    return made;
  };
  const button = (what: string, format: Format, act: () => void | Promise<void>): HTMLButtonElement =>
    plain(format.toUpperCase(), ui.name(what, format.toUpperCase()), act);
  const list = document.createElement('ul');
  for (const name of savable.names) {
    const { plain, shown } = labelOf(root, name);
    const formats = ['svg', 'png', 'csv'] as const;
    const buttons = formats.map((format) => button(plain, format, () => save(root, name, format, savable)));
    list.append(row(shown, buttons));
  }
  const { id, history, more } = savable;
  if (history) {
    const whole = button(ui.run, 'csv', () =>
      saveFile(`minimax-${id}-run.csv`, csvFile(historyTable(history())), types.csv),
    );
    list.append(row([document.createTextNode(ui.run)], [whole]));
  }
  fold.append(list);
  void more?.().then((rows) => {
    for (const { label, name, button: text, act } of rows) {
      const made = plain(text, `${label}: ${text}`, act);
      made.name = name;
      list.append(row([document.createTextNode(label)], [made]));
    }
  }, reportMissing);
}
