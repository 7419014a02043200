/** What stands in the pictures of a run's history. */
export const history = { step: 'step', before: '(before)' };
