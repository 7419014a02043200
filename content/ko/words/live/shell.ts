import type { ShellWords } from '../../../../src/notebook/words/shell.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { words as fields } from '../controls/fields.ts';
import { words as units } from './units.ts';

export const words: ShellWords = {
  linkCopied: '복사했습니다',
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
  save: '저장',
  saveNotLoaded: '저장 기능을 불러오지 못했습니다. 연결을 확인하고 다시 열어 보세요.',
  reading: { keys: '화살표 키로 값을 읽을 수 있습니다.' },
  fields,
  units,
};
