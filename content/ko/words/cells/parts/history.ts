/** What stands in the pictures of a run's history. */
export const history = { step: '스텝', before: '(앞선 학습)' };
