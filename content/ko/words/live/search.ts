import type { SearchWords } from '../../../../src/notebook/words/search.ts';

export const words: SearchWords = {
  title: '노트북에서 찾기',
  hint: '찾을 낱말',
  close: '닫기',
  found: (pages) => `${pages}쪽에서 찾았습니다`,
  none: (wanted) => `“${wanted}”에 대한 내용이 없습니다. 글자를 줄여 보거나 용어집을 찾아보세요.`,
  failed: '검색을 불러오지 못했습니다. 용어집을 보거나 나중에 다시 해 보세요.',
};
