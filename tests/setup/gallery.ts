/**
 * Every picture of the notebook as text: each panel of each figure at its start, in each preset, and on a Korean phone.
 * `tests/plots/gallery.test.ts` compares them with the files in `tests/plots/gallery`, `npm run gallery` shows them.
 */
import { parseHTML } from 'linkedom';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
import type { loadCell, cellIds } from '../../components/cells/registry.ts';
import type { renderPlot } from '../../components/plots/render.ts';
import type { Drawing } from '../../components/plots/scene.ts';
import type { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import type { Panel } from '../../src/notebook/figure.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { svgLines } from './svg-lines.ts';

/** What draws: the modules as they stand, or a bundler's version of them. */
export interface Drawer {
  readonly loadWidget: typeof loadWidget;
  readonly widgetIds: typeof widgetIds;
  readonly loadCell: typeof loadCell;
  readonly cellIds: typeof cellIds;
  readonly renderPlot: typeof renderPlot;
}

export interface Picture {
  /** Its file in `tests/plots/gallery`: `kl/start-densities.svg`. */
  readonly file: string;
  readonly svg: string;
}

type Values = Readonly<Record<string, unknown>>;
type Panels = Readonly<Record<string, Panel<Drawing>>>;

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const wide = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;
const phone = { width: 344, compact: true, language: 'ko', unit: 'bits' } as const;

export const galleryFolder = fileURLToPath(new URL('../plots/gallery/', import.meta.url));

/** What a reader can look at in a recorded run; its presets start other runs, and show nothing before they do. */
const looks: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  'gan-2d': {
    optimal: { map: 'optimal' },
    data: { map: 'data' },
    model: { map: 'model' },
    bare: { 'show-manifold': false, 'show-push': false },
  },
};

/** Draws the panels of one state. A picture over a canvas is drawn as well as the one without. */
function draw({ renderPlot }: Drawer, id: string, state: string, panels: Panels): Picture[] {
  return Object.entries(panels).flatMap(([name, panel]) => {
    const picture = (options: Drawing, suffix: string): Picture => ({
      file: `${id}/${state}-${name}${suffix}.svg`,
      svg: svgLines(renderPlot({ options }, { name, id: `${id}-${name}` }, document).svg),
    });
    const { options, painted } = panel;
    return [picture(options, ''), ...(painted ? [picture(painted.options, '-over-canvas')] : [])];
  });
}

export async function drawWidget(drawer: Drawer, id: string): Promise<readonly Picture[]> {
  const widget = await drawer.loadWidget(id, 'en');
  const figures = { en: widget, ko: await drawer.loadWidget(id, 'ko') };
  const start = initialValues(widget.parameters);
  const pictures = (state: string, values: Values, context: typeof wide | typeof phone): Picture[] =>
    draw(drawer, id, state, figures[context.language].figure(values, widget.quantities(values), context));
  return [
    ...pictures('start', start, wide),
    ...pictures('phone', start, phone),
    ...widget.presets.flatMap((preset) => pictures(preset.id, { ...start, ...preset.set }, wide)),
  ];
}

export async function drawCell(drawer: Drawer, id: string): Promise<readonly Picture[]> {
  const cell = await drawer.loadCell(id, 'en');
  const figures = { en: cell, ko: await drawer.loadCell(id, 'ko') };
  const start = initialValues(cell.parameters);
  const pictures = (state: string, values: Values, context: typeof wide | typeof phone): Picture[] =>
    draw(drawer, id, state, figures[context.language].figure(values, cell.recorded, context));
  return [
    ...pictures('start', start, wide),
    ...pictures('phone', start, phone),
    ...Object.entries(looks[id] ?? {}).flatMap(([state, set]) => pictures(state, { ...start, ...set }, wide)),
  ];
}

/** Loads what draws through Vite, and Plot with it, so that plugins see Plot's own modules. */
export async function bundledDrawer(
  plugins: readonly Plugin[],
): Promise<{ readonly drawer: Drawer; readonly close: () => Promise<void> }> {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    ssr: { noExternal: ['@observablehq/plot'] },
    // A plugin that is meant for browsers is wanted here, too.
    plugins: plugins.map((plugin) => ({ ...plugin, applyToEnvironment: () => true })),
  });
  const load = (path: string): Promise<Record<string, unknown>> => server.ssrLoadModule(path);
  const parts = await Promise.all(
    ['widgets/registry', 'cells/registry', 'plots/render'].map((name) => load(`/components/${name}.ts`)),
  );
  const drawer = Object.assign({}, ...parts) as Drawer; // the modules that its types are taken from
  return { drawer, close: () => server.close() };
}
