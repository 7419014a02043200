import type { CrossEntropyWords } from '../../../../components/widgets/cross-entropy.ts';
import { unitName } from '../live/units.ts';

export const words: CrossEntropyWords = {
  title: '믿음이 틀려서 더 드는 몫',
  caption:
    '실제로 일어나는 $\\p$와 믿고 있는 $\\q$의 막대를 끌어 보세요. 엔트로피에 믿음이 틀려서 더 드는 몫(KL 발산)을 더하면 교차 엔트로피가 됩니다.',
  parameters: { p: '실제로 일어나는 것', q: '믿고 있는 것' },
  quantities: {
    entropy: 'p의 엔트로피',
    'cross-entropy': 'p와 q의 교차 엔트로피',
    kl: 'p를 q로 대신할 때의 KL 발산',
    'kl-reverse': 'q를 p로 대신할 때의 KL 발산',
  },
  panels: { sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$' },
  presets: {
    right: { label: '있는 그대로 믿기', look: '발산이 0이 되어 엔트로피만 남습니다.' },
    sure: {
      label: '지나친 확신',
      look: '첫째 결과를 거의 확신했지만, 네 번에 세 번은 다른 결과가 나오고 그때마다 많이 듭니다.',
    },
    impossible: {
      label: '불가능하다고 믿기',
      look: '$\\p$에서는 나오는데 $\\q = 0$인 결과가 하나 있습니다. 이 방향의 발산만 무한대가 됩니다.',
    },
  },
  phrases: {
    finite: (h, kl, cross, unit) =>
      `무엇을 믿든 결과 하나에 평균 ${h}${unit} 이상이 듭니다. q를 믿으면 ${kl}${unit}가 더 들어 모두 ${cross}${unit}입니다.`,
    infinite: (where) =>
      `${where.join(', ')}번 결과는 p에서는 일어나지만 q에서는 일어날 수 없습니다. 처음 일어나는 순간 놀라움은 무한대가 됩니다.`,
    part: '몫',
    unitName,
  },
};
