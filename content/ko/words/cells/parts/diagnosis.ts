import type { DiagnosisWords, Evidence } from '../../../../../components/cells/describe-diagnosis.ts';
import { formatCount } from '../../../../../src/notebook/unit.ts';

/** Data in one piece have no parts that could all be covered. */
const allCovered = ({ modesOf }: Evidence): string =>
  modesOf === 1 ? '데이터가 있는 곳을 채웠습니다' : `데이터의 ${formatCount(modesOf)}곳을 모두 채웠습니다`;

/** What a run is doing: the state's name, what the gauges show of it, and what to try next. */
export const diagnosis: DiagnosisWords = {
  'not-started': {
    name: '시작 전',
    seen: (n) => `두 신경망 모두 첫 가중치 그대로입니다. JSD는 ${n.js}에서 출발합니다.`,
    next: () => '실행을 누르거나, 한 스텝을 단계별로 따라가며 누가 무엇을 하는지 보세요.',
  },
  starting: {
    name: '막 시작함',
    seen: (n, { step }) =>
      `${step === 0 ? '이제 막 시작했습니다.' : `${n.step}스텝에서 JSD는 ${n.js}입니다.`} 어디로 갈지 말하기에는 아직 이릅니다.`,
    next: () => '몇백 스텝쯤 더 돌려 본 뒤에 판단하세요.',
  },
  learning: {
    name: '배우는 중',
    seen: (n) =>
      `${n.from}스텝에서 ${n.step}스텝까지 JSD가 내려왔습니다(처음 3분의 1의 평균 ${n.jsBefore}, 마지막 3분의 1의 평균 ${n.jsAfter}). G는 데이터의 ${n.modesOf}곳 가운데 ${n.modes}곳을 채웠습니다.`,
    next: () => '설정은 그대로 두고, 데이터가 있는 모든 곳에 가짜가 생기는지 지켜보세요.',
  },
  converged: {
    name: '수렴',
    seen: (n, evidence, { hasCritic }) =>
      !hasCritic
        ? `${n.from}스텝에서 ${n.step}스텝까지 JSD의 평균은 ${n.jsMean}이고 오르내리는 추세가 없으며, ${allCovered(evidence)}. V의 평균은 ${n.valueMean}로, 평형에서의 값 −log 4에 가깝습니다. D는 진짜와 가짜를 거의 구별하지 못합니다.`
        : `${n.from}스텝에서 ${n.step}스텝까지 JSD의 평균은 ${n.jsMean}이고 오르내리는 추세가 없으며, ${allCovered(evidence)}. (V에는 드러나지 않습니다. 비평가의 점수는 확률이 아니기 때문입니다.)`,
    next: () =>
      '두 학습률을 낮추어 더 가라앉혀 보거나, 데이터를 바꾸어 같은 설정이 그대로 통하는지 확인해 보세요.',
  },
  collapsed: {
    name: '모드 붕괴',
    seen: (n) =>
      `${n.step}스텝에서 G가 채운 곳은 데이터의 ${n.modesOf}곳 가운데 ${n.modes}곳뿐입니다. 만든 것은 그럴듯하지만(역방향 KL ${n.klReverse}) 빠뜨린 것이 많습니다(정방향 KL ${n.kl}). ${n.from}스텝부터 JSD의 평균은 ${n.jsMean}이고 더 내려가지 않습니다.`,
    next: () =>
      'G의 층을 늘리거나 학습률을 바꾸거나 그래디언트 벌점을 주고 처음부터 다시 해 보세요. G가 한번 떠난 곳은 저절로 되찾지 못할 수 있습니다. 시드를 바꾸면 출발이 나을 수도 있습니다.',
  },
  oscillating: {
    name: '쫓고 쫓기는 중',
    seen: (n) =>
      `${n.from}스텝에서 ${n.step}스텝까지 값들이 ${n.turns}번 이상 방향을 바꾸었습니다. JSD는 ${n.jsLeast}와 ${n.jsMost} 사이를, D의 정답률은 ${n.accuracyLeast}와 ${n.accuracyMost} 사이를 오갈 뿐 가라앉지 않았습니다.`,
    next: () =>
      'G 학습률을 낮추거나, 스텝당 D 갱신 횟수를 늘리거나, 그래디언트 벌점을 주어 보세요. 벌점을 주면 쫓고 쫓기는 움직임이 누그러집니다. 모멘텀을 쓰면 오히려 심해집니다. 여기서 쓰는 Adam의 모멘텀은 짧습니다.',
  },
  vanishing: {
    name: '그래디언트 소실',
    seen: (n, _evidence, { isHardlyPushed }) =>
      isHardlyPushed
        ? `${n.step}스텝에서 D의 정답률은 ${n.accuracy}입니다. ${n.from}스텝부터 JSD의 평균은 ${n.jsMean}로 상한 log 2에 가깝고, 가짜를 미는 힘은 평균해서 가장 컸을 때의 ${n.pushShare}까지 줄어, G가 배우는 것이 거의 없습니다.`
        : `${n.step}스텝에서 D의 정답률은 ${n.accuracy}이고, ${n.from}스텝부터 JSD의 평균은 ${n.jsMean}로 상한 log 2에 가깝습니다. G의 최소최대 손실은 ${n.gLoss}로 상한인 0에 거의 이르렀는데, 그곳은 평평해서 가짜 대부분이 거의 밀리지 않습니다.`,
    next: () =>
      'G의 손실을 비포화로 바꾸어 보세요. D가 확신하는 바로 그곳에서 가장 세게 밀립니다. D를 약하게 하거나(갱신 횟수를 줄이거나 학습률을 낮추거나), 인스턴스 잡음으로 진짜와 가짜를 똑같이 흐려도 됩니다.',
  },
  worsening: {
    name: '뒷걸음',
    seen: (n) =>
      `${n.from}스텝에서 ${n.step}스텝까지 JSD가 올라갔습니다(처음 3분의 1의 평균 ${n.jsBefore}, 마지막 3분의 1의 평균 ${n.jsAfter}). G는 데이터의 ${n.modesOf}곳 가운데 ${n.modes}곳을 채웠습니다.`,
    next: () =>
      '쫓고 쫓기는 움직임의 절반일 수 있으니 조금 기다려 보세요. 계속 올라가면 G 학습률을 낮추거나 스텝당 D 갱신 횟수를 늘리고, 더 좋았던 스텝으로 돌아가세요.',
  },
  stalled: {
    name: '뚜렷한 추세 없음',
    seen: (n, _evidence, { hasCritic }) =>
      `${n.from}스텝에서 ${n.step}스텝까지 JSD는 ${n.jsLeast}와 ${n.jsMost} 사이에 있었고 평균은 ${n.jsMean}입니다. 뚜렷하게 내려가지도 올라가지도 않습니다. ${n.step}스텝에서 G는 데이터의 ${n.modesOf}곳 가운데 ${n.modes}곳을 채웠습니다.${hasCritic ? '' : ` 이때 C(G)는 V보다 ${n.gap}만큼 높습니다. 최적의 D라면 V를 그만큼 더 올릴 수 있습니다.`}`,
    next: (_n, _evidence, { hasCritic, isWeak, coversAll, isApart }) =>
      isApart
        ? 'JSD가 상한 log 2에 이만큼 가까우면, 가짜가 다가오고 있어도 거의 드러나지 않습니다. 가짜가 어디로 어떻게 밀리는지 그림에서 직접 보세요.'
        : hasCritic
          ? '이대로 계속된다면, 비평가가 G보다 앞서 있지 못한 것입니다. 스텝당 D 갱신 횟수를 늘리거나 G 학습률을 낮추어 보세요.'
          : isWeak
            ? '이대로 계속된다면, 모자란 쪽은 D입니다. 스텝당 D 갱신 횟수를 늘리거나, D 학습률을 높이거나, D의 층을 넓혀서 G가 갈 길이 드러나게 하세요.'
            : coversAll
              ? '이대로 계속된다면, D로 알 수 있는 것은 이미 거의 다 드러난 것입니다. 두 학습률을 낮추어 가라앉히거나, G의 층을 넓혀 더 섬세한 모양을 만들게 하세요.'
              : '이대로 계속된다면, D로 알 수 있는 것은 거의 다 드러났는데 G가 따라가지 못하는 것입니다. G 학습률을 조금 높이거나, G의 층을 넓히거나, 시드를 바꾸어 보세요.',
  },
  diverged: {
    name: '발산',
    seen: (n) =>
      `가중치가 계산할 수 없을 만큼 커졌습니다. 지금 보이는 것은 마지막으로 온전했던 ${n.step}스텝의 상태이고, 그때 JSD는 ${n.js}입니다.`,
    next: () => '학습률을 낮추고(SGD와 모멘텀이라면 더더욱) 여기서 이어 가거나 처음으로 돌아가세요.',
  },
  'no-density': {
    name: '견줄 밀도가 없음',
    seen: (n) =>
      `G가 만든 것은 모두 곡선이나 점 위에 있는데, 그곳에서는 데이터의 확률이 0입니다. 곡선이 아무리 가까이 다가가도 JSD는 정확히 log 2이고 두 KL 발산은 무한대입니다. 그래도 표본으로는 알 수 있는 것이 있습니다. 표본 히스토그램 사이의 JSD는 ${n.sampleJs}입니다(데이터 표본끼리는 ${n.noiseFloor}).`,
    next: () =>
      '잡음 z를 2차원으로 바꾸면 G가 평면을 채울 수 있고, 인스턴스 잡음을 더하면 양쪽 모두 밀도가 생깁니다. z가 이미 2차원이라면 G가 납작하게 접힌 것입니다. 시드나 활성화 함수(leaky ReLU)를 바꾸어 처음부터 해 보세요.',
  },
};
