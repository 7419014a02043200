/** Quoted by the preset that rescues it. */
const vanishing = '사라진 그래디언트';

/** What each preset of `gan-2d` is called, and what to look at in it: what `npm run presets` sees on twenty seeds. */
export const presets = {
  learns: {
    label: '순조로운 학습',
    look: '시드 20개 가운데 19개에서는 3,000스텝이면 JSD가 0.04내트쯤까지 내려가고 봉우리(mode) 셋이 모두 채워집니다. 데이터가 있는 곳의 바탕색이 옅어집니다. 그곳에서 $\\D$가 $\\tfrac12$쯤으로 답한다는 뜻입니다.',
  },
  breaks: {
    label: '망가뜨리기',
    look: '학습률이 10이면 1,000스텝도 되기 전에 가중치가 걷잡을 수 없이 커집니다. 마지막으로 온전한 스텝은 몇 번째일까요?',
  },
  collapse: {
    label: '모드 붕괴',
    look: '봉우리 여덟 가운데 많아야 넷만 채웁니다. 빠뜨린 것이 있을 때 커지는 $\\KL{\\pdata}{\\pg}$가 반대 방향의 두 배를 넘고, JSD는 0.28내트 위에 머뭅니다. 여기서는 $\\G$의 학습률이 $\\D$의 100분의 1입니다.',
  },
  circling: {
    label: '맴돌기',
    look: '$\\G$의 학습률이 $\\D$의 다섯 배입니다. 서로 쫓고 쫓기며 JSD가 오르내리기를 되풀이합니다.',
  },
  vanishing: {
    label: vanishing,
    look: '데이터가 먼 구석에 있습니다. $\\D$의 정답률이 99%를 넘고 최소최대 손실은 그곳에서 평평해, JSD가 log 2를 거의 벗어나지 못합니다.',
  },
  rescued: {
    label: '되살리기: 다른 손실',
    look: `‘${vanishing}’에서 $\\G$의 손실만 비포화로 바꿉니다. $\\D$가 확신하는 곳에서 가파르기 때문에 가짜가 구석에 닿습니다.`,
  },
  wasserstein: {
    label: '되살리기: 바서슈타인',
    look: '이제 $\\D$는 비평가입니다. 시그모이드 없이 점수를 주므로 평평해지지 않습니다. 가중치를 일정한 범위로 자르고 학습률을 낮추면 역시 가짜가 구석에 닿습니다.',
  },
  penalty: {
    label: '되살리기: 벌점',
    look: '다시 최소최대 손실이지만, $\\D$가 데이터에서 가파르면 벌점이 붙습니다. 4,000스텝 넘게 걸리는 시드도 있으니 기다려 보세요.',
  },
  'gan-lab': {
    label: 'GAN Lab의 설정',
    look: '학습률 0.1의 경사하강법, 신경망마다 ReLU 여덟 개씩 두 층, $\\G$의 끝에는 tanh, 인스턴스 잡음 없음. GAN Lab의 평면은 더 작습니다. 이 평면에서는 시드 20개 모두 5,000스텝 뒤에 봉우리 셋 가운데 많아야 하나만 남습니다.',
  },
  curve: {
    label: '1차원 잡음',
    look: '1차원 잡음은 넓이가 없는 곡선이 됩니다. $\\G$가 무엇을 하든 JSD는 정확히 log 2이지만, 곡선은 데이터에 다가갑니다.',
  },
};
