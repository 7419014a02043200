// Of the claims `one-event-two-laws` and `log-likelihood-is-no-entropy`: the surprise under q of each outcome, and its mean under p.
import { crossEntropy, entropy } from '../../src/math/index.ts';
import { vector } from '../../src/notebook/kinds/index.ts';
import { formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { surpriseSkyline } from '../plots/surprise-skyline.ts';

const lengths = { minLength: 2, maxLength: 4 };

const surpriseOf = (share: number | undefined): number => (share === 1 ? 0 : -Math.log(share ?? NaN));

const sentences = {
  en: (cross: string, h: string, unit: string) =>
    `Whoever believes q is surprised by ${cross} ${unit} on average; whoever knows p, by ${h} ${unit}.`,
  ko: (cross: string, h: string, unit: string) =>
    `q를 믿는 사람의 놀라움은 평균 ${cross}${unit}이고, p를 아는 사람의 놀라움은 평균 ${h}${unit}입니다.`,
};

export const believedSurprise = defineWidget({
  id: 'believed-surprise',
  parameters: { p: vector([0.5, 0.25, 0.25], lengths), q: vector([0.25, 0.25, 0.5], lengths) },
  groups: [
    { symbol: '$\\p$', role: 'data', parameters: ['p'] },
    { symbol: '$\\q$', role: 'model', parameters: ['q'] },
  ],
  units: {
    'cross-entropy': { unit: 'information', symbol: 'H(\\p,\\q)', digits: 4 },
    entropy: { unit: 'information', symbol: 'H(\\p)', digits: 4 },
    first: { unit: 'information', symbol: '-\\log\\q_1', digits: 4 },
    last: { unit: 'information', digits: 4 },
  },
  panels: ['surprise'],
  quantities: ({ p, q }) => ({
    'cross-entropy': crossEntropy(p, q),
    entropy: entropy(p),
    first: surpriseOf(q[0]),
    last: surpriseOf(q.at(-1)),
  }),
  figure({ p, q }, quantities, context) {
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const unit = unitName('information', context.unit, context.language);
    const cross = quantities['cross-entropy'];
    const ceiling = show(4);
    return {
      surprise: surpriseSkyline(
        {
          towers: p.map((share, i) => ({
            label: String(i + 1),
            share,
            surprise: show(surpriseOf(q[i])),
            text: formatQuantity(surpriseOf(q[i]), 'information', context.unit, 2),
          })),
          // An infinite mean has its line at the top, and its name says what it is.
          mean: Math.min(show(cross), 1.1 * ceiling),
          meanLabel: `H(p, q) = ${formatQuantity(cross, 'information', context.unit)}`,
          heights: [show(1.5), ceiling],
          columns: [context.language === 'ko' ? '결과' : 'outcome', 'p', 'q', `−log q (${unit})`],
          rows: p.map((share, i) => [String(i + 1), share, q[i] ?? 0, show(surpriseOf(q[i]))]),
        },
        context,
      ),
    };
  },
  describe: (_values, q, language, unit) =>
    sentences[language](
      formatQuantity(q['cross-entropy'], 'information', unit, 4),
      formatQuantity(q.entropy, 'information', unit, 4),
      unitName('information', unit, language),
    ),
  valid: ({ p, q }) => p.length === q.length,
  presets: [
    { id: 'coin', set: { p: [0.7, 0.3], q: [0.5, 0.5] } },
    { id: 'right', set: { p: [0.7, 0.3], q: [0.7, 0.3] } },
    { id: 'wrong', set: { p: [0.7, 0.3], q: [0.2, 0.8] } },
  ],
  text: {
    en: {
      title: 'The surprise of somebody who believes q',
      caption:
        'A tower for each outcome: as wide as $\\p$ makes it frequent, as high as it surprises whoever believes $\\q$. The dashed line is the mean height.',
      parameters: { p: 'what happens', q: 'what is believed' },
      quantities: {
        'cross-entropy': 'cross entropy: mean surprise under q',
        entropy: 'entropy of p',
        first: 'surprise of the first outcome under q',
        last: 'surprise of the last outcome under q',
      },
      panels: { surprise: '$-\\log\\q(x)$ of each outcome; its width is $\\p(x)$' },
      presets: {
        coin: {
          label: 'Seven in ten, and a fair coin',
          look: 'What a row with 7 heads in 10 costs whoever believes in the fair coin, per toss.',
        },
        right: {
          label: 'The likeliest coin',
          look: 'Only with $\\q = \\p$ is the mean surprise the entropy of $\\p$.',
        },
        wrong: {
          label: 'A coin that leans the other way',
          look: 'The same row, and a much larger surprise: the entropy of $\\p$ has not moved.',
        },
      },
    },
    ko: {
      title: 'q를 믿는 사람의 놀라움',
      caption:
        '결과마다 탑이 하나씩 있습니다. 너비는 $\\p$에서 그 결과가 나오는 비율이고, 높이는 $\\q$를 믿는 사람이 느끼는 놀라움입니다. 파선은 높이의 평균입니다.',
      parameters: { p: '실제 확률', q: '믿는 확률' },
      quantities: {
        'cross-entropy': '교차 엔트로피(q에서의 놀라움의 평균)',
        entropy: 'p의 엔트로피',
        first: 'q에서 첫째 결과의 놀라움',
        last: 'q에서 마지막 결과의 놀라움',
      },
      panels: { surprise: '결과마다의 $-\\log\\q(x)$, 너비는 $\\p(x)$' },
      presets: {
        coin: {
          label: '열에 일곱과 공정한 동전',
          look: '10번 중 앞면이 7번 나온 결과가 공정한 동전을 믿는 사람에게 주는, 한 번당 놀라움입니다.',
        },
        right: {
          label: '가능도가 가장 큰 동전',
          look: '$\\q = \\p$일 때만 놀라움의 평균이 $\\p$의 엔트로피와 같습니다.',
        },
        wrong: {
          label: '반대로 기운 동전',
          look: '같은 결과인데 놀라움은 훨씬 큽니다. $\\p$의 엔트로피는 그대로입니다.',
        },
      },
    },
  },
});
