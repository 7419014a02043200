import { crossEntropy, entropy, klDivergence } from '../../src/math/index.ts';
import { vector } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Segment } from '../plots/stacked-bars.ts';
import { stackedBars } from '../plots/stacked-bars.ts';

const sentences = {
  en: {
    finite: (h: string, kl: string, cross: string, unit: string) =>
      `An outcome costs at least ${h} ${unit} on average, whatever you believe. Believing q adds ${kl}, which makes ${cross}.`,
    infinite: (where: readonly number[]) =>
      where.length === 1
        ? `Outcome ${where.join('')} happens under p and cannot happen under q: the first time it does, the surprise is infinite.`
        : `Outcomes ${where.join(' and ')} happen under p and cannot happen under q: the first time one of them does, the surprise is infinite.`,
  },
  ko: {
    finite: (h: string, kl: string, cross: string, unit: string) =>
      `무엇을 믿든 결과 하나에 평균 ${h}${unit} 이상이 듭니다. q를 믿으면 ${kl}${unit}가 더 들어 모두 ${cross}${unit}입니다.`,
    infinite: (where: readonly number[]) =>
      `${where.join(', ')}번 결과는 p에서는 일어나지만 q에서는 일어날 수 없습니다. 처음 일어나는 순간 놀라움은 무한대가 됩니다.`,
  },
};

/** The outcomes, counted from one, that p has and q has not. */
function impossible(p: readonly number[], q: readonly number[]): number[] {
  return p.flatMap((mass, i) => (mass > 0 && q[i] === 0 ? [i + 1] : []));
}

function describe(
  values: { readonly p: readonly number[]; readonly q: readonly number[] },
  quantities: Readonly<Record<'entropy' | 'cross-entropy' | 'kl' | 'kl-reverse', number>>,
  language: Language,
  unit: Unit,
): string {
  const where = impossible(values.p, values.q);
  if (where.length > 0) return sentences[language].infinite(where);
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  return sentences[language].finite(
    show(quantities.entropy),
    show(quantities.kl),
    show(quantities['cross-entropy']),
    unitName('information', unit, language),
  );
}

export const crossEntropyWidget = defineWidget({
  id: 'cross-entropy',
  parameters: {
    p: vector([0.55, 0.25, 0.15, 0.05]),
    q: vector([0.25, 0.25, 0.25, 0.25]),
  },
  groups: [
    { symbol: '$\\p$', role: 'data', parameters: ['p'] },
    { symbol: '$\\q$', role: 'model', parameters: ['q'] },
  ],
  units: {
    entropy: { unit: 'information', symbol: 'H(\\p)' },
    'cross-entropy': { unit: 'information', symbol: 'H(\\p,\\q)' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\q}{\\p}' },
  },
  panels: ['sum'],
  quantities: ({ p, q }) => ({
    entropy: entropy(p),
    'cross-entropy': crossEntropy(p, q),
    kl: klDivergence(p, q),
    'kl-reverse': klDivergence(q, p),
  }),
  figure(_values, quantities, context) {
    const segment = (role: MarkName, label: string, nats: number): Segment => ({
      role,
      label,
      text: `${label} ${formatQuantity(nats, 'information', context.unit)}`,
      value: inUnit(nats, 'information', context.unit),
    });
    const h = segment('entropy', 'H(p)', quantities.entropy);
    const kl = segment('forward-kl', 'KL(p‖q)', quantities.kl);
    const cross = segment('cross-entropy', 'H(p,q)', quantities['cross-entropy']);
    return {
      sum: stackedBars(
        {
          rows: [[h, kl], [cross]],
          least: inUnit(2.4, 'information', context.unit),
          unit: unitName('information', context.unit, context.language),
          heading: context.language === 'ko' ? '몫' : 'part',
        },
        context,
      ),
    };
  },
  describe,
  presets: [
    { id: 'right', set: { p: [0.5, 0.25, 0.125, 0.125], q: [0.5, 0.25, 0.125, 0.125] } },
    { id: 'sure', set: { p: [0.25, 0.25, 0.25, 0.25], q: [0.97, 0.01, 0.01, 0.01] } },
    { id: 'impossible', set: { p: [0.4, 0.3, 0.2, 0.1], q: [0.5, 0.3, 0.2, 0] } },
  ],
  text: {
    en: {
      title: 'What a wrong belief adds',
      caption:
        'Drag the bars of $\\p$, what happens, and of $\\q$, what you believe. The entropy and what a wrong belief adds, the KL divergence, make up the cross entropy.',
      parameters: { p: 'what happens', q: 'what you believe' },
      quantities: {
        entropy: 'entropy of p',
        'cross-entropy': 'cross entropy of p and q',
        kl: 'KL divergence of p from q',
        'kl-reverse': 'KL divergence of q from p',
      },
      panels: { sum: '$H(\\p) + \\KL{\\p}{\\q} = H(\\p,\\q)$' },
      presets: {
        right: {
          label: 'Believing the truth',
          look: 'The divergence is zero, and only the entropy is left.',
        },
        sure: {
          label: 'Too sure',
          look: 'You were nearly certain of the first outcome. Three times in four another one comes, and each of them costs a lot.',
        },
        impossible: {
          label: 'Calling it impossible',
          look: 'One outcome of $\\p$ has $\\q = 0$: the divergence is infinite in this direction only.',
        },
      },
    },
    ko: {
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
    },
  },
});
