import type { Plugin } from 'vite';

/**
 * Plot carries map projections and colour schemes for every chart there is; the notebook draws on straight axes in
 * colours of its own tokens. In the browser's copy these two modules of Plot are replaced by what they answer when
 * nobody asks for a projection or a scheme, which saves a reader a fifth of Plot. The build itself runs the whole
 * one, and tests/plots compares nothing less than what it draws.
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
};

const prefix = '\0slim-plot/';

export function slimPlot(): Plugin {
  return {
    name: 'slim-plot',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    resolveId(source, importer) {
      const file = source.slice(source.lastIndexOf('/') + 1);
      const fromPlot = importer?.replaceAll('\\', '/').includes('/@observablehq/plot/src/') ?? false;
      return fromPlot && Object.hasOwn(replacements, file) ? prefix + file : undefined;
    },
    load: (id) => (id.startsWith(prefix) ? replacements[id.slice(prefix.length)] : undefined),
  };
}
