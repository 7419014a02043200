import type { Localized } from '../notebook/language.ts';

/** A piece of the objective; one that names a chapter's slug opens that chapter, once it exists. */
export interface Piece {
  readonly tex: string;
  readonly slug?: string;
}

/** One line of the map: what it says in words, and the formula cut where its pieces belong to different chapters. */
export interface Line {
  readonly words: Localized;
  /** In groups: a line too long for the page breaks between them. */
  readonly groups: readonly (readonly Piece[])[];
}

/**
 * The whole notebook in five lines: the game, what the best discriminator leaves of it, what that is made of, what a
 * divergence is made of, and what it has to do with the oldest way to fit a model.
 */
export const objective: readonly Line[] = [
  {
    words: {
      en: 'Two networks play for one number.',
      ko: '두 신경망이 숫자 하나를 두고 겨룹니다.',
    },
    groups: [
      [
        { tex: '\\min_{\\G}', slug: 'training' },
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
        { tex: '\\E_{z\\sim\\pz}', slug: 'two-networks' },
        { tex: '[\\log(1-\\D(\\G(z)))]', slug: 'training' },
      ],
    ],
  },
  {
    words: {
      en: 'When the discriminator plays its best, a divergence is left.',
      ko: '판별자가 최선을 다하면 두 분포 사이의 발산이 남습니다.',
    },
    groups: [
      [{ tex: '\\max_{\\D}\\,\\V(\\D,\\G)', slug: 'minimax' }, { tex: '=' }],
      [{ tex: '-\\log 4' }, { tex: '+' }, { tex: '2\\,\\JSD{\\pdata}{\\pg}', slug: 'js-divergence' }],
    ],
  },
  {
    words: {
      en: 'It is the mean of two others, from each distribution to their mixture.',
      ko: '그 발산은 두 분포에서 혼합 분포까지의 KL 발산을 평균한 것입니다.',
    },
    groups: [
      [{ tex: '\\JSD{\\p}{\\q}', slug: 'js-divergence' }, { tex: '=' }],
      [{ tex: '\\half\\,\\KL{\\p}{\\m}', slug: 'kl-divergence' }],
      [{ tex: '+' }, { tex: '\\half\\,\\KL{\\q}{\\m}', slug: 'kl-divergence' }],
      [{ tex: '\\quad\\m=\\half(\\p+\\q)' }],
    ],
  },
  {
    words: {
      en: 'A divergence is the extra cost of expecting the wrong thing.',
      ko: '발산은 틀린 분포를 믿은 탓에 더 드는 양입니다.',
    },
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
    words: {
      en: 'Where that cost is least, the data are most likely.',
      ko: '그 양이 가장 작은 모델에서 가능도가 가장 큽니다.',
    },
    groups: [
      [{ tex: '\\argmin_{\\q}\\,\\KL{\\hat p}{\\q}', slug: 'maximum-likelihood' }, { tex: '=' }],
      [{ tex: '\\argmax_{\\q}' }, { tex: '\\E_{x\\sim\\hat p}[\\log \\q(x)]', slug: 'likelihood' }],
    ],
  },
];
