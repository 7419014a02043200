import type { Localized } from '../notebook/language.ts';
import type { Role } from '../notebook/widget.ts';

export interface NotationWords {
  readonly agreed: string;
  readonly roles: string;
  readonly rolesLead: string;
  readonly roleMeanings: readonly { readonly role: Role; readonly meaning: string }[];
  readonly symbols: string;
}

export const notationWords: Localized<NotationWords> = {
  en: {
    agreed: 'What is agreed on',
    roles: 'Colours and lines',
    rolesLead:
      'One colour, one dash and one marker for each thing, the same on every page, so that nothing is told by colour alone.',
    roleMeanings: [
      {
        role: 'data',
        meaning: 'blue, solid, a disc: what is true, $\\p$ or $\\pdata$',
      },
      {
        role: 'model',
        meaning: 'orange, dashed, a triangle: the model, $\\q$ or $\\pg$, and the generator $\\G$',
      },
      {
        role: 'discriminator',
        meaning: 'green, solid and heavier, a square: the discriminator, $\\D$ or $\\Dstar$',
      },
      {
        role: 'mixture',
        meaning: 'violet, dotted, a diamond: the mixture $\\m$, and what is measured against it',
      },
      { role: 'bound', meaning: 'grey, dash and dot: a bound or a limit, such as $\\C(\\G)$ or $-\\log 4$' },
    ],
    symbols: 'Symbols',
  },
  ko: {
    agreed: '처음부터 끝까지 지키는 약속',
    roles: '색과 선',
    rolesLead:
      '대상마다 색과 선 모양과 표시를 하나씩 정해 모든 페이지에서 똑같이 씁니다. 색으로만 구별하는 것은 없습니다.',
    roleMeanings: [
      {
        role: 'data',
        meaning: '파란 실선과 동그라미: 참인 것, $\\p$ 또는 $\\pdata$',
      },
      { role: 'model', meaning: '주황 파선과 세모: 모델 $\\q$ 또는 $\\pg$, 그리고 생성자 $\\G$' },
      { role: 'discriminator', meaning: '초록 굵은 실선과 네모: 판별자 $\\D$ 또는 $\\Dstar$' },
      { role: 'mixture', meaning: '보라 점선과 마름모: 혼합 분포 $\\m$과 그것에 대고 재는 것' },
      { role: 'bound', meaning: '회색 일점쇄선: $\\C(\\G)$나 $-\\log 4$ 같은 한계와 극한' },
    ],
    symbols: '기호',
  },
};
