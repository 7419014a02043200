/** What the tint and the marks of a plane mean, beside it or below. */
import type * as Plot from '@observablehq/plot';
import type { Heat, PlaneView } from './view.ts';
import { stepOpacity, stepsOf, strongestOf, tintAt } from './heat.ts';
import type { Layout } from './layout.ts';
import { rowHeight } from './layout.ts';
import { arrow, isHidden, longestArrow, longestPush, placesIn, strokesOf } from './marks.ts';
import type { Attributes, Shape } from '../svg-shape.ts';
import { pathOf, shapes } from './svg.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Two digits that count, and a power of ten where it would be long. */
export function shortNumber(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? '0' : '∞';
  if (value >= 0.001 && value < 10000) return String(Number(value.toPrecision(2)));
  const [digits = '', power = ''] = value.toExponential(1).split('e');
  const raised = [...power.replace(/^[+-]/, '')].map((digit) => superscripts[Number(digit)]).join('');
  return `${Number(digits)}·10${power.startsWith('-') ? '⁻' : ''}${raised}`;
}

const start: Attributes = { 'text-anchor': 'start' };

/** The tint in its steps, for the picture that has no canvas under it. */
function steps(heat: Heat, strongest: number, { scale: { x, y, length, upright } }: Layout): Shape[] {
  const count =
    heat.kind === 'probability' ? 2 * stepsOf(heat.kind).length + 1 : stepsOf(heat.kind).length + 1;
  const each = length / count;
  const one = stepOpacity(heat.kind, strongest);
  return Array.from({ length: count }, (_, i): Shape[] => {
    const middle = heat.kind === 'probability' ? (count - 1) / 2 : 0;
    const { token } = tintAt(heat.kind, i / (count - 1));
    const opacity = Number((1 - (1 - one) ** Math.abs(i - middle)).toFixed(2));
    if (opacity === 0) return [];
    const from = Math.round(i * each);
    const long = Math.round((i + 1) * each) - from;
    const box = upright
      ? { x, y: y + length - from - long, width: 10, height: long }
      : { x: x + from, y, width: long, height: 10 };
    return [['rect', { ...box, fill: `var(--${token})`, 'fill-opacity': opacity }]];
  }).flat();
}

function scaleShapes(view: PlaneView, layout: Layout, mode: 'still' | 'painted'): Shape[] {
  const { heat } = view;
  if (!heat) return [];
  const { x, y, length, upright } = layout.scale;
  const said = view.words;
  const isProbability = heat.kind === 'probability';
  const low = isProbability ? `0 ${said.fake}` : shortNumber(heat.low);
  const high = isProbability ? `1 ${said.real}` : shortNumber(heat.high);
  const box = upright ? { x, y, width: 10, height: length } : { x, y, width: length, height: 10 };
  const result: Shape[] = mode === 'still' ? steps(heat, strongestOf(view), layout) : [];
  result.push(['rect', { ...box, fill: 'none', stroke: 'var(--edge)', 'stroke-opacity': 0.6 }]);
  // A tick across the scale in the colour of the line that it is for.
  const half: Attributes = { fill: 'none', stroke: 'var(--discriminator)', 'stroke-width': 1.5 };
  const name: Attributes = {
    ...start,
    ...(/\p{L}{2}/u.test(heat.label.replace(/_.*/, '')) ? {} : { class: 'symbol' }),
  };
  if (upright) {
    result.push(['text', { x, y: y - 10, ...name }, heat.label]);
    result.push(['text', { x: x + 18, y: y + 9, ...start }, high]);
    result.push(['text', { x: x + 18, y: y + length, ...start }, low]);
    if (isProbability) {
      result.push(['path', { d: `M${x - 3},${y + length / 2}h16`, ...half }]);
      result.push(['text', { x: x + 18, y: y + length / 2 + 4, ...start }, '½']);
    }
  } else {
    result.push(['text', { x: layout.left, y: y + 9, ...name }, heat.label]);
    result.push(['text', { x: x - 6, y: y + 9, 'text-anchor': 'end' }, low]);
    result.push(['text', { x: x + length + 6, y: y + 9, ...start }, high]);
    if (isProbability) result.push(['path', { d: `M${x + length / 2},${y - 3}v16`, ...half }]);
  }
  return result;
}

/** A mark and its name. */
interface Key {
  readonly text: string;
  /** How far the name is from the left end of the mark. */
  readonly lead: number;
  sign(x: number, y: number): Shape;
}

const gridSign = (x: number, y: number): string =>
  `M${x},${y - 8}h12m0,4h-12m0,4h12M${x + 2},${y - 10}v12m4,0v-12m4,0v12`;

function arrowSign(x: number, y: number): string {
  const lines = strokesOf(arrow(x, y - 4, longestArrow, 0));
  return pathOf(lines);
}

/** What is drawn, by name. */
function keysOf(view: PlaneView, layout: Layout): Key[] {
  const { real, fake, manifold } = view;
  const said = view.words;
  const line = { fill: 'none', stroke: 'var(--model)', 'stroke-opacity': 0.75 };
  const keys: Key[] = [];
  const add = (text: string, lead: number, sign: Key['sign']): void => {
    // In a column the names stand under one another.
    keys.push({ text, lead: layout.context.compact ? lead : Math.max(18, lead), sign });
  };
  if (real) add(said.real, 14, (x, y) => ['circle', { cx: x + 4, cy: y - 4, r: 3.5, fill: 'var(--data)' }]);
  if (fake && !isHidden(view, 'fake'))
    add(said.fake, 14, (x, y) => ['path', { d: `M${x + 4},${y - 9}l4.5,8h-9z`, fill: 'var(--model)' }]);
  if (manifold?.rows === 1)
    add(said.curve, 20, (x, y) => [
      'path',
      { d: `M${x},${y - 1}c2-10 6-8 7-4s5 5 7-4`, ...line, 'stroke-width': 2 },
    ]);
  else if (manifold) add(said.grid, 18, (x, y) => ['path', { d: gridSign(x, y), ...line }]);
  const longest = longestPush(view);
  if (longest > 0)
    add(`${said.push} ${shortNumber(longest)}`, 34, (x, y) => [
      'path',
      { d: arrowSign(x, y), fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.25 },
    ]);
  return keys;
}

const widthOf = ({ text, lead }: Key): number =>
  [...text].reduce((sum, c) => sum + (c > '\u3000' ? 11.5 : 6.4), lead);

/** Points that lie beyond the square are owned up to, in its corner, where their number moves nothing else. */
function outsideShapes(view: PlaneView, layout: Layout): Shape[] {
  const { real = [], words } = view;
  const fake = isHidden(view, 'fake') ? [] : (view.fake ?? []);
  const [reals, fakes] = [placesIn(real, layout).outside, placesIn(fake, layout).outside];
  if (reals + fakes === 0) return [];
  const place = { x: layout.left + layout.side - 7, y: layout.top + 16, 'text-anchor': 'end' };
  const halo = { stroke: 'var(--paper)', 'stroke-width': 3, 'paint-order': 'stroke' };
  return [['text', { ...place, ...halo }, words.outside(reals, fakes)]];
}

function legendShapes(view: PlaneView, layout: Layout, mode: 'still' | 'painted'): Shape[] {
  const list = [...scaleShapes(view, layout, mode), ...outsideShapes(view, layout)];
  const keys = keysOf(view, layout);
  const { compact } = layout.context;
  const total = keys.reduce((sum, key) => sum + widthOf(key), 0);
  const gap = Math.min(22, Math.max(6, (layout.side - total) / Math.max(1, keys.length - 1)));
  let { x, y } = layout.keys;
  for (const key of keys) {
    list.push(key.sign(x, y), ['text', { x: x + key.lead, y, ...start }, key.text]);
    if (compact) x += Math.round(widthOf(key) + gap);
    else y += rowHeight;
  }
  return list;
}

/** For a picture on its own the scale shows its steps; over a canvas it leaves them to the canvas. */
export const legend = (view: PlaneView, layout: Layout, mode: 'still' | 'painted'): Plot.Markish =>
  shapes(() => legendShapes(view, layout, mode));

/** All that stands over a canvas: the axes follow from the frame. */
export function legendKey(view: PlaneView, layout: Layout): string {
  const { width, compact } = layout.context;
  return JSON.stringify([width, compact, view.window, legendShapes(view, layout, 'painted')]);
}
