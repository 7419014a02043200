import type { Localized } from '../notebook/language.ts';

interface LabWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly first: string;
  readonly steps: readonly string[];
  readonly read: string;
  readonly notes: readonly string[];
}

export const labWords: Localized<LabWords> = {
  en: {
    kicker: 'Playground',
    title: 'The lab',
    lead: 'A whole GAN at play in the plane: networks, data and theory in one picture. Press *Run* and watch. Then break it.',
    description:
      'Train a generative adversarial network in your browser: two-dimensional data, exact densities, D against D*, V under C(G), divergences without sampling noise, presets that teach, and a run that can be gone back in.',
    first: 'Two minutes to start with',
    steps: [
      'Press *Run*. The orange triangles leave the noise and travel to the blue circles; *JSD* falls.',
      'Press *Break it* under “Try this”. The run soon stops: read what happened, and at which step. *As it should go* brings the good run back.',
      'Press *Mode collapse* and count the hills that the triangles reach.',
      'Drag *Go back in the run* to an early step, change the loss or a rate, and press *Run*: the thin lines in the charts are the run that you left.',
      'Under *Data* choose “your own points”, draw in the first picture or paste numbers, and see whether $\\G$ can learn them.',
    ],
    read: 'What the numbers are',
    notes: [
      'Densities are exact. Every data set is a mixture of small bells, so its formula is known; $\\pg$ is the noise carried through $\\G$ triangle by triangle. On 40 × 40 cells and what lies around them, $V \\le C(\\G)$ holds in every frame.',
      'Samples alone would say something else. *JSD of samples* counts 400 real and 400 fake points in the same cells. Two samples of the data itself already differ by that much: this is *its noise floor*, and below it a sample sees nothing.',
      'A link holds the whole run. *Copy link* keeps the settings, the seed, every change on the way and the step you are at: whoever opens it and presses *Run* sees the same.',
    ],
  },
  ko: {
    kicker: '놀이터',
    title: '실험실',
    lead: '평면 위의 GAN 하나를 신경망, 데이터, 이론까지 한 그림에 담았습니다. *실행*을 누르고 지켜본 다음, 일부러 망가뜨려 보세요.',
    description:
      '브라우저에서 생성적 적대 신경망을 학습합니다. 2차원 데이터와 정확한 밀도, D와 D*, C(G)를 넘지 않는 V, 표본 잡음이 없는 발산을 보고, 설정을 바꾸어 가며 지나온 학습도 되돌려 볼 수 있습니다.',
    first: '처음 2분',
    steps: [
      '*실행*을 누르세요. 잡음에서 나온 주황 세모가 파란 동그라미 쪽으로 옮겨 가고 *JSD*가 내려갑니다.',
      '‘해 보기’에서 *망가뜨리기*를 누르세요. 학습이 곧 멈춥니다. 몇 번째 스텝에서 무슨 일이 있었는지 읽어 보고, *순조로운 학습*을 눌러 되돌리세요.',
      '*모드 붕괴*를 누르고, 세모가 봉우리 몇 개에 닿는지 세어 보세요.',
      '*학습 되돌려 보기*를 앞쪽 스텝으로 끌고, 손실이나 학습률을 바꾼 다음 *실행*을 누르세요. 그래프의 가는 선이 두고 온 학습입니다.',
      '*데이터*에서 ‘직접 찍은 점’을 고르고, 첫 그림에 그리거나 수를 붙여 넣어 $\\G$가 배울 수 있는지 보세요.',
    ],
    read: '숫자를 읽는 법',
    notes: [
      '밀도는 정확합니다. 데이터는 모두 작은 종 모양 분포의 혼합이어서 식을 알고, $\\pg$는 잡음을 삼각형으로 나누어 하나씩 $\\G$로 옮겨 구합니다. 40 × 40칸과 그 바깥을 모두 더한 값으로는 언제나 $V \\le C(\\G)$가 성립합니다.',
      '표본만 보면 다른 말을 하게 됩니다. *표본으로 잰 JSD*는 진짜 점 400개와 가짜 점 400개를 같은 칸에서 세어 구합니다. 데이터에서 뽑은 표본 둘도 이미 그만큼 서로 다른데, 이것이 *표본의 잡음 수준*이고 그 아래는 표본으로 볼 수 없습니다.',
      '링크 하나에 학습 전체가 담깁니다. *링크 복사*는 설정과 시드, 도중에 바꾼 것, 지금 스텝을 모두 간직합니다. 누가 열어도 *실행*을 누르면 같은 것을 봅니다.',
    ],
  },
};
