import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/gan/kernels/index.ts',
    'tests/bench/**/*.ts',
    'content/**/*.mdx',
    'public/settings.js',
    'scripts/mutation.config.ts',
  ],
} satisfies KnipConfig;
