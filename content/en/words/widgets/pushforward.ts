import type { PushforwardWords } from '../../../../components/widgets/pushforward.ts';

export const words: PushforwardWords = {
  title: 'Noise, poured through a generator',
  caption:
    'Drag the triangles: they stand where $\\G$ sends $z = 0$ and $z = 1$. Between any two neighbouring lines runs one sixteenth of the noise, and the dark strip holds one eighth of it, above and below. The short ticks are 48 samples. Here $\\G(z) = \\text{shift} + \\text{scale}\\cdot z + \\text{bend}\\cdot\\tanh 2z$.',
  parameters: { shift: 'shift', scale: 'scale', bend: 'bend' },
  quantities: { mean: 'mean of what G makes', variance: 'variance of what G makes' },
  panels: { poured: 'the density $\\pz$ above, the map $\\G$, and below, upside down, the density $\\pg$' },
  presets: {
    straight: {
      label: 'A straight generator',
      look: 'Without bend a bell stays a bell: shift moves it, scale sets its width. All distances change by one factor.',
    },
    'two-hills': {
      label: 'Two hills',
      look: 'The middle of the noise is pulled far apart and thins out, and the flanks are pushed together. The valley between the hills is never quite empty.',
    },
    squeezed: {
      label: 'Squeezed',
      look: 'Around $z = 0$ neighbours land close together, and a narrow peak stands on wide shoulders.',
    },
    folded: {
      label: 'Folded',
      look: 'The middle runs backwards and the lines cross. Where $\\G$ turns round, the density is infinite. The area under the peak is finite all the same: the thinner a slice of it, the less it holds.',
    },
  },
  phrases: {
    moved: (mean, variance, pull, at, thin) =>
      `What G makes has mean ${mean} and variance ${variance}. Around z = 0 it multiplies distances by ${pull}, so the density at x = ${at} is ${thin}.`,
    folded: (mean, variance, lo, hi) =>
      `What G makes has mean ${mean} and variance ${variance}. G turns round at x = ${lo} and x = ${hi}; there the density is infinite, and the area below the curve is still one.`,
    still: (mean, variance, at) =>
      `What G makes has mean ${mean} and variance ${variance}. At x = ${at} the slope of G is zero for a moment, though G does not turn round; there the density is infinite, and the area below the curve is still one.`,
  },
};
