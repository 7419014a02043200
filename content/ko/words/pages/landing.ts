import type { LandingWords } from '../../../../src/notebook/words/landing.ts';

export const words: LandingWords = {
  title: '두 신경망, 하나의 목적함수',
  lead: '생성적 적대 신경망의 수학을 다루는 노트북입니다. 식 하나가 처음부터 끝까지 이어집니다.',
  description:
    '생성적 적대 신경망(GAN)의 수학을 움직이는 그림으로 읽는 노트북: KL 발산, 젠슨-섀넌 발산, 최소최대 목적함수, 그리고 브라우저에서 바로 돌리는 학습.',
  moment: (place, value) => `네 장면 중 ${place}번째: 두 밀도와 최적 판별자, 게임의 값은 ${value}내트`,
  approach:
    '생성자가 만드는 분포 $\\pg$가 데이터의 분포 $\\pdata$에 다가가 겹쳐집니다. 최적 판별자 $\\Dstar$는 둘을 점점 구별하지 못하게 되어 마침내 어디서나 ½이라고 답하고, 게임의 값은 $-\\log 4$까지 내려갑니다.',
  waysLabel: '여기서 하는 일',
  ways: [
    ['읽고,', '장마다 질문 하나에서 출발해 정의와 증명, 바로 채점되는 연습 문제로 답을 찾아갑니다.'],
    ['움직이고,', '그림은 본문과 같은 함수로 계산합니다. 곡선을 잡아 움직이면 모든 숫자가 따라옵니다.'],
    ['돌려 봅니다.', '생성자와 판별자를 브라우저에서 직접 학습시키고, 이론값에 얼마나 다가가는지 봅니다.'],
  ],
  toLab: '실험실로 바로 가기',
  orLab: '또는 실험실 열기',
  begin: (title) => `시작하기: ${title}`,
  goOn: (chapter) => `${chapter}장 이어서 읽기`,
  holds: (minutes, figures, exercises) => `${minutes}분, 그림 ${figures}개, 연습 문제 ${exercises}개`,
};
