import type { claim } from '../../../../components/claims/jsd-is-a-metric.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '젠슨-섀넌 발산은 거리(계량)이고, 두 분포 사이의 거리 역할을 합니다.',
  truth:
    '거리가 되는 것은 그 제곱근입니다. 발산 자체는 삼각부등식을 어기며, 동전 세 개면 그것을 볼 수 있습니다. 늘 앞면인 동전, 공정한 동전, 늘 뒷면인 동전입니다.',
  labels: {
    straight: '$(1,0)$에서 $(0,1)$까지 곧바로 잰 발산',
    detour: '$(\\tfrac12,\\tfrac12)$을 거칠 때 두 발산의 합',
    'root-straight': '제곱근으로 곧바로 잰 값',
    'root-detour': '제곱근으로 공정한 동전을 거쳐 잰 값',
  },
};
