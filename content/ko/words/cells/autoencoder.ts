import type { AutoencoderWords } from '../../../../components/cells/autoencoder.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { options, parameters } from './parts/game.ts';
import { history } from './parts/history.ts';

export const words: AutoencoderWords = {
  title: '브라우저에서 학습하는 숫자 오토인코더',
  more: '두 신경망과 학습 설정',
  caption:
    '실행을 누르면 손글씨 숫자 570KB를 받아 와 두 신경망이 처음부터 학습합니다. 인코더는 그림을 수 두 개, 곧 코드로 바꾸고, 디코더는 코드를 다시 그림으로 바꿉니다. 첫 그림에는 학습에 쓰지 않은 숫자들이 저마다의 코드 자리에 놓여 있습니다. 원은 $\\pz$의 표준편차 한 배, 두 배, 세 배이고, 빗금 친 칸은 $\\pz$에서 뽑았다면 코드가 있을 만한데 하나도 없는 곳입니다. 두 정사각형 가운데 아무 곳이나 누르거나 슬라이더를 움직이면 디코더가 그 자리의 숫자를 그립니다.',
  parameters: {
    code: '코드의 종류',
    likelihood: '픽셀의 분포',
    seed: parameters.seed,
    pace: parameters.pace,
    'code-x': '코드 $z_1$',
    'code-y': '코드 $z_2$',
    depth: '인코더 은닉층',
    width: '층의 너비',
    'd-activation': '인코더 활성화 함수',
    'g-depth': '디코더 은닉층',
    'g-width': '층의 너비',
    'g-activation': '디코더 활성화 함수',
    'd-rate': '인코더 학습률',
    'g-rate': '디코더 학습률',
    'd-optimizer': '인코더 옵티마이저',
    'g-optimizer': '디코더 옵티마이저',
    batch: parameters.batch,
    until: '멈출 스텝',
    backend: parameters.backend,
    engine: parameters.engine,
  },
  options: {
    code: { plain: '점(기본)', variational: '분포(변분)' },
    likelihood: { bernoulli: '베르누이 분포', gaussian: '정규분포' },
    'd-activation': options['d-activation'],
    'g-activation': options['g-activation'],
    'd-optimizer': options['d-optimizer'],
    'g-optimizer': options['g-optimizer'],
    pace: options.pace,
    backend: options.backend,
    engine: options.engine,
  },
  quantities: {
    reconstruction: '새 숫자의 재구성 비용',
    kl: '코드 분포와 사전분포의 발산',
    elbo: '증거 하한(ELBO)',
    unvisited: '코드가 없는 곳의 사전확률',
    'unvisited-floor': '사전분포에서 뽑은 점들의 같은 값',
    'training-reconstruction': '학습에 쓴 숫자의 재구성 비용',
    'squared-error': '재구성의 제곱오차',
    'steps-per-second': '초당 스텝',
  },
  moreQuantities: '값 더 보기',
  panels: {
    codes: '새 숫자의 코드와 $\\pz$',
    decodings: '자리마다 디코더가 그린 숫자',
    decoded: '십자 표시가 있는 자리의 숫자',
    costs: '스텝에 따른 숫자 하나의 비용',
  },
  presets: {
    variational: {
      label: '변분 오토인코더',
      look: '코드가 $\\pz$의 원 안을 채우고, 원 안에서는 거의 어디를 골라도 숫자가 나옵니다. 두 숫자의 영역이 만나는 곳에서는 모양도 서로 이어집니다.',
    },
    plain: {
      label: '기본 오토인코더',
      look: '코드를 $\\pz$ 가까이에 붙드는 항이 없어서 코드가 멀리 뻗어 나가고 빈 곳이 생깁니다. $\\pz$에서 $z$를 뽑아 디코더에 넣으면, 어떤 숫자도 놓인 적 없는 자리가 얼마나 자주 나올까요?',
    },
    squares: {
      label: '정규분포 픽셀',
      look: '픽셀마다 폭이 정해진 정규분포를 쓰면 비용은 제곱오차를 $2s^2$으로 나눈 값에 상수를 더한 것입니다. 확률이 아니라 밀도에서 나온 값이라 0보다 작을 수 있고, 여기서는 값의 차이만 뜻이 있습니다.',
    },
    straight: {
      label: '은닉층 없이',
      look: '인코더는 선형이고 디코더도 마지막 시그모이드를 빼면 선형입니다. 주성분 분석과 비슷해져서 숫자가 흐릿하게 남습니다.',
    },
  },
  phrases: {
    ...history,
    digit: '숫자',
    holes: '빈 곳',
    ink: '잉크(%)',
    heldOut: '새 숫자',
    training: '학습한 숫자',
    bound: '−ELBO',
    untrained: '두 신경망 모두 아직 배운 것이 없습니다.',
    now: (step, cost, unit) =>
      `${formatCount(step)}스텝을 학습한 지금, 학습에 쓰지 않은 숫자 하나의 재구성 비용은 코드가 주어졌을 때 ${cost}${unit}입니다.`,
    terms: (kl, elbo, unit) => `코드의 발산이 ${kl}${unit}이므로 ELBO는 ${elbo}${unit}입니다.`,
    unvisited: (share, floor) =>
      `사전분포의 ${share}%가 코드 없는 칸에 있습니다. 사전분포에서 같은 수만큼 뽑은 점이라면 ${floor}%입니다.`,
    decoded: (x, y) => `십자 표시는 (${x}, ${y})에 있습니다.`,
    unitName,
  },
};
