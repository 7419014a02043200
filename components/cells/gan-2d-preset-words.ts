/** What each preset of `gan-2d` is called, and what to look at in it: what `npm run presets` sees on ten seeds. */
export const presetWords = {
  en: {
    learns: {
      label: 'As it should go',
      look: 'JSD falls to a few hundredths of a nat and stays there, all three hills are covered, and $\\D$ pales to $\\tfrac12$.',
    },
    breaks: {
      label: 'Break it',
      look: 'A learning rate of 10 sends the weights off in fewer than 1,000 steps. Which step was the last good one?',
    },
    collapse: {
      label: 'Mode collapse',
      look: 'At most four of eight hills are covered: the KL that sees what is missing is over five times the reverse.',
    },
    circling: {
      label: 'Round and round',
      look: '$\\G$ learns five times as fast as $\\D$: they chase each other, and JSD falls and rises again and again.',
    },
    vanishing: {
      label: 'No gradient left',
      look: 'The data sit far off in a corner. $\\D$ is over 99% right, the minimax loss is flat there, and JSD hardly leaves log 2.',
    },
    rescued: {
      label: 'Rescued: another loss',
      look: 'Only the loss of $\\G$ differs: the non-saturating one is steep where $\\D$ is sure, and the fakes reach the corner.',
    },
    wasserstein: {
      label: 'Rescued: Wasserstein',
      look: 'A critic has no sigmoid to go flat. With clipped weights, and learning more slowly, it too leads the fakes to the corner.',
    },
    penalty: {
      label: 'Rescued: a penalty',
      look: 'Minimax again, but $\\D$ pays for being steep at the data. Be patient: some seeds need over 4,000 steps.',
    },
    curve: {
      label: 'Noise on a line',
      look: 'One-dimensional noise becomes a curve, which has no area: JSD is exactly log 2 whatever $\\G$ does. And yet the curve draws near.',
    },
  },
  ko: {
    learns: {
      label: '순조로운 학습',
      look: 'JSD가 0.07 내트 아래로 내려가 머물고, 봉우리(mode) 셋을 모두 채우며, $\\D$는 $\\tfrac12$로 옅어집니다.',
    },
    breaks: {
      label: '망가뜨리기',
      look: '학습률 10은 1,000스텝도 되기 전에 가중치를 날려 버립니다. 마지막으로 온전한 스텝은 몇 번째일까요?',
    },
    collapse: {
      label: '모드 붕괴',
      look: '봉우리 여덟 가운데 많아야 넷만 채웁니다. 빠뜨린 것을 알아보는 KL이 반대쪽의 다섯 배를 넘습니다.',
    },
    circling: {
      label: '맴돌기',
      look: '$\\G$의 학습률이 $\\D$의 다섯 배입니다. 서로 쫓고 쫓기며 JSD가 오르내리기를 되풀이합니다.',
    },
    vanishing: {
      label: '사라진 그래디언트',
      look: '데이터가 먼 구석에 있습니다. $\\D$가 99% 넘게 맞히고 최소최대 손실은 그곳에서 평평해, JSD가 log 2를 거의 벗어나지 못합니다.',
    },
    rescued: {
      label: '되살리기: 다른 손실',
      look: '$\\G$의 손실만 비포화로 바꿉니다. $\\D$가 확신하는 곳에서 가파르기 때문에 가짜가 구석에 닿습니다.',
    },
    wasserstein: {
      label: '되살리기: 바서슈타인',
      look: '비평가에는 평평해질 시그모이드가 없습니다. 가중치를 잘라 두고 더 천천히 배우면서 가짜를 구석으로 이끕니다.',
    },
    penalty: {
      label: '되살리기: 벌점',
      look: '다시 최소최대 손실이지만, $\\D$가 데이터에서 가파르면 벌점을 냅니다. 4,000스텝 넘게 걸리는 시드도 있으니 기다려 보세요.',
    },
    curve: {
      label: '한 줄로 된 잡음',
      look: '1차원 잡음은 넓이가 없는 곡선이 됩니다. $\\G$가 무엇을 하든 JSD는 정확히 log 2이지만, 곡선은 데이터에 다가갑니다.',
    },
  },
};
