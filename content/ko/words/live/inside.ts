import type { InsideWords } from '../../../../src/notebook/words/inside.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';

export const words: InsideWords = {
  explain:
    '네모 하나가 유닛 하나입니다. 색은 유닛이 내는 값으로, D는 데이터가 놓일 수 있는 자리마다, G는 잡음마다 보여 줍니다. 선 하나는 가중치 하나이고, 굵을수록 큽니다. 파란색은 양수, 주황색(점선)은 음수입니다. 선을 고르거나 네모를 눌러 편향을 고른 다음, 값을 바꾸어 보세요. 학습은 바꾼 값으로 이어지고, 복사한 링크를 열면 그대로 재현됩니다.',
  none: '아직 들여다볼 학습이 없습니다.',
  begin: '0스텝의 두 신경망 보기',
  waiting: '학습을 준비하고 있습니다. 곧 두 신경망이 나타납니다.',
  networks: { d: '판별자 D', g: '생성자 G' },
  keys: '화살표 키로 유닛 사이를 옮겨 다니고, Enter로 그 유닛의 편향을 고릅니다.',
  layer: (layer, isLast) => (layer === 0 ? '입력층' : isLast ? '출력층' : `은닉층 ${layer}`),
  head: (layer, isLast) => (layer === 0 ? '입력' : isLast ? '출력' : `은닉 ${layer}`),
  unit: (number) => `유닛 ${number}`,
  logit: '로짓',
  bias: '편향',
  place: (unit, layer) => `${layer} ${unit}`,
  weight: (from, to) => `${from} → ${to}`,
  biasOf: (unit) => `${unit}의 편향`,
  is: (name, value) => `${name}: ${value}`,
  shown: (first, last) => `${first}–${last}`,
  of: (count) => `/ ${count}`,
  next: (layer, shown) => `${layer}의 유닛 ${shown}, 다음 유닛 보기`,
  range: (low, high) => `값의 범위 ${low} ~ ${high}`,
  outcome: (value, criterion) => `지금 V(D, G)는 ${value}입니다. 이 G에서는 ${criterion}를 넘을 수 없습니다.`,
  fields: {
    legend: '가중치 바꾸기',
    network: '신경망',
    layer: '층',
    from: '출발',
    to: '도착',
    value: '가중치',
    slider: '가중치(슬라이더)',
  },
  back: (value) => `학습이 정한 값 ${withParticle(value, '으로/로')} 되돌리기`,
  refused: (least, most) => `가중치는 ${least}에서 ${most} 사이의 수여야 합니다.`,
  changed: (name, value) => `${name}의 값을 ${withParticle(value, '으로/로')} 바꾸었습니다.`,
};
