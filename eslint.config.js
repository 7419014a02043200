import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';

// Pure mathematics runs anywhere and gives the same numbers twice: no clock, no hidden randomness, no browser.
const impure = [
  'Date',
  'performance',
  'crypto',
  'window',
  'document',
  'navigator',
  'fetch',
  'process',
  'console',
];
const noHiddenRandomness = {
  object: 'Math',
  property: 'random',
  message: 'Randomness is an argument: take a random source from src/math.',
};

export default defineConfig(
  // The kernels are AssemblyScript: their own compiler judges them.
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'test-results/', 'public/', 'src/gan/kernels/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { unicorn },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 20],
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'one-var': ['error', 'never'],
      'prefer-const': 'error',
      // Also a literal within a literal, `...{ a, b }`: it saves a line, and nobody expects it.
      'unicorn/no-useless-spread': 'error',
      'no-restricted-properties': ['error', noHiddenRandomness],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `!` needs its reason: a disable comment with one (`-- why`), which the next rule of the house asks for.
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Numbers in template strings are what this book is made of.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A one-line arrow that calls something for its effect reads better without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Switched off: the strings that are spread here are digits and tokens, not a reader's text.
      '@typescript-eslint/no-misused-spread': 'off',
      // Switched off: definitions are values whose functions never use `this` (an element's methods are bound where they listen).
      '@typescript-eslint/unbound-method': 'off',
      // Switched off: it wants `T[]` written for every one-letter generic that documents a relation of two types.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },

  {
    files: ['src/math/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      // Numerical kernels are long chains of cases by their nature; each has its source beside it.
      complexity: ['error', 25],
    },
  },
  {
    files: ['src/gan/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document'] },
  },
  {
    // They talk to a terminal.
    files: ['scripts/**/*.ts', 'tests/**/*.ts', '*.config.{js,ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test reaches into what it knows to be there, and fails loudly where it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      complexity: ['error', 25],
    },
  },

  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'astro/no-set-html-directive': 'off', // formulas and figures are HTML made by our own build, from our own sources
      'astro/no-unused-css-selector': 'error',
    },
  },
);
