import type { Role } from './widget.ts';

/** What has a mark: the five roles that controls and symbols have too, and the quantities that curves are drawn of. */
export type MarkName =
  | Role
  | 'optimal'
  | 'value'
  | 'criterion'
  | 'entropy'
  | 'cross-entropy'
  | 'bce'
  | 'likelihood'
  | 'forward-kl'
  | 'reverse-kl'
  | 'jsd'
  | 'wasserstein'
  | 'frechet'
  | 'minimax-loss'
  | 'non-saturating-loss'
  | 'least-squares-loss'
  | 'path';

/** The tokens of src/styles/tokens.css that a mark may take. */
export type MarkColor = 'data' | 'model' | 'discriminator' | 'mixture' | 'bound' | 'transport' | 'ink';

export type DashName =
  'solid' | 'dotted' | 'short' | 'dashed' | 'long' | 'wide' | 'dash-dot' | 'long-dot' | 'dash-dot-dot';

export type Marker =
  'circle' | 'triangle' | 'square' | 'diamond' | 'star' | 'cross' | 'wye' | 'hexagon' | 'times' | 'plus';
