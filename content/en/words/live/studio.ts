import type { StudioWords } from '../../../../src/notebook/words/studio.ts';

export const words: StudioWords = {
  none: 'There are no networks yet.',
  begin: 'Make them, untrained',
  waiting: 'The networks are being made.',
  codes: 'Walk through the codes',
  codesExplain:
    'Every code z is a picture. Between two codes G bends one digit into another without a jump, because it is continuous: what lies between is no real digit, and nobody asked for one.',
  first: 'first code',
  second: 'second code',
  another: (which) => `Another ${which}`,
  walk: 'from the first code to the second',
  wayPictures: 'Nine pictures on the way from the first code to the second',
  here: 'where you are',
  coordinates: 'Coordinates of the code',
  coordinate: (k) => `z${k}`,
  verdicts: 'What D says',
  verdictsExplain:
    'D has seen none of these three. Draw a digit and see whether it passes; D has learnt what MNIST looks like, not what a digit is.',
  real: (label) => `a real ${label}, unseen`,
  anotherReal: 'Another real digit',
  fake: 'the fake above',
  own: 'your drawing',
  pad: 'Drawing pad',
  padHelp:
    'Draw with pointer or finger. With keys: the arrows move the pen, Space puts it down or lifts it, Delete clears.',
  penDown: 'pen down',
  penUp: 'pen up',
  clear: 'Clear',
  nothingDrawn: 'Nothing is drawn yet, so there is nothing for D to judge.',
  seen: 'What D sees: your drawing, sized and centred as the digits of MNIST are',
  critic: 'With this loss D is a critic, whose score is no probability.',
  answer: (probability) => `D(x) = ${probability}`,
  callsReal: 'says real',
  callsFake: 'says fake',
  cannotTell: 'cannot tell',
};
