import * as Plot from '@observablehq/plot';
import type { DrawContext, Table } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';
import { heightOf } from './height-of.ts';

/** One symbol and how often it comes, as a share of all. */
export interface RankedBar {
  readonly label: string;
  readonly share: number;
  /** The share of the same symbol elsewhere, drawn as a tick on the bar; zero is marked, since nothing would show. */
  readonly other?: number;
}

export interface RankedBars {
  /** Largest first; those that there is no room for are left to the table. */
  readonly bars: readonly RankedBar[];
  /** Where every bar would stand if all were equal. */
  readonly level?: { readonly share: number; readonly label: string };
  /** Long labels stand beside their bars, single letters under them. */
  readonly long?: boolean;
  readonly table: Table;
}

/** As many symbols as there is room for side by side, each with its place. */
export function placed<Bar extends { readonly label: string }>(
  bars: readonly Bar[],
  context: DrawContext,
): (Bar & { readonly place: number })[] {
  // A letter of Hangul is as wide as it is high.
  const narrowest = bars.some(({ label }) => /[\u1100-\u11ff\u3000-\ud7ff]/.test(label)) ? 14 : 10.5;
  const room = Math.floor((context.width - 58) / (context.compact ? narrowest : 15));
  return bars.slice(0, room).map((bar, place) => ({ ...bar, place }));
}

type Placed = RankedBar & { readonly place: number };

/** Whole percents, or as many decimals as the axis needs: its ticks are multiples of the same round step. */
function percentOf(top: number): (share: number) => string {
  return (share) => `${(share * 100).toFixed(share === 0 || top > 0.05 ? 0 : 1)}%`;
}

/** Where the other share is zero a symbol stands above the bar instead of a tick upon the axis. */
function otherMarks(bars: readonly Placed[], top: number): Plot.Markish[] {
  const { color } = marks.model;
  const present = bars.filter(({ other }) => other !== undefined && other > 0);
  const absent = bars.filter(({ other }) => other === 0);
  return [
    Plot.tickY(present, {
      x: 'place',
      y: (d: Placed) => Math.min(d.other ?? 0, top),
      stroke: color,
      strokeWidth: 2.5,
    }),
    Plot.text(absent, { x: 'place', y: 'share', text: () => '∞', dy: -8, fill: color, className: 'absent' }),
  ];
}

function columns({ bars, level }: RankedBars, context: DrawContext): Plot.PlotOptions {
  const shown = placed(bars, context);
  const top = 1.12 * Math.max(0.01, ...shown.flatMap(({ share, other = 0 }) => [share, other]));
  const { color } = marks.data;
  return {
    width: context.width,
    height: heightOf(context, [0.34, 0.56]),
    marginLeft: 40,
    marginRight: 14,
    marginTop: 22,
    marginBottom: 26,
    x: { domain: shown.map(({ place }) => place), axis: null, padding: 0.2 },
    y: { domain: [0, top], label: null },
    marks: [
      Plot.axisY({ ticks: 4, tickSize: 0, tickPadding: 6, label: null, tickFormat: percentOf(top) }),
      Plot.barY(shown, {
        x: 'place',
        y: 'share',
        fill: color,
        fillOpacity: 0.25,
        stroke: color,
        strokeWidth: 1.2,
      }),
      ...otherMarks(shown, top),
      Plot.text(shown, { x: 'place', y: 0, dy: 13, text: 'label', fill: 'var(--ink)' }),
      ...levelMarks(level, Math.max(0, shown.length - 1), top),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
    ],
  };
}

/** The level's name stands over its right end, where ranked bars are lowest. */
function levelMarks(level: RankedBars['level'], last: number, top: number): Plot.Markish[] {
  if (!level || level.share > top) return [];
  const { color, dash = 'none', width } = marks.bound;
  return [
    Plot.ruleY([level.share], { stroke: color, strokeWidth: width, strokeDasharray: dash }),
    Plot.text([last], {
      x: (place: number) => place,
      y: level.share,
      dy: -8,
      dx: 6,
      textAnchor: 'end',
      text: () => level.label,
      fill: color,
      className: 'level',
    }),
  ];
}

function rows({ bars }: RankedBars, context: DrawContext): Plot.PlotOptions {
  const shown = bars.slice(0, 16).map((bar, place) => ({ ...bar, place }));
  const shortened = (label: string): string => (label.length > 13 ? `${label.slice(0, 12)}…` : label);
  const { color } = marks.data;
  const top = 1.1 * Math.max(0.01, ...shown.map(({ share }) => share));
  return {
    width: context.width,
    height: 34 + 20 * Math.max(1, shown.length),
    marginLeft: 104,
    marginRight: 14,
    marginTop: 12,
    marginBottom: 22,
    x: { domain: [0, top], label: null },
    y: { domain: shown.map(({ place }) => place), axis: null, padding: 0.25 },
    marks: [
      Plot.axisX({ ticks: 4, tickSize: 3, label: null, tickFormat: percentOf(top) }),
      Plot.barX(shown, {
        y: 'place',
        x: 'share',
        fill: color,
        fillOpacity: 0.25,
        stroke: color,
        strokeWidth: 1.2,
      }),
      Plot.text(shown, {
        y: 'place',
        x: 0,
        dx: -8,
        textAnchor: 'end',
        text: (d: Placed) => shortened(d.label),
        fill: 'var(--ink)',
      }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
    ],
  };
}

/** Symbols by how often they come, the most frequent first. */
export function rankedBars(data: RankedBars, context: DrawContext): PlotPanel {
  return { options: data.long ? rows(data, context) : columns(data, context), table: data.table };
}
