import type { Diagnosis, DiagnosisState, Evidence } from './diagnosis.ts';
import type { Language, Localized } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';

/** The state of a run in words: its name, what the gauges show of it, and what to try next. */
export interface DiagnosisText {
  readonly name: string;
  readonly seen: string;
  readonly next: string;
}

/** The evidence as a sentence takes it: information carries its unit. */
type Told = Readonly<Record<keyof Evidence, string>>;

interface StateWords {
  readonly name: string;
  readonly seen: (n: Told, evidence: Evidence, hasCritic: boolean) => string;
  readonly next: (n: Told, evidence: Evidence, hasCritic: boolean) => string;
}

/** In nats. From here C(G) − V says that D, not G, is what holds a run up: a D at its best would see so much more. */
const WEAK_D = 0.1;
/** A push of this share of its largest, or less, is what the reader sees in the arrows; else the loss itself says it. */
const SMALL_PUSH = 0.1;

const coversAll = ({ modes, modesOf }: Evidence): boolean => modes === modesOf;

const en: Readonly<Record<DiagnosisState, StateWords>> = {
  'not-started': {
    name: 'Not started',
    seen: (n) => `Both networks hold their random first weights; JSD starts at ${n.jsAfter}.`,
    next: () => 'Press Run, or walk through one step stage by stage to see who does what.',
  },
  starting: {
    name: 'Just started',
    seen: (n) => `After ${n.step} steps JSD is ${n.jsAfter}: too early to call it a trend.`,
    next: () => 'Let it run a few hundred steps before you judge it.',
  },
  learning: {
    name: 'Learning',
    seen: (n) =>
      `Since step ${n.from} JSD has come down from about ${n.jsBefore} to ${n.jsAfter}, and G covers ${n.modes} of ${n.modesOf} parts of the data.`,
    next: () => 'Leave the settings alone and watch whether every part of the data gets its fakes.',
  },
  converged: {
    name: 'Converged',
    seen: (n, _, hasCritic) =>
      !hasCritic
        ? `JSD stays near ${n.jsAfter}, all ${n.modesOf} parts are covered, and V is ${n.value}, close to −log 4, its value at equilibrium: D can hardly tell.`
        : `JSD stays near ${n.jsAfter} and all ${n.modesOf} parts are covered. (V does not show it: a critic's values are no probabilities.)`,
    next: () =>
      'Lower both learning rates to settle it further, or change the data and see whether the same settings carry over.',
  },
  collapsed: {
    name: 'Mode collapse',
    seen: (n) =>
      `G covers ${n.modes} of ${n.modesOf} parts. What it makes looks right (KL from generator to data is ${n.klReverse}), but much is missing (KL from data to generator is ${n.kl}), and JSD stays at ${n.jsAfter}.`,
    next: () =>
      'Start again with more layers or another rate for G, or with a gradient penalty: a part that G has left seldom comes back by itself. Another seed may begin better.',
  },
  oscillating: {
    name: 'Going in circles',
    seen: (n) =>
      `Since step ${n.from} the gauges have turned back ${n.turns} times: JSD goes between ${n.jsLeast} and ${n.jsMost}, D's accuracy between ${n.accuracyLeast} and ${n.accuracyMost}, and neither settles.`,
    next: () =>
      'Lower the rate of G, give D more updates per step, or add a gradient penalty: it damps the chase. Momentum feeds it; Adam here keeps only a short one.',
  },
  vanishing: {
    name: 'Vanishing gradient',
    seen: (n, { pushShare }) =>
      pushShare <= SMALL_PUSH
        ? `D tells ${n.accuracy} of its inputs rightly, JSD stays at ${n.jsAfter}, close to its bound log 2, and the push on the fakes is down to ${n.pushShare} of its largest: G learns next to nothing.`
        : `D tells ${n.accuracy} of its inputs rightly and JSD stays at ${n.jsAfter}, close to its bound log 2. The minimax loss of G is ${n.gLoss}, almost its ceiling 0, where it is flat: most fakes are hardly pushed at all.`,
    next: () =>
      'Change the loss of G to non-saturating, which pushes hardest just where D is sure; or weaken D (fewer updates, a lower rate), or blur both sides with instance noise.',
  },
  worsening: {
    name: 'Losing ground',
    seen: (n) =>
      `Since step ${n.from} JSD has risen from about ${n.jsBefore} to ${n.jsAfter}; G covers ${n.modes} of ${n.modesOf} parts.`,
    next: () =>
      'It may be one half of a circle: wait a little. If it goes on, lower the rate of G or give D more updates per step, and go back to a better step.',
  },
  stalled: {
    name: 'At a standstill',
    seen: (n, _, hasCritic) =>
      `Since step ${n.from} JSD has stayed near ${n.jsAfter}, with ${n.modes} of ${n.modesOf} parts covered.${hasCritic ? '' : ` C(G) is ${n.gap} above V: so much the best D would still add.`}`,
    next: (_, evidence, hasCritic) =>
      hasCritic
        ? 'A critic guides well only when it keeps ahead of G: give D more updates per step, or lower the rate of G.'
        : evidence.gap >= WEAK_D
          ? 'D is what is missing: give it more updates per step, a higher rate or wider layers, so that it can show G where to go.'
          : coversAll(evidence)
            ? 'D already shows G nearly all there is to see. Lower both rates to let it settle, or give G wider layers for the finer shape.'
            : 'D shows G nearly all there is to see, but G does not follow: raise the rate of G a little, give it wider layers, or try another seed.',
  },
  diverged: {
    name: 'Diverged',
    seen: (n) =>
      `The numbers left the finite; you see the last good state, step ${n.step}, with JSD ${n.jsAfter}.`,
    next: () => 'Lower the learning rates (with SGD or momentum first), then go on from here or reset.',
  },
  'no-density': {
    name: 'No density to compare',
    seen: (n) =>
      `All of G's mass lies on a curve or in points, where the data have none: JSD is exactly log 2 and both KL divergences are infinite, however near the curve comes. Samples still show something: their histograms are ${n.sampleJs} apart (two samples of the data: ${n.noiseFloor}).`,
    next: () =>
      'Take noise with two dimensions, so that G can fill the plane, or add instance noise, which gives both sides a density. If the noise has two, G has folded flat: reset with another seed or leaky ReLU.',
  },
};

const ko: Readonly<Record<DiagnosisState, StateWords>> = {
  'not-started': {
    name: '시작 전',
    seen: (n) =>
      `두 신경망 모두 처음에 무작위로 정한 가중치 그대로입니다. JSD는 ${n.jsAfter}에서 출발합니다.`,
    next: () => '실행을 누르거나, 한 스텝을 단계별로 따라가며 누가 무엇을 하는지 보세요.',
  },
  starting: {
    name: '막 시작함',
    seen: (n) => `${n.step}스텝을 지났고 JSD는 ${n.jsAfter}입니다. 추세를 말하기에는 아직 이릅니다.`,
    next: () => '몇백 스텝쯤 더 돌려 본 뒤에 판단하세요.',
  },
  learning: {
    name: '배우는 중',
    seen: (n) =>
      `${n.from}스텝 뒤로 JSD가 약 ${n.jsBefore}에서 ${n.jsAfter} 정도로 내려왔고, G는 데이터의 ${n.modesOf}곳 가운데 ${n.modes}곳을 채우고 있습니다.`,
    next: () => '설정은 그대로 두고, 데이터의 모든 곳에 가짜가 찾아가는지 지켜보세요.',
  },
  converged: {
    name: '수렴',
    seen: (n, _, hasCritic) =>
      !hasCritic
        ? `JSD가 ${n.jsAfter} 부근에 머물고 ${n.modesOf}곳을 모두 채웠습니다. V는 ${n.value}로, 균형에서의 값 −log 4에 가깝습니다. D는 거의 구별하지 못합니다.`
        : `JSD가 ${n.jsAfter} 부근에 머물고 ${n.modesOf}곳을 모두 채웠습니다. (V에는 드러나지 않습니다. 비평가가 주는 값은 확률이 아니기 때문입니다.)`,
    next: () =>
      '두 학습률을 낮추어 더 가라앉혀 보거나, 데이터를 바꾸어 같은 설정이 그대로 통하는지 확인해 보세요.',
  },
  collapsed: {
    name: '모드 붕괴',
    seen: (n) =>
      `G가 ${n.modesOf}곳 가운데 ${n.modes}곳만 채웁니다. 만든 것은 그럴듯하지만(생성자에서 데이터로 잰 KL ${n.klReverse}) 빠뜨린 것이 많고(데이터에서 생성자로 잰 KL ${n.kl}), JSD는 ${n.jsAfter}에서 더 내려가지 않습니다.`,
    next: () =>
      'G의 층을 늘리거나 학습률을 바꾸거나 그래디언트 벌점을 주고 처음부터 다시 해 보세요. G가 한번 떠난 곳은 저절로 되찾는 일이 드뭅니다. 시드를 바꾸면 출발이 나을 수도 있습니다.',
  },
  oscillating: {
    name: '쫓고 쫓기는 중',
    seen: (n) =>
      `${n.from}스텝 뒤로 계기가 ${n.turns}번 방향을 바꾸었습니다. JSD는 ${n.jsLeast}와 ${n.jsMost} 사이를, D의 정답률은 ${n.accuracyLeast}와 ${n.accuracyMost} 사이를 오갈 뿐 가라앉지 않습니다.`,
    next: () =>
      'G 학습률을 낮추거나, 스텝당 D의 횟수를 늘리거나, 그래디언트 벌점을 주어 보세요. 벌점은 쫓고 쫓기는 움직임을 누그러뜨립니다. 모멘텀은 오히려 부추깁니다. 여기서 쓰는 Adam의 모멘텀은 짧습니다.',
  },
  vanishing: {
    name: '그래디언트 소실',
    seen: (n, { pushShare }) =>
      pushShare <= SMALL_PUSH
        ? `D가 입력의 ${n.accuracy}만큼을 맞히고, JSD는 상한 log 2에 가까운 ${n.jsAfter}에 머물러 있습니다. 가짜를 미는 힘이 가장 컸을 때의 ${n.pushShare}까지 줄어, G가 배우는 것이 거의 없습니다.`
        : `D가 입력의 ${n.accuracy}만큼을 맞히고, JSD는 상한 log 2에 가까운 ${n.jsAfter}에 머물러 있습니다. G의 최소최대 손실은 ${n.gLoss}로 천장인 0에 거의 닿았는데, 그곳은 평평해서 가짜 대부분이 거의 밀려나지 않습니다.`,
    next: () =>
      'G의 손실을 비포화로 바꾸어 보세요. D가 확신하는 바로 그곳에서 가장 세게 밉니다. D를 약하게 하거나(횟수를 줄이거나 학습률을 낮추거나), 인스턴스 잡음으로 진짜와 가짜를 함께 흐려도 됩니다.',
  },
  worsening: {
    name: '뒷걸음',
    seen: (n) =>
      `${n.from}스텝 뒤로 JSD가 약 ${n.jsBefore}에서 ${n.jsAfter} 정도로 올라갔습니다. G는 ${n.modesOf}곳 가운데 ${n.modes}곳을 채우고 있습니다.`,
    next: () =>
      '쫓고 쫓기는 움직임의 절반일 수 있으니 조금 기다려 보세요. 계속 올라가면 G 학습률을 낮추거나 스텝당 D의 횟수를 늘리고, 더 좋았던 스텝으로 돌아가세요.',
  },
  stalled: {
    name: '제자리',
    seen: (n, _, hasCritic) =>
      `${n.from}스텝 뒤로 JSD가 ${n.jsAfter} 부근에 머물러 있고 ${n.modesOf}곳 가운데 ${n.modes}곳을 채웠습니다.${hasCritic ? '' : ` C(G)는 V보다 ${n.gap}만큼 높습니다. 가장 좋은 D라면 그만큼을 더 얻습니다.`}`,
    next: (_, evidence, hasCritic) =>
      hasCritic
        ? '비평가는 G보다 앞서 있을 때 길을 잘 알려 줍니다. 스텝당 D의 횟수를 늘리거나 G 학습률을 낮추어 보세요.'
        : evidence.gap >= WEAK_D
          ? '모자란 쪽은 D입니다. 스텝당 횟수를 늘리거나, 학습률을 높이거나, 층을 넓혀서 D가 G에게 갈 길을 보여 주게 하세요.'
          : coversAll(evidence)
            ? 'D는 보여 줄 것을 이미 거의 다 보여 주고 있습니다. 두 학습률을 낮추어 가라앉히거나, G의 층을 넓혀 더 섬세한 모양을 만들게 하세요.'
            : 'D는 보여 줄 것을 거의 다 보여 주는데 G가 따라가지 못합니다. G 학습률을 조금 높이거나, G의 층을 넓히거나, 시드를 바꾸어 보세요.',
  },
  diverged: {
    name: '발산',
    seen: (n) =>
      `값이 유한한 범위를 벗어났습니다. 지금 보이는 것은 마지막으로 온전했던 ${n.step}스텝의 상태이고, JSD는 ${n.jsAfter}입니다.`,
    next: () => '학습률을 낮추고(SGD와 모멘텀이라면 더더욱) 여기서 이어 가거나 처음으로 돌아가세요.',
  },
  'no-density': {
    name: '견줄 밀도가 없음',
    seen: (n) =>
      `G의 확률이 모두 곡선이나 점 위에 있고, 그곳에는 데이터의 확률이 없습니다. 곡선이 아무리 가까이 다가가도 JSD는 정확히 log 2이고 두 KL 발산은 무한대입니다. 표본으로는 볼 수 있는 것이 남아 있습니다. 표본 히스토그램 사이의 JSD는 ${n.sampleJs}입니다(데이터 표본끼리는 ${n.noiseFloor}).`,
    next: () =>
      '잡음을 2차원으로 바꾸면 G가 평면을 채울 수 있고, 인스턴스 잡음을 더하면 양쪽 모두 밀도가 생깁니다. 잡음이 이미 2차원이라면 G가 납작하게 접힌 것입니다. 시드나 활성화 함수(leaky ReLU)를 바꾸어 처음부터 해 보세요.',
  },
};

const words: Localized<Readonly<Record<DiagnosisState, StateWords>>> = { en, ko };

/** What a run is doing, as a reader of `unit` is told it. */
export function describeDiagnosis(
  { state, loss, evidence }: Diagnosis,
  language: Language,
  unit: Unit,
): DiagnosisText {
  const { name, seen, next } = words[language][state];
  const told = toldOf(evidence, language, unit);
  const hasCritic = loss === 'wasserstein';
  return { name, seen: seen(told, evidence, hasCritic), next: next(told, evidence, hasCritic) };
}

function toldOf(evidence: Evidence, language: Language, unit: Unit): Told {
  // An infinite amount is infinite in every unit.
  const information = (value: number): string =>
    Number.isFinite(value)
      ? `${formatQuantity(value, 'information', unit)} ${unitName('information', unit, language)}`
      : infinite[language];
  const count = (value: number): string => formatNumber(value, 0);
  const share = (value: number): string => `${formatNumber(100 * value, 0)}%`;
  return {
    step: count(evidence.step),
    from: count(evidence.from),
    jsBefore: information(evidence.jsBefore),
    jsAfter: information(evidence.jsAfter),
    jsLeast: information(evidence.jsLeast),
    jsMost: information(evidence.jsMost),
    turns: count(evidence.turns),
    modes: count(evidence.modes),
    modesOf: count(evidence.modesOf),
    kl: information(evidence.kl),
    klReverse: information(evidence.klReverse),
    value: information(evidence.value),
    gap: information(evidence.gap),
    // A loss of G is in nats only where it is a logarithm, as the minimax loss is, which alone is told.
    gLoss: information(evidence.gLoss),
    accuracy: share(evidence.accuracy),
    accuracyLeast: share(evidence.accuracyLeast),
    accuracyMost: share(evidence.accuracyMost),
    pushShare: share(evidence.pushShare),
    sampleJs: information(evidence.sampleJs),
    noiseFloor: information(evidence.noiseFloor),
  };
}

const infinite: Localized = { en: 'infinite', ko: '무한대' };
