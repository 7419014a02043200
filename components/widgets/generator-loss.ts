import {
  nonSaturatingGradient,
  nonSaturatingLoss,
  saturatingGradient,
  saturatingLoss,
  sigmoid,
} from '../../src/math/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { withParticle } from '../../src/notebook/particles.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';

const domain: readonly [number, number] = [-8, 8];
const grid = Array.from({ length: 129 }, (_, i) => -8 + i / 8);

/** The curves, which depend on nothing that a reader moves. */
const drawn = {
  losses: [pointsOf(saturatingLoss, grid), pointsOf(nonSaturatingLoss, grid)],
  slopes: [pointsOf(saturatingGradient, grid), pointsOf(nonSaturatingGradient, grid)],
} as const;

const sentences = {
  en: (d: string, minimax: string, other: string) =>
    `For a fake that D takes for real with probability ${d}, the slope in the logit is ${minimax} with the minimax loss and ${other} with the non-saturating loss.`,
  ko: (d: string, minimax: string, other: string) =>
    `D가 가짜 하나에 진짜일 확률 ${withParticle(d, '을/를')} 매겼을 때, 로짓에 대한 기울기는 최소최대 손실에서 ${minimax}, 비포화 손실에서 ${other}입니다.`,
};

export const generatorLoss = defineWidget({
  id: 'generator-loss',
  parameters: { logit: slider({ min: -8, max: 8, step: 0.05, initial: -4 }) },
  groups: [{ symbol: '$a$', role: 'discriminator', parameters: ['logit'] }],
  units: {
    saturating: { unit: 'information', symbol: '\\log(1-\\sigma(a))' },
    'non-saturating': { unit: 'information', symbol: '-\\log\\sigma(a)' },
    'saturating-gradient': { unit: 'none', symbol: '-\\sigma(a)', digits: 4 },
    'non-saturating-gradient': { unit: 'none', symbol: '\\sigma(a)-1', digits: 4 },
  },
  panels: ['losses', 'gradients'],
  quantities: ({ logit }) => ({
    saturating: saturatingLoss(logit),
    'non-saturating': nonSaturatingLoss(logit),
    'saturating-gradient': saturatingGradient(logit),
    'non-saturating-gradient': nonSaturatingGradient(logit),
  }),
  figure({ logit }, quantities, context) {
    const names = context.language === 'ko' ? ['최소최대', '비포화'] : ['minimax', 'non-saturating'];
    const [minimax = '', nonSaturating = ''] =
      context.compact && context.language === 'en' ? ['minimax', 'non-sat.'] : names;
    const handles = (y: number) => [{ parameter: 'logit', axis: 'x' as const, x: logit, y }];
    const common = { xLabel: 'a', x: domain, yAxis: true, cursor: logit };
    return {
      losses: curves(
        {
          ...common,
          y: [-8.5, 8.5],
          series: [
            { role: 'minimax-loss', label: minimax, points: drawn.losses[0], labelAt: 'end' },
            {
              role: 'non-saturating-loss',
              label: nonSaturating,
              points: drawn.losses[1],
              labelAt: 'end',
            },
          ],
          markers: [
            { role: 'minimax-loss', x: logit, y: quantities.saturating },
            { role: 'non-saturating-loss', x: logit, y: quantities['non-saturating'] },
          ],
          handles: handles(quantities.saturating),
        },
        context,
      ),
      gradients: curves(
        {
          ...common,
          y: [-1.06, 0.06],
          shape: [0.26, 0.46],
          series: [
            {
              role: 'minimax-loss',
              label: minimax,
              points: drawn.slopes[0],
              labelAt: 'end',
            },
            {
              role: 'non-saturating-loss',
              label: nonSaturating,
              points: drawn.slopes[1],
              labelAt: 'end',
            },
          ],
          markers: [
            { role: 'minimax-loss', x: logit, y: quantities['saturating-gradient'] },
            { role: 'non-saturating-loss', x: logit, y: quantities['non-saturating-gradient'] },
          ],
          handles: handles(quantities['saturating-gradient']),
        },
        context,
      ),
    };
  },
  describe(values, quantities, language: Language) {
    return sentences[language](
      formatNumber(sigmoid(values.logit)),
      formatNumber(quantities['saturating-gradient']),
      formatNumber(quantities['non-saturating-gradient']),
    );
  },
  presets: [
    { id: 'sure', set: { logit: -7 } },
    { id: 'undecided', set: { logit: 0 } },
    { id: 'fooled', set: { logit: 5 } },
  ],
  text: {
    en: {
      title: 'Two losses for one generator',
      caption:
        'Drag the upright line: $a$ is the logit that $\\D$ gives to one fake, so that $\\D(\\G(z)) = \\sigma(a)$. The losses are above; below are their slopes, which are what $\\G$ learns from.',
      parameters: { logit: 'logit' },
      quantities: {
        saturating: 'minimax loss',
        'non-saturating': 'non-saturating loss',
        'saturating-gradient': 'slope of the minimax loss',
        'non-saturating-gradient': 'slope of the non-saturating loss',
      },
      panels: {
        losses: 'loss of one fake against its logit $a$',
        gradients: 'slope $\\mathrm{d}/\\mathrm{d}a$',
      },
      presets: {
        sure: {
          label: '$\\D$ is sure',
          look: 'As early in training: the minimax slope has all but vanished, the other is almost $-1$.',
        },
        undecided: { label: 'Undecided', look: 'At $\\D = \\tfrac12$ both losses push equally hard.' },
        fooled: {
          label: '$\\D$ is fooled',
          look: 'Now the roles are exchanged: a fake that already passes is pushed hard by the minimax loss, and hardly at all by the other.',
        },
      },
    },
    ko: {
      title: '한 생성자의 두 손실',
      caption:
        '세로선을 끌어 보세요. $a$는 $\\D$가 가짜 하나에 매긴 로짓이고 $\\D(\\G(z)) = \\sigma(a)$입니다. 위는 손실이고, 아래는 $\\G$의 학습에 쓰이는 기울기입니다.',
      parameters: { logit: '로짓' },
      quantities: {
        saturating: '최소최대 손실',
        'non-saturating': '비포화 손실',
        'saturating-gradient': '최소최대 손실의 기울기',
        'non-saturating-gradient': '비포화 손실의 기울기',
      },
      panels: { losses: '로짓 $a$에 따른 가짜 하나의 손실', gradients: '기울기 $\\mathrm{d}/\\mathrm{d}a$' },
      presets: {
        sure: {
          label: '확신하는 $\\D$',
          look: '학습 초기의 모습입니다. 최소최대 손실의 기울기는 거의 사라졌고, 다른 쪽은 $-1$에 가깝습니다.',
        },
        undecided: { label: '반반', look: '$\\D = \\tfrac12$이면 두 손실이 똑같은 세기로 밉니다.' },
        fooled: {
          label: '속은 $\\D$',
          look: '이제 역할이 바뀝니다. 이미 통과한 가짜를 최소최대 손실은 세게, 비포화 손실은 거의 밀지 않습니다.',
        },
      },
    },
  },
});
