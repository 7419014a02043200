import type { Localized } from './language.ts';
import { counted, formatCount } from './unit.ts';

/** The words that every live figure shares. */
export interface Words {
  readonly reset: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly numbers: string;
  readonly tryThis: string;
  readonly more: string;
  readonly anotherSeed: string;
  readonly outcome: (index: number) => string;
  readonly knotByKnot: string;
  readonly needsScript: string;
  /** The labels of parameters with impossible values, and how many names are no parameters. */
  readonly badAddress: (labels: readonly string[], unknown: number) => string;
  readonly longAddress: string;
  readonly invalid: string;
  readonly tooLongForLink: string;
  readonly liveNumbers: string;
  readonly controls: string;
  readonly save: string;
  readonly saveNotLoaded: string;
}

export const words: Localized<Words> = {
  en: {
    reset: 'Reset',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    numbers: 'Numbers',
    tryThis: 'Try this',
    more: 'More shape',
    anotherSeed: 'Another seed',
    outcome: (index) => `outcome ${index}`,
    knotByKnot: 'knot by knot',
    needsScript: 'This figure shows its first state. With JavaScript you could move it.',
    badAddress: (labels, unknown) =>
      [
        labels.length > 0 &&
          `The address holds ${labels.length === 1 ? 'a value' : 'values'} that this figure cannot have (${labels.join(', ')}); the usual ${labels.length === 1 ? 'one stands in its' : 'ones stand in their'} place.`,
        unknown > 0 && `The address sets ${counted(unknown, 'thing')} that this figure does not have.`,
      ]
        .filter(Boolean)
        .join(' '),
    longAddress: 'The address is too long to be read, so the figure stands as it usually does.',
    invalid: 'That combination leaves no figure to draw, so the last one stays.',
    tooLongForLink: 'All of this text is counted, but it is too long for a link: the address leaves it out.',
    liveNumbers: 'Values now',
    controls: 'Controls',
    save: 'Save',
    saveNotLoaded: 'What saves files could not be loaded. Check the connection and open it again.',
  },
  ko: {
    reset: '처음으로',
    copyLink: '링크 복사',
    linkCopied: '복사했습니다',
    numbers: '숫자로 보기',
    tryThis: '해 보기',
    more: '모양 더 바꾸기',
    anotherSeed: '다른 시드',
    outcome: (index) => `결과 ${index}`,
    knotByKnot: '매듭마다 조절',
    needsScript: '이 그림은 처음 상태를 보여 줍니다. 자바스크립트를 켜면 직접 움직일 수 있습니다.',
    badAddress: (labels, unknown) =>
      [
        labels.length > 0 &&
          `주소에 이 그림이 가질 수 없는 값(${labels.join(', ')})이 있어 기본값으로 두었습니다.`,
        unknown > 0 && `주소에 이 그림에 없는 항목이 ${formatCount(unknown)}개 있어 읽지 않았습니다.`,
      ]
        .filter(Boolean)
        .join(' '),
    longAddress: '주소가 너무 길어 읽지 못했습니다. 그림은 처음 상태입니다.',
    invalid: '그 조합으로는 그릴 그림이 없어 마지막 그림을 그대로 둡니다.',
    tooLongForLink: '글 전체를 세지만, 링크에 담기에는 너무 길어 주소에는 넣지 않습니다.',
    liveNumbers: '지금의 값',
    controls: '조절',
    save: '저장',
    saveNotLoaded: '저장 기능을 불러오지 못했습니다. 연결을 확인하고 다시 열어 보세요.',
  },
};
