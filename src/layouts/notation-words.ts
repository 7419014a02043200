/** What the page of the notation says by itself; how a mark looks is said from the table that draws it. */
import type { DashName, MarkColor, Marker, MarkName } from '../../components/plots/marks.ts';
import { marks } from '../../components/plots/marks.ts';
import type { Language, Localized } from '../notebook/language.ts';

export interface NotationWords {
  readonly agreed: string;
  readonly marks: string;
  readonly marksLead: string;
  readonly variants: string;
  readonly markMeanings: Readonly<Record<MarkName, string>>;
  readonly colors: Readonly<Record<MarkColor, string>>;
  readonly dashes: Readonly<Record<DashName, string>>;
  readonly markers: Readonly<Record<Marker, string>>;
  readonly symbols: string;
}

export const notationWords: Localized<NotationWords> = {
  en: {
    agreed: 'What holds on every page',
    marks: 'Colours and lines',
    marksLead:
      'One colour, one dash and one marker for each thing, the same on every page, so that nothing is told by colour alone.',
    variants:
      'Two variants: a dotted line in a thing’s colour is an estimate of it from a sample, or the same thing computed in a second way. A thin line is the run before, or a thing shown on the side.',
    markMeanings: {
      data: 'what is true, $\\p$ or $\\pdata$, and samples of it',
      model: 'the model, $\\q$ or $\\pg$, and the generator $\\G$ with its fakes',
      discriminator: 'the discriminator $\\D$',
      optimal: 'the optimal discriminator $\\Dstar$',
      mixture: 'the mixture $\\m$',
      bound: 'a bound, or a value to compare with, such as $\\half$, $\\log 2$ or $-\\log 4$',
      value: 'the value of the game, $\\V(\\D,\\G)$',
      criterion: 'the generator’s criterion $\\C(\\G)$',
      entropy: 'entropy $\\Ent(\\p)$',
      'cross-entropy': 'cross entropy $\\Ent(\\p,\\q)$',
      bce: 'binary cross entropy, the loss of $\\D$',
      likelihood: 'likelihood $L$, and its logarithm',
      'forward-kl': 'forward divergence $\\KL{\\p}{\\q}$, or $\\KL{\\pdata}{\\pg}$',
      'reverse-kl': 'reverse divergence $\\KL{\\q}{\\p}$, or $\\KL{\\pg}{\\pdata}$',
      jsd: 'Jensen–Shannon divergence $\\JSD{\\p}{\\q}$',
      wasserstein: 'Wasserstein distance $W_1$',
      'minimax-loss': 'the minimax loss of $\\G$, which saturates: $\\log(1-\\D(\\G(z)))$',
      'non-saturating-loss': 'the non-saturating loss of $\\G$: $-\\log\\D(\\G(z))$',
      'least-squares-loss': 'the least squares loss of $\\G$',
      path: 'the path of two players, step by step',
    },
    colors: {
      data: 'blue',
      model: 'orange',
      discriminator: 'green',
      mixture: 'violet',
      bound: 'grey',
      transport: 'brown (yellow on dark)',
      ink: 'black (white on dark)',
    },
    dashes: {
      solid: 'solid',
      dotted: 'dotted',
      short: 'short dashes',
      dashed: 'dashes',
      long: 'long dashes',
      wide: 'dashes far apart',
      'dash-dot': 'dash and dot',
      'long-dot': 'long dash and dot',
      'dash-dot-dot': 'dash and two dots',
    },
    markers: {
      circle: 'disc',
      triangle: 'triangle',
      square: 'square',
      diamond: 'diamond',
      star: 'star',
      cross: 'cross',
      wye: 'Y',
      hexagon: 'hexagon',
      times: '×',
      plus: '+',
    },
    symbols: 'Symbols',
  },
  ko: {
    agreed: '모든 페이지에서 지키는 약속',
    marks: '색과 선',
    marksLead:
      '대상마다 색과 선 모양과 표시를 하나씩 정해 모든 페이지에서 똑같이 씁니다. 색으로만 구별하는 것은 없습니다.',
    variants:
      '변형이 두 가지 있습니다. 같은 색의 점선은 표본에서 얻은 추정값이거나, 같은 것을 다른 방법으로 한 번 더 계산한 값입니다. 가는 선은 앞선 학습이거나 곁들여 보인 것입니다.',
    markMeanings: {
      data: '참인 것, $\\p$ 또는 $\\pdata$와 그 표본',
      model: '모델 $\\q$ 또는 $\\pg$, 그리고 생성자 $\\G$와 가짜 표본',
      discriminator: '판별자 $\\D$',
      optimal: '최적 판별자 $\\Dstar$',
      mixture: '혼합 분포 $\\m$',
      bound: '$\\half$, $\\log 2$, $-\\log 4$처럼 한계가 되거나 견주어 볼 값',
      value: '게임의 값 $\\V(\\D,\\G)$',
      criterion: '생성자의 기준 $\\C(\\G)$',
      entropy: '엔트로피 $\\Ent(\\p)$',
      'cross-entropy': '교차 엔트로피 $\\Ent(\\p,\\q)$',
      bce: '$\\D$의 손실인 이진 교차 엔트로피',
      likelihood: '가능도 $L$과 그 로그',
      'forward-kl': '정방향 KL 발산 $\\KL{\\p}{\\q}$ 또는 $\\KL{\\pdata}{\\pg}$',
      'reverse-kl': '역방향 KL 발산 $\\KL{\\q}{\\p}$ 또는 $\\KL{\\pg}{\\pdata}$',
      jsd: '젠슨-섀넌 발산 $\\JSD{\\p}{\\q}$',
      wasserstein: '바서슈타인 거리 $W_1$',
      'minimax-loss': '포화하는 $\\G$의 최소최대 손실 $\\log(1-\\D(\\G(z)))$',
      'non-saturating-loss': '$\\G$의 비포화 손실 $-\\log\\D(\\G(z))$',
      'least-squares-loss': '$\\G$의 최소제곱 손실',
      path: '두 선수가 스텝마다 지나는 길',
    },
    colors: {
      data: '파랑',
      model: '주황',
      discriminator: '초록',
      mixture: '보라',
      bound: '회색',
      transport: '갈색(어두운 화면에서는 노랑)',
      ink: '검정(어두운 화면에서는 하양)',
    },
    dashes: {
      solid: '실선',
      dotted: '점선',
      short: '짧은 파선',
      dashed: '파선',
      long: '긴 파선',
      wide: '성긴 파선',
      'dash-dot': '일점쇄선',
      'long-dot': '긴 일점쇄선',
      'dash-dot-dot': '이점쇄선',
    },
    markers: {
      circle: '동그라미',
      triangle: '세모',
      square: '네모',
      diamond: '마름모',
      star: '별',
      cross: '십자',
      wye: 'Y',
      hexagon: '육각형',
      times: '×',
      plus: '+',
    },
    symbols: '기호',
  },
};

/** “violet, solid, diamond” */
export function lookOf(name: MarkName, language: Language): string {
  const { token, dashName, marker } = marks[name];
  const { colors, dashes, markers } = notationWords[language];
  return [colors[token], dashes[dashName], markers[marker]].join(', ');
}
