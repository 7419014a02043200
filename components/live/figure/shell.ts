/** What a live figure and its shell promise each other. */
import type { HistoryRow } from '../../../src/notebook/cell.ts';
import type { DrawContext } from '../../../src/notebook/figure.ts';
import type { Language } from '../../../src/notebook/language.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import type { MenuRow } from '../save/menu-row.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';
import type { ChangedBy } from './control-events.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Shell {
  readonly language: Language;
  readonly values: () => Values;
  /** Takes values that the figure itself has come to, such as those at a step of a run; nobody is told. */
  readonly adopt: (values: Values) => void;
  /** Asks for a drawing in the next frame; asking twice draws once. */
  readonly requestDraw: () => void;
  /** Hears an event from before the figure was live. */
  readonly hear: (event: Event) => void;
  readonly stop: () => void;
}

export interface Hooks {
  /** Draws the figure as it is, and returns what can be dragged in it. */
  draw(values: Values): Readonly<Record<string, DrawnPanel>>;
  /** The figure as it is, drawn for a frame of a file's. */
  panels(values: Values, context: DrawContext): Readonly<Record<string, PlotPanel>>;
  /** Whether the figure can go through the states between: a run cannot, whose settings they are. */
  readonly glides?: boolean;
  /** Whether it is a second one of its kind, of which neither the address nor a file speaks. */
  readonly apart?: boolean;
  /** The numbers of the whole run, where there is one. */
  history?(): readonly HistoryRow[];
  /** What else the figure has to save. */
  readonly more?: () => Promise<readonly MenuRow[]>;
  /** Hears of values that have changed, by what and from what, before they are drawn. */
  changed?(values: Values, by: ChangedBy, before: Values): void;
}
