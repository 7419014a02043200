/**
 * How each thing of the notebook is drawn, on every page: one colour, one dash and one marker, so that nothing is told
 * by colour alone. The figures and the page of the notation read this table; tests/plots/marks.test.ts holds them to it.
 */
import type { DashName, MarkColor, Marker, MarkName } from '../../src/notebook/marks.ts';

export type { MarkColor, Marker, MarkName } from '../../src/notebook/marks.ts';

/** Dashes by name, in pixels drawn and left out. */
const dashes = {
  solid: undefined,
  dotted: '2 3',
  short: '4 3',
  dashed: '7 3',
  long: '14 4',
  wide: '6 6',
  'dash-dot': '8 3 2 3',
  'long-dot': '14 3 2 3',
  'dash-dot-dot': '9 3 2 3 2 3',
} as const satisfies Readonly<Record<DashName, string | undefined>>;

/** The tokens of src/styles/tokens.css that a mark may take. */
export const markColors: readonly MarkColor[] = [
  'data',
  'model',
  'discriminator',
  'mixture',
  'bound',
  'transport',
  'ink',
];

export interface Mark {
  /** A variable of the design tokens, the only place where a colour is named. */
  readonly color: string;
  readonly token: MarkColor;
  readonly dashName: DashName;
  readonly dash?: string;
  readonly width: number;
  readonly marker: Marker;
}

function mark(token: MarkColor, dashName: DashName, width: number, marker: Marker): Mark {
  const dash = dashes[dashName];
  return { color: `var(--${token})`, token, dashName, ...(dash ? { dash } : {}), width, marker };
}

// A measure has the colour of the law that it averages over, and a dash and a marker of its own.
export const marks: Readonly<Record<MarkName, Mark>> = {
  data: mark('data', 'solid', 2, 'circle'),
  model: mark('model', 'dashed', 2, 'triangle'),
  discriminator: mark('discriminator', 'solid', 2.75, 'square'),
  optimal: mark('discriminator', 'dotted', 2.75, 'diamond'),
  mixture: mark('mixture', 'dotted', 2.25, 'hexagon'),
  bound: mark('bound', 'dash-dot', 1.5, 'square'),
  value: mark('discriminator', 'long-dot', 2.25, 'plus'),
  criterion: mark('bound', 'solid', 2, 'circle'),
  entropy: mark('data', 'wide', 2, 'plus'),
  'cross-entropy': mark('ink', 'solid', 2, 'circle'),
  bce: mark('discriminator', 'short', 2.5, 'circle'),
  likelihood: mark('model', 'solid', 2, 'plus'),
  'forward-kl': mark('data', 'long', 2, 'star'),
  'reverse-kl': mark('model', 'dash-dot-dot', 2, 'cross'),
  jsd: mark('mixture', 'solid', 2.25, 'diamond'),
  wasserstein: mark('transport', 'dash-dot-dot', 2, 'times'),
  frechet: mark('transport', 'short', 2.25, 'wye'),
  'minimax-loss': mark('ink', 'long-dot', 2, 'wye'),
  'non-saturating-loss': mark('model', 'short', 2.25, 'hexagon'),
  'least-squares-loss': mark('transport', 'long', 2, 'plus'),
  path: mark('transport', 'solid', 1.75, 'diamond'),
};

/** A thing's marker, with the paper inside, so that it stands out on its own line. */
export const hollow = (name: MarkName, r = 5.5) =>
  ({
    symbol: marks[name].marker,
    r,
    stroke: marks[name].color,
    strokeWidth: 2,
    fill: 'var(--paper)',
  }) as const;

/** The class of a curve's name: a letter, with or without an index, is set as in a formula, and a word is not. */
export const nameClass = (label: string): { readonly className?: string } =>
  /^\p{L}(?!\p{L})/u.test(label) ? { className: 'symbol' } : {};
