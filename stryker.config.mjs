// Mutation test of src/math: hours in all, so it is no part of `npm test`. One file: `npm run mutate -- --mutate src/math/kl.ts`.

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation.config.ts' },
  mutate: ['src/math/**/*.ts', '!src/math/index.ts'],
  // The tests of the mathematics read no other file of the tree.
  ignorePatterns: ['*', '!/src/math/**', '!/tests/**', '!/scripts/**', '!/package.json', '!/tsconfig.json'],
  // The only strings are the words of errors.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  tempDirName: '.cache/stryker',
};
