import type terms from '../../../terms.json';
import type { GlossaryWords } from '../../../../src/notebook/words/glossary.ts';

export const words: GlossaryWords<typeof terms> = {
  activation: {
    term: '활성화 함수',
    meaning:
      '층이 가중합 하나하나에 적용하는 휘어진 함수입니다. $\\tanh$나 leaky ReLU가 그 예입니다. 이것이 없으면 층을 아무리 쌓아도 일차함수입니다.',
    inText: '활성화 함수|ReLU',
  },
  adam: {
    term: 'Adam',
    meaning:
      '널리 쓰는 학습 규칙입니다. 경사하강법에 모멘텀을 더하고, 매개변수마다 최근 그래디언트의 크기에 맞추어 스텝의 길이를 조절합니다.',
    inText: 'Adam',
  },
  adversarial: {
    term: '적대적',
    meaning:
      '목표가 서로 반대인 두 학습자의 관계를 말합니다. 생성자는 $\\D(\\G(z))$를 높이려 하고, 판별자는 낮추려 합니다.',
  },
  autoencoder: {
    term: '오토인코더',
    meaning:
      '인코더와 디코더를 함께 학습시켜, 수 몇 개로 된 코드를 거쳐 들어간 것이 그대로 나오게 한 것입니다.',
    inText: '(?<!변분 )오토인코더',
  },
  backpropagation: {
    term: '역전파',
    meaning:
      '연쇄 법칙을 손실에서 입력 쪽으로 거꾸로 적용하여, 신경망의 모든 가중치에 대한 손실의 기울기를 구하는 방법입니다. 층마다 인수를 한 번만 계산하여 앞 층으로 넘깁니다.',
    inText: '역전파',
  },
  batch: {
    term: '배치',
    meaning: '학습 스텝 하나에 쓰려고 뽑은 표본들입니다. 그 평균을 기댓값 대신 씁니다.',
    inText: '배치',
  },
  'bernoulli-distribution': {
    term: '베르누이 분포',
    meaning:
      '결과가 둘뿐인 시행 하나의 분포입니다. $1$이 나올 확률은 $p$이고, $0$이 나올 확률은 $1-p$입니다.',
    inText: '베르누이 분포',
  },
  'binary-cross-entropy': {
    term: '이진 교차 엔트로피',
    meaning:
      '결과가 둘인 경우의 교차 엔트로피 $\\BCE(y,\\hat y)=-(y\\log\\hat y+(1-y)\\log(1-\\hat y))$입니다. $y$는 레이블, $\\hat y$는 예측한 확률입니다.',
    inText: '이진 교차 엔트로피|\\bBCE\\b',
  },
  bit: {
    term: '비트',
    meaning: '공정한 동전을 한 번 던진 결과에 담긴 정보량이며, $\\ln 2$내트와 같습니다.',
  },
  'change-of-variables': {
    term: '변수변환',
    meaning:
      '$\\G$가 증가함수일 때 $x=\\G(z)$의 밀도를 구하는 규칙 $\\pg(x)=\\pz(z)/\\G^{\\prime}(z)$입니다. 함수가 늘이는 곳에서는 밀도가 옅어집니다.',
    inText: '변수변환',
  },
  'conditional-gan': {
    term: '조건부 GAN',
    meaning: '두 신경망 모두에 레이블을 알려 주어서, 무엇을 만들지 고를 수 있는 GAN입니다.',
    inText: '조건부 GAN',
  },
  'conditional-probability': {
    term: '조건부 확률',
    meaning: '$P(y\\given x)$는 $x$가 주어진 경우들 가운데 $y$의 확률입니다.',
  },
  critic: {
    term: '비평가',
    meaning:
      '확률이 아니라 범위에 제한이 없는 점수를 내는 $\\D$입니다. 바서슈타인 손실에서는 판별자 대신 비평가를 씁니다.',
    inText: '비평가',
  },
  'cross-entropy': {
    term: '교차 엔트로피',
    meaning:
      '$\\Ent(\\p,\\q)=\\E_{x\\sim\\p}[-\\log\\q(x)]$, 곧 $\\q$를 예상하는 사람의 놀라움을 실제로 일어나는 일에 대해 평균한 값입니다.',
    inText: '(?<!이진 )교차 엔트로피',
  },
  'data-processing-inequality': {
    term: '데이터 처리 부등식',
    meaning:
      '두 분포의 표본을 같은 방법으로 가공하면(예를 들어 구간으로 나누면), 그 방법이 무엇이든 KL 발산은 커지지 않습니다.',
    inText: '데이터 처리 부등식',
  },
  decoder: {
    term: '디코더',
    meaning: '오토인코더에서 코드를 표본으로 바꾸는 절반입니다.',
  },
  density: {
    term: '밀도',
    meaning: '구간 위의 넓이가 그 구간의 확률이 되는 함수입니다. 값은 1을 넘을 수 있고, 전체 넓이만 1입니다.',
    inText: '(?<!커널 )밀도',
  },
  'differential-entropy': {
    term: '미분 엔트로피',
    meaning:
      '밀도 $\\p$에 대한 $-\\log\\p(x)$의 평균입니다. $x$의 단위에 따라 달라지고 음수일 수도 있습니다.',
    inText: '미분 엔트로피',
  },
  discriminator: {
    term: '판별자',
    meaning: '$x$가 생성자가 만든 것이 아니라 진짜일 확률을 $\\D(x)$로 답하는 신경망 $\\D$입니다.',
  },
  elbo: {
    term: '증거 하한',
    meaning:
      '계산할 수 있는, 로그 가능도의 하한입니다. 재구성 항에서, 코드의 추측 분포와 사전분포 사이의 KL 발산을 뺀 것입니다.',
    inText: '증거 하한|\\bELBO\\b',
  },
  'empirical-distribution': {
    term: '경험적 분포',
    meaning: '관측값 $n$개에 각각 무게 $1/n$을 주는 분포 $\\hat p$입니다.',
    inText: '경험적 분포',
  },
  encoder: {
    term: '인코더',
    meaning:
      '오토인코더에서 표본을 코드로 바꾸는 절반입니다. 변분 오토인코더에서는 코드의 분포를 내놓습니다.',
  },
  entropy: {
    term: '엔트로피',
    meaning: '분포 하나의 평균 놀라움 $\\E_{x\\sim\\p}[-\\log\\p(x)]$입니다.',
    inText: '(?<!(교차|미분|상대) )엔트로피',
  },
  equilibrium: {
    term: '평형',
    meaning: '어느 쪽도 자기 전략만 바꾸어서는 더 나아질 수 없는 상태입니다.',
    inText: '평형',
  },
  expectation: {
    term: '기댓값',
    meaning:
      '실제로 일어나는 일에 대한 평균 $\\E_{x\\sim\\p}[f(x)]$입니다. 값마다 그 확률을 가중치로 곱합니다.',
    inText: '기댓값',
  },
  feature: {
    term: '특징',
    meaning:
      '학습된 신경망의 은닉층에서 표본 하나에 대해 나오는 수입니다. 뜻이 같은 표본들은 특징이 서로 가깝습니다.',
  },
  'frechet-distance': {
    term: '프레셰 거리',
    meaning:
      '평균과 퍼짐으로만 정해지는 두 분포 사이의 거리입니다. 직선 위에서는 $d^2=(\\mu_1-\\mu_2)^2+(\\sigma_1-\\sigma_2)^2$입니다. 특징에서 재면 생성된 그림이 진짜에서 얼마나 먼지를 나타냅니다.',
    inText: '프레셰 거리',
  },
  'generative-adversarial-network': {
    term: '생성적 적대 신경망',
    meaning:
      '생성자와 판별자를 서로 맞세워 학습시켜, 생성자가 만드는 것이 데이터와 같은 분포를 따르게 하는 모델입니다.',
  },
  generator: {
    term: '생성자',
    meaning:
      '잡음 $z\\sim\\pz$를 표본 $\\G(z)$로 바꾸는 신경망 $\\G$입니다. 그 표본의 분포를 $\\pg$라고 합니다.',
  },
  'generator-criterion': {
    term: '생성자의 기준',
    meaning: '판별자가 최선으로 답할 때 게임의 값인 $\\C(\\G)=\\max_{\\D}\\V(\\D,\\G)$입니다.',
    inText: '생성자의 기준',
  },
  'gibbs-inequality': {
    term: '깁스 부등식',
    meaning: '$\\KL{\\p}{\\q}\\ge 0$이고, 두 분포가 같을 때만 등호가 성립합니다.',
    inText: '깁스 부등식',
  },
  gradient: {
    term: '그래디언트',
    meaning:
      '함수를 매개변수마다 편미분한 것을 모두 모은 것이며 $\\nabla$로 적습니다. 함수가 가장 빠르게 커지는 방향을 가리킵니다.',
    inText: '그래디언트(?! (벌점|소실))',
  },
  'gradient-descent': {
    term: '경사하강법',
    meaning: '손실의 그래디언트 반대 방향으로 조금씩 움직여 손실을 줄이는 방법입니다.',
    inText: '경사하강법',
  },
  'gradient-penalty': {
    term: '그래디언트 벌점',
    meaning:
      '$\\D$의 손실에 더하는 항으로, 판별자가 가파를수록 커집니다. 로짓을 $x$로 미분한 그래디언트의 길이를 제곱하여 데이터에 대해 평균하고 $\\tfrac\\gamma2$를 곱합니다(Mescheder 외 2018). 맴도는 움직임을 누그러뜨립니다.',
    inText: '그래디언트 벌점',
  },
  'hidden-layer': {
    term: '은닉층',
    meaning:
      '신경망의 입력과 출력 사이에 있는 층입니다. 은닉층이 없는 판별자는 곧은 경계밖에 그리지 못합니다.',
    inText: '은닉층',
  },
  'huffman-code': {
    term: '허프만 부호',
    meaning:
      '어떤 부호어도 다른 부호어의 앞부분이 되지 않는 이진 부호 가운데 평균 길이가 가장 짧은 것입니다. 평균 길이는 비트로 잰 엔트로피 이상이고, 둘의 차이는 $1$비트보다 작습니다.',
    inText: '허프만',
  },
  'instance-noise': {
    term: '인스턴스 잡음',
    meaning:
      '진짜 표본과 가짜 표본에 똑같이 더하는 잡음입니다. 그러면 두 분포의 밀도가 어디서나 0보다 커집니다.',
    inText: '인스턴스 잡음|더한 잡음',
  },
  'js-divergence': {
    term: '젠슨-섀넌 발산',
    meaning:
      '혼합 분포 $\\m=\\half(\\p+\\q)$에 대한 $\\JSD{\\p}{\\q}=\\half\\KL{\\p}{\\m}+\\half\\KL{\\q}{\\m}$입니다. 대칭이고, $\\log 2$를 넘지 않습니다.',
    inText: '\\bJSD\\b|젠슨-섀넌',
  },
  'kernel-density': {
    term: '커널 밀도',
    meaning: '점으로 만든 밀도입니다. 점마다 너비가 같은 작은 정규분포를 놓고 같은 비율로 섞습니다.',
    inText: '커널 밀도|작은 종 모양 분포의 혼합',
  },
  'kl-divergence': {
    term: 'KL 발산',
    meaning:
      '$\\KL{\\p}{\\q}=\\E_{x\\sim\\p}[\\log(\\p(x)/\\q(x))]$, 곧 $\\q$가 $\\p$를 대신할 때 잃는 정보량입니다. 상대 엔트로피라고도 합니다.',
    inText: '\\bKL\\b|쿨백|상대 엔트로피',
  },
  'latent-code': {
    term: '잠재 코드',
    meaning: '생성자에 넣는 잡음 $z$입니다. 값 하나마다 표본 하나가 정해집니다.',
    inText: '잠재 코드',
  },
  law: {
    term: '분포',
    meaning:
      '확률변수가 어떤 값을 얼마의 확률로 갖는지를 통틀어 이르는 말입니다. 영어로는 distribution이라고도 하고 law라고도 합니다.',
    inText: '(?!)',
  },
  'law-of-large-numbers': {
    term: '큰 수의 법칙',
    meaning:
      '같은 시행을 독립으로 많이 되풀이하면, 그 평균이 기댓값에 원하는 만큼 가까울 확률이 1에 한없이 가까워진다는 법칙입니다.',
    inText: '큰 수의 법칙',
  },
  'leaky-relu': {
    term: 'leaky ReLU',
    meaning:
      '두 직선을 이은 활성화 함수입니다. 양수는 그대로 보내고 음수는 작은 비율로 줄여 보냅니다. 그래서 기울기가 $0$인 곳이 없습니다.',
    inText: 'leaky ReLU',
  },
  'learning-rate': {
    term: '학습률',
    meaning: '그래디언트에 곱하는 수로, 스텝 하나가 얼마나 멀리 가는지를 정합니다.',
    inText: '학습률',
  },
  likelihood: {
    term: '가능도(우도)',
    meaning:
      '관측한 데이터의 확률 또는 밀도를 매개변수의 함수로 읽은 것입니다. 매개변수에 대한 밀도가 아닙니다.',
    inText: '(?<!(로그|최대) ?)가능도',
  },
  'log-likelihood': {
    term: '로그 가능도',
    meaning: '가능도의 로그입니다. 데이터에 대한 곱이 합으로 바뀌어 언더플로가 일어나지 않습니다.',
    inText: '로그 가능도',
  },
  logit: {
    term: '로짓',
    meaning: '확률을 직선 전체로 펼친 값 $\\ln(p/(1-p))$입니다. 시그모이드를 쓰면 다시 $p$가 됩니다.',
    inText: '로짓',
  },
  loss: {
    term: '손실',
    meaning: '학습이 낮추려는 수입니다.',
  },
  manifold: {
    term: '다양체',
    meaning:
      '실험실에서는 $\\G$가 잡음을 옮겨 놓은 모양을 말합니다. 휘거나 접힐 수 있는 면이며, 잡음이 1차원이면 곡선이어서 평면에서 밀도가 없습니다.',
    inText: '다양체|구부러진 격자',
  },
  'mass-covering': {
    term: '덮는 성질',
    meaning:
      '정방향 KL의 성질입니다. 데이터가 있는 곳에는 빠짐없이 확률을 두어야 하고, 그러지 않으면 발산이 한없이 커집니다.',
    inText: '덮는 성질',
  },
  'maximum-likelihood-estimation': {
    term: '최대가능도 추정',
    meaning: '관측한 데이터의 가능도가 가장 커지는 매개변수를 고르는 방법입니다.',
    inText: '최대가능도|\\bMLE\\b',
  },
  metric: {
    term: '거리(계량)',
    meaning:
      '수학에서 말하는 거리입니다. 대칭이고, 같은 것 사이에서만 0이며, 다른 점을 거쳐 가는 길보다 길지 않습니다.',
  },
  minimax: {
    term: '최소최대(미니맥스)',
    meaning:
      '수 하나를 두고 벌이는 게임입니다. 한쪽은 그 수를 되도록 키우고, 다른 쪽은 상대가 키운 최댓값을 되도록 작게 만듭니다. 식으로는 $\\min_{\\G}\\max_{\\D}\\V(\\D,\\G)$입니다.',
    inText: '최소최대|미니맥스',
  },
  'misspecified-model': {
    term: '잘못 설정된 모델',
    meaning: '참 분포가 들어 있지 않은 분포족입니다. 이때는 발산마다 고르는 최선의 분포가 다릅니다.',
    inText: '잘못 설정된',
  },
  mixture: {
    term: '혼합 분포',
    meaning:
      '동전을 던져 두 분포 가운데 하나를 고르고 거기서 표본을 뽑을 때, 그 표본이 따르는 분포입니다. 반반씩 섞으면 $\\m=\\half(\\p+\\q)$입니다.',
    inText: '혼합 분포',
  },
  mode: {
    term: '봉우리(최빈값)',
    meaning: '밀도가 둘레보다 높이 솟은 곳입니다.',
  },
  'mode-collapse': {
    term: '모드 붕괴',
    meaning: '데이터에는 여러 가지가 있는데 생성자가 몇 가지만 만들어 내는 현상입니다.',
    inText: '모드 붕괴',
  },
  'mode-coverage': {
    term: '봉우리 포함',
    meaning:
      '생성자가 데이터의 여러 곳 가운데 몇 곳을 채우는지 센 것입니다. 실험실에서는 $\\pg$가 그곳에 둔 확률이 데이터의 4분의 1 이상이면 채운 것으로 셉니다.',
    inText: '봉우리 포함|가짜가 닿은',
  },
  'mode-seeking': {
    term: '봉우리를 고르는 성질',
    meaning: '역방향 KL의 성질입니다. 봉우리를 모두 덮을 수 없으면 그중 하나만 덮고 나머지는 버립니다.',
    inText: '봉우리를 고르는 성질',
  },
  momentum: {
    term: '모멘텀',
    meaning:
      '직전 스텝의 방향을 일부 남겨 두는 규칙입니다. 그래디언트가 이리저리 흔들리는 방향으로는 스텝이 서로 지워지고, 줄곧 같은 쪽을 가리키는 방향으로는 쌓입니다.',
    inText: '모멘텀',
  },
  nat: {
    term: '내트',
    meaning: '자연로그로 잰 정보량의 단위입니다. $1$내트는 $1/\\ln 2$비트입니다.',
  },
  network: {
    term: '신경망',
    meaning:
      '간단한 함수를 층층이 이어 붙여 만든 함수입니다. 층마다 입력의 가중합을 구한 다음 그것을 휘어 놓습니다. 학습은 이 가중치를 바꾸는 일입니다.',
    inText: '신경망',
  },
  'noise-floor': {
    term: '잡음 바닥',
    meaning:
      '같은 분포에서 뽑은 두 표본의 히스토그램으로 발산을 추정했을 때 나오는 값입니다. 참값은 0이지만 추정값은 0이 아닙니다.',
    inText: '잡음 바닥|잡음 수준',
  },
  'non-saturating-loss': {
    term: '비포화 손실',
    meaning:
      '생성자의 손실 $-\\log\\D(\\G(z))$입니다. 판별자가 가짜임을 확신해도 로짓에 대한 그래디언트가 $-1$ 가까이에 남습니다.',
    inText: '비포화',
  },
  'normal-distribution': {
    term: '정규분포',
    meaning:
      '종 모양의 분포 $\\Normal(\\mu,\\sigma)$이며, 여기서는 늘 평균과 표준편차로 적습니다. 가우시안이라고도 합니다.',
  },
  objective: {
    term: '목적함수',
    meaning: '되도록 작게, 또는 되도록 크게 만들려는 양입니다.',
  },
  'optimal-discriminator': {
    term: '최적 판별자',
    meaning: '고정된 생성자에 대한 최선의 답 $\\Dstar(x)=\\pdata(x)/(\\pdata(x)+\\pg(x))$입니다.',
    inText: '최적 판별자',
  },
  parameter: {
    term: '매개변수(모수)',
    meaning: '분포족이나 함수족에서 하나를 정하는 수입니다.',
  },
  'partial-derivative': {
    term: '편미분',
    meaning:
      '변수가 여럿인 함수에서 다른 변수는 그대로 두고 $\\theta$만 움직일 때의 기울기 $\\partial f/\\partial\\theta$입니다.',
    inText: '편미분|편도함수',
  },
  perplexity: {
    term: '퍼플렉서티',
    meaning:
      '내트로 잰 엔트로피의 $\\exp\\Ent(\\p)$입니다. 예측하기가 똑같이 어려운, 확률이 모두 같은 결과가 몇 개인지를 나타냅니다.',
    inText: '퍼플렉서티',
  },
  posterior: {
    term: '사후분포',
    meaning: '표본 $x$를 본 뒤의 코드의 분포 $p_\\theta(z\\given x)$이고, 베이즈 정리로 정해집니다.',
    inText: '사후분포',
  },
  'precision-and-recall': {
    term: '정밀도와 재현율',
    meaning:
      '표본을 평가하는 두 척도입니다. 정밀도는 가짜 가운데 데이터의 영역에 드는 비율이고, 재현율은 데이터 가운데 가짜의 영역에 드는 비율입니다.',
  },
  prior: {
    term: '사전분포',
    meaning:
      '표본을 보기 전에 코드에 대해 알고 있는 것을 나타내는 분포입니다. $\\Normal(0,1)$처럼 미리 정합니다.',
    inText: '사전분포',
  },
  'probability-mass-function': {
    term: '확률질량함수',
    meaning: '서로 떨어진 결과마다 그 확률을 알려 주는 함수입니다.',
    inText: '확률질량함수',
  },
  'push-forward': {
    term: '밀어낸 분포(pushforward)',
    meaning: '$z$를 $\\pz$에서 뽑을 때 $\\G(z)$가 따르는 분포입니다. 잡음의 분포를 함수로 옮긴 것입니다.',
    inText: '밀어낸 분포|pushforward',
  },
  'random-variable': {
    term: '확률변수',
    meaning: '시행의 결과에 따라 값이 정해지는 수입니다.',
    inText: '확률변수',
  },
  reconstruction: {
    term: '재구성',
    meaning: '표본을 넣었을 때 오토인코더에서 나오는 것입니다. 그 손실은 음의 로그 가능도입니다.',
  },
  reparametrisation: {
    term: '재매개변수화',
    meaning:
      '고정된 분포에서 $\\varepsilon$을 뽑아 $z=\\mu+\\sigma\\varepsilon$을 계산하는 방법입니다. 그러면 그래디언트가 표본을 지나갈 수 있습니다.',
    inText: '재매개변수화',
  },
  'saddle-point': {
    term: '안장점',
    meaning: '한쪽의 변수로 보면 가장 낮고 다른 쪽의 변수로 보면 가장 높은 점입니다.',
    inText: '안장점',
  },
  sample: {
    term: '표본',
    meaning: '분포에서 뽑은 값 하나, 또는 그런 값 여럿입니다.',
  },
  'saturating-loss': {
    term: '포화 손실',
    meaning:
      '최소최대 게임에서 생성자의 손실 $\\log(1-\\D(\\G(z)))$입니다. 판별자가 가짜임을 확신하는 곳에서 그래디언트가 사라집니다.',
    inText: '(?<!비)포화',
  },
  seed: {
    term: '시드',
    meaning: '컴퓨터가 만드는 난수의 출발점이 되는 정수입니다. 시드가 같으면 같은 수들이 나옵니다.',
    inText: '시드',
  },
  'self-information': {
    term: '자기정보량',
    meaning: '결과 $x$가 얼마나 놀라운지를 나타내는 $-\\log\\p(x)$입니다. 놀라움이라고도 합니다.',
    inText: '자기정보량',
  },
  sigmoid: {
    term: '시그모이드',
    meaning: '어떤 수든 확률로 바꾸는 함수 $\\sigma(a)=1/(1+e^{-a})$입니다. 로짓의 역함수입니다.',
    inText: '시그모이드',
  },
  slope: {
    term: '기울기',
    meaning: '변수가 하나인 함수의 미분계수입니다.',
  },
  support: {
    term: '지지집합',
    meaning: '분포의 확률이 모두 들어 있는 가장 작은 닫힌 집합입니다. 그 밖에서는 밀도가 0입니다.',
    inText: '지지집합',
  },
  surprise: {
    term: '놀라움',
    meaning: '$-\\log\\p(x)$입니다. 결과의 확률이 작을수록 큽니다. 자기정보량이라고도 합니다.',
    inText: '놀라움',
  },
  'training-step': {
    term: '학습 스텝',
    meaning: '매개변수를 한 번 고치는 일입니다. 배치 하나로 그래디언트를 구해 그에 따라 조금 움직입니다.',
  },
  underflow: {
    term: '언더플로',
    meaning: '컴퓨터의 수 형식으로 나타내기에는 너무 작아 0으로 반올림되는 일입니다.',
    inText: '언더플로',
  },
  'value-of-the-game': {
    term: '게임의 값',
    meaning:
      '$\\V(\\D,\\G)=\\E_{x\\sim\\pdata}[\\log\\D(x)]+\\E_{z\\sim\\pz}[\\log(1-\\D(\\G(z)))]$, 곧 판별자는 높이고 생성자는 낮추려는 수입니다.',
    inText: '게임의 값',
  },
  'vanishing-gradient': {
    term: '그래디언트 소실',
    meaning: '손실이 최솟값에서 먼데도 그래디언트가 0에 가까워 학습이 멈추는 현상입니다.',
    inText: '그래디언트 소실',
  },
  variance: {
    term: '분산',
    meaning: '평균에서 떨어진 거리의 제곱의 평균이며, $\\Var[X]=\\E[X^2]-\\E[X]^2$입니다.',
  },
  'variational-autoencoder': {
    term: '변분 오토인코더',
    meaning: '인코더가 코드의 분포를 내놓고, 증거 하한을 키우도록 학습시킨 오토인코더입니다.',
    inText: '변분 오토인코더|\\bVAE\\b',
  },
  'wasserstein-distance': {
    term: '바서슈타인 거리',
    meaning:
      '$W_1$로 적습니다. 한 분포를 다른 분포로 옮기는 데 드는 최소한의 일이며, 옮기는 확률에 옮기는 거리를 곱하여 모두 더합니다.',
    inText: '바서슈타인|W₁',
  },
};
