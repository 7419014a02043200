import { particle, type Particle } from '../../../../src/notebook/particles.ts';
import type { LabWords } from '../../../../src/notebook/words/lab.ts';

/** A name with the particle that fits, the name alone set apart. */
const quoted = (text: string, pair: Particle): string => `*${text}*${particle(text, pair)}`;

export const words: LabWords = {
  kicker: '놀이터',
  title: '실험실',
  lead: (name) =>
    `평면 위의 GAN 하나를 신경망, 데이터, 이론까지 한 그림에 담았습니다. ${quoted(name.run, '을/를')} 누르고 지켜본 다음, 일부러 망가뜨려 보세요.`,
  description:
    '브라우저에서 생성적 적대 신경망을 학습합니다. 2차원 데이터, 표본 없이 계산한 밀도와 발산, D와 D*, C(G)를 넘지 않는 V를 보고, 설정을 바꾸어 가며 지나온 학습도 되돌려 볼 수 있습니다.',
  first: '처음 2분',
  steps: (name) => [
    `${quoted(name.run, '을/를')} 누르세요. 가짜인 주황 세모가 데이터인 파란 동그라미 쪽으로 옮겨 가고, 둘 사이의 젠슨-섀넌 발산인 *JSD*가 내려갑니다.`,
    `‘${name.tryThis}’에서 ${quoted(name.breaks, '을/를')} 누르세요. 학습이 곧 멈춥니다. 몇 번째 스텝에서 무슨 일이 있었는지 읽어 보고, ${quoted(name.learns, '을/를')} 눌러 되돌리세요.`,
    `${quoted(name.collapse, '을/를')} 누르고, 세모가 봉우리 몇 개를 채우는지 세어 보세요.`,
    `${quoted(name.momentLabel, '을/를')} 앞쪽 스텝으로 끌고, 손실이나 학습률을 바꾼 다음 ${quoted(name.run, '을/를')} 누르세요. 그래프의 가는 선이 두고 온 학습입니다.`,
    `*${name.data}*에서 ‘${name.ownPoints}’${particle(name.ownPoints, '을/를')} 고르고, 첫 그림에 그리거나 수를 붙여 넣어 $\\G$가 배울 수 있는지 보세요.`,
  ],
  read: '말과 숫자의 뜻',
  notes: (name) => [
    `*스텝*은 게임의 한 바퀴입니다. 먼저 $\\D$를 ‘${name.parameters['d-steps']}’만큼 갱신하고, 이어서 $\\G$를 ‘${name.parameters['g-steps']}’만큼 갱신합니다. *${name.stepD}*, ${quoted(name.stepG, '은/는')} 한쪽을 멈추어 두고 다른 쪽만 한 번 갱신합니다.`,
    `잡음은 세 가지입니다. *잡음* $z$는 $\\G$가 가짜를 만드는 재료입니다. *인스턴스 잡음*은 데이터와 가짜를 똑같이 흐려서 $\\D$에 넣는 잡음이고, 적힌 수는 그 표준편차입니다. 화면에 보이는 $\\pdata$, $\\pg$, $\\Dstar$와 점, 발산은 모두 흐려진 데이터와 흐려진 가짜의 것이고, 수 바로 아래에 그렇게 적어 둡니다. $\\G$가 만들 수 있는 것 전체인 다양체, 곧 G의 격자는 흐리지 않고 그립니다. ${quoted(name.quantities['js-bare'], '은/는')} 둘을 있는 그대로 견준 값이고, 흐린 것보다 몇 배 큰 때도 많습니다. *잡음 바닥*은 표본에 관한 것이며 아래에서 설명합니다.`,
    `*${name.quantities['sample-js']}* 말고는 어떤 발산도 표본으로 추정하지 않습니다. 데이터는 모두 작은 종 모양 분포의 혼합(직접 찍은 점이라면 커널 밀도)이어서 식을 알고, $\\pg$는 잡음을 삼각형으로 나누어 하나씩 $\\G$로 옮겨 구합니다. 둘을 40 × 40칸과 그 바깥에서 모두 더하므로 언제나 $V \\le C(\\G)$가 성립합니다. 이 칸 위의 합은 JSD로 0.002내트 안에서 맞습니다. 그러나 칸보다 가는 것은 드러나지 않으므로 모든 발산은 하한입니다. $\\G$가 칸보다 가는 실 모양을 만들면 10% 넘게 작아집니다. 너비가 3분의 1까지인 칸에서 구한 ${quoted(name.quantities['js-fine'], '이/가')} 얼마나 더 드러나는지 알려 주며, 이 값도 하한입니다.`,
    `표본만으로 재면 값이 달라집니다. ${quoted(name.quantities['sample-js'], '은/는')} 진짜 점 400개와 가짜 점 400개를 같은 칸에서 세어 구합니다. 데이터에서 뽑은 표본 둘도 이미 그만큼 서로 다른데, 이것이 *잡음 바닥*입니다. 이 바닥에 가까운 값은 0과 구별할 수 없습니다.`,
    `*데이터의 한 곳*은 정규분포 하나나 정사각형 하나, 또는 고리나 선분을 여덟으로 나눈 한 조각입니다. 그곳에 $\\G$가 두는 확률이 데이터의 4분의 1 이상이면 채운 것으로 셉니다(봉우리 포함). ${quoted(name.quantities['missed-mass'], '은/는')} 데이터 가운데 $\\G$가 아무것도 내놓지 않는 곳에 있는 것의 비율입니다. ${quoted(name.quantities.accuracy, '은/는')} 입력의 절반이 진짜일 때 $\\D$가 맞히는 비율이고, 0.5이면 짐작과 다름없습니다. ${quoted(name.quantities.push, '은/는')} 모든 가짜에서 잰 힘의 평균 크기(제곱평균제곱근)입니다. 그림 아래 화살표 옆에 적힌 수는 그 길이의 화살표가 나타내는 힘입니다.`,
    `${quoted(name.quantities['d-loss'], '과/와')} ${quoted(name.quantities['g-loss'], '은/는')} 두 신경망이 낮추는 수이며, 두 분포에 대한 적분으로 구합니다. 최소최대 손실과 비포화 손실은 로그이므로 단위가 있습니다. 이때 $\\D$는 평균 BCE를 낮추는데, 그 값은 $-V/2$이고 언제나 ½이라고 답하는 $\\D$에서 $\\log 2$입니다. 최소제곱 손실과 ‘${name.wasserstein}’ 손실에는 단위가 없습니다. ${quoted(name.quantities['d-penalty'], '은/는')} 그래디언트 벌점이 $\\D$의 손실에 더하는 몫입니다. ‘${name.wasserstein}’에서는 $\\D$가 비평가이고 점수는 확률이 아니므로 $V$와 *${name.quantities.accuracy}*에 수를 적지 않습니다. JSD와 두 KL 발산, $C(\\G)$는 $\\D$와 상관없으므로 뜻이 그대로입니다.`,
    `링크 하나에 학습 전체가 담깁니다. *${name.copyLink}*에는 설정과 시드, 도중에 바꾼 것, 지금 스텝이 모두 담깁니다. 누가 열어도 ${quoted(name.run, '을/를')} 누르면 같은 것을 봅니다.`,
  ],
  lesson: '가르치는 분께. 꼭 필요한 조절기와 과제만 남긴 실험실을 링크로 만듭니다.',
};
