// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { chapterPlugin } from './components/prose/build/chapter-plugin.ts';
import fonts from './scripts/fonts/integration.ts';
import { headers, policy } from './scripts/headers.ts';
import { builtFiles } from './scripts/built-files.ts';
import { contents } from './scripts/contents.ts';
import { lateStyles } from './scripts/late-styles.ts';
import { lateImports } from './scripts/late-imports.ts';
import { prebundle } from './scripts/prebundle.ts';
import { siteMap } from './scripts/site-map.ts';
import { slimSettings } from './scripts/slim-settings.ts';
import { searchIndex } from './scripts/search-index.ts';
import { slimPlot } from './scripts/slim-plot.ts';
import { languages } from './src/notebook/language.ts';

/**
 * What every live figure loads comes as one file, Plot included: twenty small ones compress worse, and each entry would
 * list them all. So does what a first view runs, for the same reason; what a page has none of finds nothing to do there.
 */
const chunks = [
  {
    name: 'first-view',
    test: /preload-helper|src\/notebook\/(addresses|language|unit|page-unit|outside|trusted|words\/load)\.ts|src\/math\/units\.ts|live\/page\/(notice|when-near|embedded-frame)\.ts|live\/figure\/(figure-element|live-widget)\.ts|prose\/(scroll-box|when-asked)\.ts|layouts\/(site|storage)\.ts|page\/logarithms\.ts|(Claim|SelfCheck|Exercises)\.astro\?/,
    priority: 2,
  },
  {
    name: 'live',
    test: /components\/(live\/(surface|figure\/figure-shell)|controls\/(?!take-points|text-of)|plots\/render)/,
    priority: 1,
  },
  // What both small parts and live figures need: a page without figures shall not load them for it.
  { name: 'chosen', test: /rolldown_dynamic_import_helper/, priority: 3 },
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  i18n: {
    locales: [...languages],
    defaultLocale: languages[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [chapterPlugin] }),
    // The chapter plugin hands code to a component of ours, whose markup needs no styles inside.
    syntaxHighlight: false,
  },
  // Fonts read the finished pages, and the policy's headers name what is left at the end.
  integrations: [
    mdx(),
    fonts(),
    lateStyles(),
    slimSettings(),
    searchIndex(),
    siteMap(),
    headers(),
    contents(),
  ],
  devToolbar: { enabled: false },
  // A style or script inside the page would need a hash in the policy, and would be sent again with every page.
  build: { inlineStylesheets: 'never' },
  security: { csp: policy },
  vite: {
    plugins: [slimPlot(), builtFiles(), lateImports()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: chunks } },
          },
        },
      },
    },
    worker: { format: 'es', plugins: builtFiles },
    optimizeDeps: { include: [...prebundle] },
  },
});
