// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { existsSync } from 'node:fs';
import { chapterPlugin } from './components/prose/build/chapter-plugin.ts';
import { headers, policy } from './scripts/headers.ts';
import { kernels } from './scripts/kernels.ts';
import { slimKatex } from './scripts/slim-katex.ts';
import { slimPlot } from './scripts/slim-plot.ts';

// Another part of the tree: a build without it serves whole faces.
const fonts = existsSync(new URL('./scripts/fonts/integration.ts', import.meta.url))
  ? [(await import('./scripts/fonts/integration.ts')).default()]
  : [];

// tfjs is many small modules, some reached only by a dynamic import: bundled beforehand, so that the development
// server does not reload the page when a cell first runs.
const bundledBefore = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-core/dist/register_all_gradients',
  '@tensorflow/tfjs-backend-cpu',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-webgl',
  '@tensorflow/tfjs-backend-webgpu',
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  i18n: {
    locales: ['en', 'ko'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [chapterPlugin] }),
    // The chapter plugin hands code to a component of ours, whose markup needs no styles inside.
    syntaxHighlight: false,
  },
  // The fonts come last but one: they read the pages, and the policy's headers name what is left at the end.
  integrations: [mdx(), ...fonts, headers()],
  devToolbar: { enabled: false },
  // A style or script inside the page would need a hash in the policy, and would be sent again with every page.
  build: { inlineStylesheets: 'never' },
  security: { csp: policy },
  vite: {
    plugins: [slimPlot(), slimKatex(), kernels()],
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es', plugins: () => [kernels()] },
    optimizeDeps: { include: bundledBefore },
  },
});
