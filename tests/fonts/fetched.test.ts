import { describe, expect, it } from 'vitest';
import { withFetchedParts } from '../../scripts/fonts/fetched.ts';

const page = (language: string, main: string): string =>
  `<html lang="${language}"><main>${main}</main></html>`;
const glossary = page(
  'ko',
  '<div class="entry" id="bit"><dt>비트</dt><dd>단위 <span class="where">4장</span></dd></div><div class="entry" id="nat"><dt>내트</dt><dd>다른 단위</dd></div>',
);
const notation = page('ko', '<dl class="answer-help"><div>쓰는 법</div></dl>');
const chapter = page(
  'ko',
  '<a data-term="bit">비트</a><a data-term="bit">비트</a><details data-part="/ko/notation/#answers"></details>',
);

describe('a page’s faces', () => {
  const [, , after = '', english = ''] = withFetchedParts([
    glossary,
    notation,
    chapter,
    page('en', '<a data-term="bit">bit</a>'),
  ]);

  it('hold what its script takes from the glossary and the notation, once', () => {
    expect(after.match(/단위/g)).toHaveLength(1);
    expect(after).toContain('쓰는 법');
    expect(after).not.toContain('다른 단위');
  });

  it('take nothing of another language', () => {
    expect(english).not.toMatch(/[가-힣]/);
  });
});
