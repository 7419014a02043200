import type { AboutWords } from '../../../../src/notebook/words/about.ts';

export const words: AboutWords = {
  numbers: '수를 계산하는 방법',
  numbersLead:
    '단위는 내트, 정밀도는 배정밀도입니다. 본문과 그림과 테스트가 모두 같은 함수를 씁니다. 무한대는 $\\infty$로 보여 주고, 무한대를 피하려고 작은 수를 더하지 않습니다.',
  error: '오차:',
  test: '테스트:',
  tests: '테스트',
  promises: '약속과 그것을 확인하는 테스트',
  promisesLead: '테스트가 없는 약속은 아직 확인하지 못하는 약속입니다. 숨기지 않으려고 함께 적었습니다.',
  promise: '약속',
  areas: {
    size: '크기와 속도',
    access: '접근성',
    reliable: '안정성',
    secure: '보안',
    numbers: '수',
    lab: '실험실',
    text: '글',
  },
  noTest: '아직 테스트 없음',
  bench: '재기만 하고 테스트하지 않음:',
  untested: '테스트하지 않은 것',
  source: '원문의 내용이 있는 곳',
  sourceLead:
    '이 노트북은 한국어 블로그의 한 장을 다룹니다. 그 글이 틀렸거나 엄밀하지 않았던 곳에는 바로잡은 내용을 함께 적었습니다.',
  statement: '원문의 내용',
  page: '장',
  putRight: '바로잡은 내용:',
  noPage: '아직 다루는 장이 없음',
  images: '사라진 그림',
  imagesLead: '그 글의 수식과 그림은 이미지였는데, 이제 남아 있지 않습니다.',
  image: '이미지',
  held: '담고 있던 것',
  credits: '라이선스와 출처',
};
