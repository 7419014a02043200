import type { ReferenceWords } from '../../../../src/notebook/words/reference.ts';

export const words: ReferenceWords = {
  kicker: '찾아보기',
  pages: {
    glossary: {
      title: '용어집',
      lead: '이 노트북에서 쓰는 용어의 뜻을 한두 문장으로 적고, 자세히 설명하는 곳을 밝혔습니다.',
      description:
        '미니맥스 노트북의 용어를 한국어와 영어로 정리한 용어집. 낱말마다 한두 문장의 뜻과 설명하는 곳을 적었습니다.',
    },
    notation: {
      title: '기호와 약속',
      lead: '기호와 색, 선의 모양이 무엇을 뜻하는지, 그리고 모든 페이지에서 지키는 약속은 무엇인지 적었습니다.',
      description: '미니맥스 노트북의 기호와 색과 약속: 분포, 신경망, 발산, 로그와 단위를 적는 방법.',
    },
    references: {
      title: '참고 문헌',
      lead: '이 노트북에서 인용하는 문헌과 그 문헌을 인용하는 장, 그리고 더 읽을거리입니다.',
      description: '미니맥스 노트북의 참고 문헌과 각 문헌을 인용하는 장의 목록.',
    },
    about: {
      title: '만든 방법',
      lead: '수를 어떻게, 어느 오차까지 계산하는지, 무엇을 약속하고 어느 테스트로 그 약속을 확인하는지, 원문의 내용이 어느 장에 있는지를 적었습니다.',
      description:
        '미니맥스 노트북이 수를 계산하는 방법과 오차, 약속마다 그것을 확인하는 테스트, 그리고 테스트하지 않은 것.',
    },
  },
  explainedIn: '설명하는 장:',
  citedIn: '인용하는 장:',
  furtherReading: '더 읽을거리',
  firstMet: '처음 나오는 장:',
  usedIn: '쓰는 곳:',
  filter: '용어 찾기',
  letters: '자모',
  symbol: '기호',
  meaning: '뜻',
  introducedIn: '처음 쓰는 장',
  mark: '표시',
  look: '모양',
};
