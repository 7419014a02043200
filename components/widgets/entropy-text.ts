/** The words of `entropy`, in both languages: those of the figure, and those inside its pictures and tables. */
export const entropyText = {
  en: {
    table: {
      outcome: 'outcome',
      codeword: 'codeword',
      length: 'digits',
      none: 'never comes: no codeword',
      empty: 'nothing to write',
    },
    figure: {
      title: 'Surprise, and its average',
      caption:
        'Drag the bars of $\\p$. Each tower is as wide as its outcome is frequent and as high as it is surprising, $-\\log\\p$; the dashed line is their mean, with as much area under it as under all towers. Below, each outcome’s codeword in a Huffman code, and a blue mark where its surprise in bits says that it should end.',
      parameters: { p: 'what happens', outcomes: 'outcomes' },
      quantities: {
        entropy: 'entropy',
        'max-entropy': 'largest entropy that so many outcomes can have',
        perplexity: 'perplexity',
        'code-length': 'mean length of a Huffman code',
      },
      panels: { surprise: 'surprise $-\\log\\p$', code: 'codewords, in bits' },
      presets: {
        coin: {
          label: 'A fair coin',
          look: 'One question, answered by yes or no: one bit, or 0.693 nats. Other surprises are counted in such questions.',
        },
        eight: {
          label: 'Eight equal',
          look: 'Three bits each, or 2.079 nats. Then raise one bar, and watch the line sink.',
        },
        die: {
          label: 'A loaded die',
          look: 'A codeword has a whole number of digits. Five faces have a surprise of about three and a third bits each, and get three digits or four.',
        },
        certain: {
          label: 'Certain',
          look: 'No surprise, and nothing to write; what never comes has no codeword.',
        },
      },
      invalid: 'The bars have to be as many as the outcomes, so the figure stays as it was.',
    },
  },
  ko: {
    table: {
      outcome: '결과',
      codeword: '부호어',
      length: '자릿수',
      none: '나오지 않음: 부호어 없음',
      empty: '적을 것이 없음',
    },
    figure: {
      title: '놀라움과 그 평균',
      caption:
        '$\\p$의 막대를 끌어 보세요. 탑 하나가 결과 하나입니다. 너비는 나오는 비율, 높이는 놀라움 $-\\log\\p$입니다. 점선은 그 평균으로, 점선 아래의 넓이는 탑의 넓이를 모두 더한 것과 같습니다. 아래는 허프만 부호로 적은 부호어이고, 파란 눈금은 비트로 잰 놀라움, 곧 부호어가 끝나야 할 자리입니다.',
      parameters: { p: '실제로 일어나는 것', outcomes: '결과의 수' },
      quantities: {
        entropy: '엔트로피',
        'max-entropy': '결과가 이만큼일 때 가장 큰 엔트로피',
        perplexity: '퍼플렉서티',
        'code-length': '허프만 부호의 평균 길이',
      },
      panels: { surprise: '놀라움 $-\\log\\p$', code: '부호어(비트)' },
      presets: {
        coin: {
          label: '공정한 동전',
          look: '‘예’나 ‘아니요’로 답하는 물음 하나, 곧 1비트(0.693내트)입니다. 다른 놀라움도 이런 물음의 수로 잽니다.',
        },
        eight: {
          label: '확률이 같은 여덟',
          look: '저마다 3비트(2.079내트)입니다. 막대 하나를 올려 점선이 내려가는 것을 보세요.',
        },
        die: {
          label: '한쪽으로 치우친 주사위',
          look: '부호어의 자릿수는 정수입니다. 다섯 눈은 놀라움이 저마다 3.3비트쯤인데, 부호어는 세 자리나 네 자리입니다.',
        },
        certain: {
          label: '반드시 나오는 결과',
          look: '놀라움이 없으니 적을 것도 없습니다. 나오지 않는 결과에는 부호어도 없습니다.',
        },
      },
      invalid: '막대의 수와 결과의 수가 같아야 하므로 그림을 그대로 두었습니다.',
    },
  },
};
