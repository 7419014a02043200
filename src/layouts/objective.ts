import type { ObjectiveLine } from '../notebook/words/objective.ts';

/** A piece of the objective; one that names a chapter's slug opens that chapter, once it exists. */
export interface Piece {
  readonly tex: string;
  readonly slug?: string;
  /** Whether it moves with the generator. */
  readonly moves?: true;
}

/** One line of the map: what it says, by its name, and the formula cut where its pieces belong to different chapters. */
export interface Line {
  readonly line: ObjectiveLine;
  /** In groups: a line too long for the page breaks between them. */
  readonly groups: readonly (readonly Piece[])[];
  /** What the groups are worth in the game that is played above them. */
  readonly worth?: readonly ('criterion' | 'real' | 'fake')[];
}

/**
 * The whole notebook in five lines: the game, what the best discriminator leaves of it, what that is made of, what a
 * divergence is made of, and what it has to do with the oldest way to fit a model.
 */
export const objective: readonly Line[] = [
  {
    line: 'game',
    worth: ['criterion', 'real', 'fake'],
    groups: [
      [
        { tex: '\\min_{\\G}', slug: 'training', moves: true },
        { tex: '\\max_{\\D}', slug: 'minimax' },
        { tex: '\\V(\\D,\\G)' },
        { tex: '=' },
      ],
      [
        { tex: '\\E_{x\\sim\\pdata}', slug: 'two-networks' },
        { tex: '[\\log', slug: 'cross-entropy' },
        { tex: '\\D(x)', slug: 'bernoulli' },
        { tex: '\\!]' },
      ],
      [
        { tex: '+' },
        { tex: '\\E_{z\\sim\\pz}', slug: 'two-networks', moves: true },
        { tex: '[\\log(1-\\D(\\G(z)))]', slug: 'training', moves: true },
      ],
    ],
  },
  {
    line: 'best-discriminator',
    groups: [
      [{ tex: '\\max_{\\D}\\,\\V(\\D,\\G)', slug: 'minimax' }, { tex: '=' }],
      [{ tex: '-\\log 4' }, { tex: '+' }, { tex: '2\\,\\JSD{\\pdata}{\\pg}', slug: 'js-divergence' }],
    ],
  },
  {
    line: 'two-parts',
    groups: [
      [{ tex: '\\JSD{\\p}{\\q}', slug: 'js-divergence' }, { tex: '=' }],
      [{ tex: '\\half\\,\\KL{\\p}{\\m}', slug: 'kl-divergence' }],
      [{ tex: '+' }, { tex: '\\half\\,\\KL{\\q}{\\m}', slug: 'kl-divergence' }],
      [{ tex: '\\quad\\m=\\half(\\p+\\q)' }],
    ],
  },
  {
    line: 'extra-cost',
    groups: [
      [{ tex: '\\KL{\\p}{\\q}', slug: 'kl-divergence' }, { tex: '=' }],
      [
        { tex: '\\Ent(\\p,\\q)', slug: 'cross-entropy' },
        { tex: '-' },
        { tex: '\\Ent(\\p)', slug: 'entropy' },
      ],
    ],
  },
  {
    line: 'likelihood',
    groups: [
      [{ tex: '\\argmin_{\\q}\\,\\KL{\\hat p}{\\q}', slug: 'maximum-likelihood' }, { tex: '=' }],
      [{ tex: '\\argmax_{\\q}' }, { tex: '\\E_{x\\sim\\hat p}[\\log \\q(x)]', slug: 'likelihood' }],
    ],
  },
];
