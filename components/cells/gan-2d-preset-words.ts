/** What each preset of `gan-2d` is called, and what to look at in it. */
export const presetWords = {
  en: {
    learns: {
      label: 'As it should go',
      look: 'JSD falls towards 0, every part of the data is reached, and $\\D$ pales to $\\tfrac12$ everywhere.',
    },
    collapse: {
      label: 'Mode collapse',
      look: '$\\G$ settles on some of the eight hills and leaves the others: KL from generator to data stays small, KL from data to generator is huge.',
    },
    circling: {
      label: 'Round and round',
      look: '$\\G$ runs ahead of $\\D$ and they chase each other: the fakes wander from hill to hill and JSD does not settle.',
    },
    vanishing: {
      label: 'No gradient left',
      look: '$\\D$ is sure of every fake, and the minimax loss is flat there: the arrows vanish, and JSD stays near log 2.',
    },
    rescued: {
      label: 'Rescued: another loss',
      look: 'The same game with the non-saturating loss: where $\\D$ is sure, this loss is steep.',
    },
    wasserstein: {
      label: 'Rescued: Wasserstein',
      look: 'The same with a critic whose slope is bounded: it never gets flat.',
    },
    penalty: {
      label: 'Rescued: a penalty',
      look: 'The minimax loss again, but $\\D$ pays for being steep at the data: it cannot become too sure.',
    },
    curve: {
      label: 'Noise on a line',
      look: 'With one-dimensional noise the fakes lie on a curve, which has no area: JSD is log 2 whatever $\\G$ does, and yet the game goes on.',
    },
    breaks: {
      label: 'Break it',
      look: 'A learning rate of 10 sends the weights off: the cell says at which step, and keeps the last good state.',
    },
  },
  ko: {
    learns: {
      label: '순조로운 학습',
      look: 'JSD가 0으로 내려가고, 데이터의 모든 부분에 닿으며, $\\D$는 어디서나 $\\tfrac12$로 옅어집니다.',
    },
    collapse: {
      label: '모드 붕괴',
      look: '$\\G$가 여덟 봉우리 가운데 몇 개에만 머뭅니다. 생성자에서 데이터로 잰 KL은 작은데 데이터에서 생성자로 잰 KL은 매우 큽니다.',
    },
    circling: {
      label: '맴돌기',
      look: '앞서가는 $\\G$와 뒤쫓는 $\\D$가 서로를 돌고, 가짜는 봉우리 사이를 떠돕니다. JSD는 가라앉지 않습니다.',
    },
    vanishing: {
      label: '사라진 그래디언트',
      look: '$\\D$가 모든 가짜를 확신하면 최소최대 손실은 그곳에서 평평합니다. 화살표가 사라지고 JSD는 log 2 가까이에 머뭅니다.',
    },
    rescued: {
      label: '구하기: 다른 손실',
      look: '같은 게임을 비포화 손실로 합니다. $\\D$가 확신하는 곳에서 이 손실은 가파릅니다.',
    },
    wasserstein: {
      label: '구하기: 바서슈타인',
      look: '기울기를 묶어 둔 비평가와 하는 같은 게임입니다. 어디서도 평평해지지 않습니다.',
    },
    penalty: {
      label: '구하기: 벌점',
      look: '다시 최소최대 손실이지만, $\\D$가 데이터에서 가파르면 벌점을 냅니다. 그래서 지나치게 확신하지 못합니다.',
    },
    curve: {
      label: '한 줄로 된 잡음',
      look: '잡음이 1차원이면 가짜는 넓이 없는 곡선 위에 놓입니다. $\\G$가 무엇을 하든 JSD는 log 2이지만 게임은 계속됩니다.',
    },
    breaks: {
      label: '망가뜨리기',
      look: '학습률 10은 가중치를 날려 버립니다. 몇 번째 스텝인지 알려 주고 마지막으로 온전한 상태를 지킵니다.',
    },
  },
};
