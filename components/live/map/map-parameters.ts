/** What of a map stands in the address: its window, its size, its steps, and whether it is being made. */
import { choice, rate, toggle, whole } from '../../../src/notebook/kinds/index.ts';
import type { Values } from '../../../src/notebook/kinds/index.ts';
import { WHOLE, type MapWindow } from './axes.ts';

const SIZES = ['8', '16', '32'] as const;

const parameters = {
  open: toggle(false),
  run: toggle(false),
  size: choice(SIZES, '32'),
  steps: whole({ min: 10, max: 20_000, initial: 1000 }),
  colour: choice(['state', 'js'], 'state'),
  'd-from': rate(WHOLE.d[0]),
  'd-to': rate(WHOLE.d[1]),
  'g-from': rate(WHOLE.g[0]),
  'g-to': rate(WHOLE.g[1]),
};

export type MapValues = Values<typeof parameters>;

const figure = {
  id: 'game-map',
  parameters,
  valid: (values: MapValues): boolean =>
    values['d-from'] < values['d-to'] && values['g-from'] < values['g-to'],
};

/** A map as the address sees it. A run in the plane takes many times as long, so fewer are asked for at first. */
export const mapFigure = (cell: string): typeof figure =>
  cell === 'gan-2d' ? { ...figure, parameters: { ...parameters, size: choice(SIZES, '8') } } : figure;

export const windowOf = (values: MapValues): MapWindow => ({
  d: [values['d-from'], values['d-to']],
  g: [values['g-from'], values['g-to']],
});

export const windowValues = ({ d, g }: MapWindow): Partial<MapValues> => ({
  'd-from': d[0],
  'd-to': d[1],
  'g-from': g[0],
  'g-to': g[1],
});
