/** The languages in which the Universal Declaration of Human Rights is counted. */
export const languages = {
  eng: '영어',
  kor: '한국어',
  fra: '프랑스어',
  deu: '독일어',
  haw: '하와이어',
  vie: '베트남어',
};
