import type { Plugin } from 'vite';

/**
 * Plot carries map projections, colour schemes, calendars, legends and tips for every chart there is; the notebook
 * draws numbers on straight axes in colours of its own tokens. In the browser's copy these modules of Plot are
 * replaced by what they answer when nobody asks for them, which saves a reader a third of Plot. The build itself runs
 * the whole one; `tests/plots/gallery.test.ts` draws every picture with both and holds them equal.
 */
const replacements: Readonly<Record<string, string>> = {
  'projection.js': `
    export const createProjection = () => undefined;
    export const hasProjection = () => false;
    export const projectionAspectRatio = () => undefined;
    export const getGeometryChannels = () => [];
    export const xyProjection = () => undefined;
    export const project = () => {};
    export const applyPosition = () => { throw new Error('this copy of Plot has no projections'); };`,
  'schemes.js': `
    const none = () => { throw new Error('this copy of Plot has no colour schemes'); };
    export const isCategoricalScheme = () => false;
    export const isDivergingScheme = () => false;
    export const maybeBooleanRange = () => undefined;
    export const ordinalRange = none;
    export const ordinalScheme = none;
    export const quantitativeScheme = none;`,
  'legends.js': `
    export const createLegends = () => [];
    export const exposeLegends = () => () => undefined;
    export const legend = () => { throw new Error('this copy of Plot has no legends'); };`,
  'tip.js': `
    export const tip = () => { throw new Error('this copy of Plot has no tips'); };
    export class Tip {}`,
  'pointer.js': `
    const none = () => { throw new Error('this copy of Plot has no pointer'); };
    export const pointer = none, pointerX = none, pointerY = none, anchorX = none, anchorY = none;`,
  'time.js': `
    const none = () => { throw new Error('this copy of Plot has no calendar'); };
    export const intervalDuration = Symbol('intervalDuration');
    export const intervalType = Symbol('intervalType');
    export const parseTimeInterval = none, timeInterval = none, utcInterval = none;
    export const generalizeTimeInterval = () => undefined;
    export const inferTimeFormat = () => undefined;`,
  'temporal.js': `
    const none = () => { throw new Error('this copy of Plot has no calendar'); };
    export const createScaleTime = none, createScaleUtc = none;`,
  'bin.js': `
    const none = () => { throw new Error('this copy of Plot has no bins'); };
    export const bin = none, binX = none, binY = none, maybeThresholds = none;
    export const maybeDenseInterval = (_, __, options = {}) => options;
    export const maybeDenseIntervalX = (options = {}) => options;
    export const maybeDenseIntervalY = (options = {}) => options;`,
};

/** What d3 brings for maps and calendars, which nothing that is left of Plot can reach: all their names, and nothing behind. */
const unreached = new Set(['d3-geo', 'd3-time', 'd3-time-format']);

async function emptied(name: string): Promise<string> {
  const names = Object.keys((await import(name)) as object);
  const none = `const none = () => { throw new Error('this copy of d3 has no ${name}'); };`;
  return `${none}\nexport const ${names.map((each) => `${each} = none`).join(', ')};`;
}

const prefix = '\0slim-plot/';

export function slimPlot(): Plugin {
  return {
    name: 'slim-plot',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    resolveId(source, importer) {
      const file = source.slice(source.lastIndexOf('/') + 1);
      const fromPlot = importer?.replaceAll('\\', '/').includes('/@observablehq/plot/src/') ?? false;
      if (unreached.has(source)) return prefix + source;
      return fromPlot && Object.hasOwn(replacements, file) ? prefix + file : undefined;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const name = id.slice(prefix.length);
      return unreached.has(name) ? emptied(name) : replacements[name];
    },
  };
}
