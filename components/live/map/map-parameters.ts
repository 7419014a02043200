/** What of a map stands in the address: its window, its size, its steps, and whether it is being made. */
import { choice, rate, toggle, whole } from '../../../src/notebook/kinds/index.ts';
import type { Values } from '../../../src/notebook/kinds/index.ts';
import { WHOLE, type MapWindow } from './axes.ts';

export const parametersOf = (size: '8' | '32') => ({
  open: toggle(false),
  run: toggle(false),
  size: choice(['8', '16', '32'], size),
  steps: whole({ min: 10, max: 20_000, initial: 1000 }),
  colour: choice(['state', 'js'], 'state'),
  'd-from': rate(WHOLE.d[0]),
  'd-to': rate(WHOLE.d[1]),
  'g-from': rate(WHOLE.g[0]),
  'g-to': rate(WHOLE.g[1]),
});

export type MapValues = Values<ReturnType<typeof parametersOf>>;

/** A map as the address sees it. A plane's runs take a hundred times as long, so fewer are asked for at first. */
export const mapFigure = (cell: string) => ({
  id: 'game-map',
  parameters: parametersOf(cell === 'gan-2d' ? '8' : '32'),
  valid: (values: MapValues): boolean =>
    values['d-from'] < values['d-to'] && values['g-from'] < values['g-to'],
});

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
