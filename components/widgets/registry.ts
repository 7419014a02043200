import type { Parameters } from '../../src/notebook/kinds/kind.ts';
import type { LocalizedWidget } from '../../src/notebook/localized-widget.ts';
import { localizeWidget } from '../../src/notebook/localized-widget.ts';
import type { WidgetDefinition } from '../../src/notebook/widget.ts';
import type { FigureText } from '../../src/notebook/words/figure-text.ts';
import type { Drawing } from '../plots/scene.ts';

/** A widget in one language, as page and element handle it: parameters known by name only. */
export type Widget = LocalizedWidget<Drawing>;

/** The names that content may use. Each widget is a chunk of its own, loaded when its figure comes near. */
const loaders = {
  pushforward: async () => (await import('./pushforward.ts')).pushforward,
  detector: async () => (await import('./detector.ts')).detector,
  bernoulli: async () => (await import('./bernoulli.ts')).bernoulli,
  likelihood: async () => (await import('./likelihood.ts')).likelihood,
  kl: async () => (await import('./kl.ts')).kl,
  js: async () => (await import('./js.ts')).js,
  bce: async () => (await import('./bce.ts')).bce,
  'cross-entropy': async () => (await import('./cross-entropy.ts')).crossEntropyWidget,
  entropy: async () => (await import('./entropy.ts')).entropyWidget,
  'density-entropy': async () => (await import('./density-entropy.ts')).densityEntropy,
  'text-entropy': async () => (await import('./text-entropy.ts')).textEntropy,
  'text-coding': async () => (await import('./text-coding.ts')).textCoding,
  'optimal-discriminator': async () =>
    (await import('./optimal-discriminator.ts')).optimalDiscriminatorWidget,
  mle: async () => (await import('./mle.ts')).mle,
  fit: async () => (await import('./fit.ts')).fit,
  saddle: async () => (await import('./saddle.ts')).saddle,
  gradients: async () => (await import('./gradients.ts')).gradients,
  'generator-loss': async () => (await import('./generator-loss.ts')).generatorLoss,
  frechet: async () => (await import('./frechet.ts')).frechet,
  elbo: async () => (await import('./elbo.ts')).elbo,
  // Those of claims, which show them in frames.
  straying: async () => (await import('./straying.ts')).straying,
  spread: async () => (await import('./spread.ts')).spread,
  'believed-surprise': async () => (await import('./believed-surprise.ts')).believedSurprise,
  epsilon: async () => (await import('./epsilon.ts')).epsilon,
  'noise-floor': async () => (await import('./noise-floor.ts')).noiseFloor,
  detour: async () => (await import('./detour.ts')).detour,
  'three-best': async () => (await import('./three-best.ts')).threeBest,
  neuron: async () => (await import('./neuron.ts')).neuron,
  'two-orders': async () => (await import('./two-orders.ts')).twoOrders,
  pairing: async () => (await import('./pairing.ts')).pairing,
};

export const widgetIds: readonly string[] = Object.keys(loaders);

/** The widget of that name without words; a name that does not exist fails the build. */
export async function loadWidgetDefinition(
  id: string,
): Promise<WidgetDefinition<Parameters, string, string, Drawing>> {
  if (!Object.hasOwn(loaders, id)) {
    throw new RangeError(`there is no widget ${id}; there are ${widgetIds.join(', ')}`);
  }
  const widget = await loaders[id as keyof typeof loaders]();
  // Each definition is exact about its own names; from here on they are only strings.
  return widget;
}

interface WordsOfWidgets {
  load(id: string): Promise<{ readonly words: FigureText }>;
}

/** The widget of that name, with its words in one language and in no other. */
export async function loadWidget(id: string, language: string): Promise<Widget> {
  const [widget, { words }] = await Promise.all([
    loadWidgetDefinition(id),
    // Each language knows where its own words are, so that a page holds no list of another's.
    (import(`../../content/${language}/words/widgets.ts`) as Promise<WordsOfWidgets>).then(({ load }) =>
      load(id),
    ),
  ]);
  return localizeWidget(widget, words);
}
