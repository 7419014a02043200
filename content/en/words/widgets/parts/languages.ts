/** The languages in which the Universal Declaration of Human Rights is counted. */
export const languages = {
  eng: 'English',
  kor: 'Korean',
  fra: 'French',
  deu: 'German',
  haw: 'Hawaiian',
  vie: 'Vietnamese',
};
