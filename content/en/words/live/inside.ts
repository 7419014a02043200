import type { InsideWords } from '../../../../src/notebook/words/inside.ts';

export const words: InsideWords = {
  explain:
    'Each square is a unit. Its colours show what it answers: for D over the places where data can lie, for G over the noise; blue above 0, orange below. Each line is a weight, wider where it is larger: solid blue above 0, dashed orange below. Point at a square or a line to read it, choose one to change it. The change is made in the run itself, and the link to the run repeats it.',
  none: 'There is no run yet to look into.',
  begin: 'Show both networks at step 0',
  waiting: 'The networks come with the run, in a moment.',
  networks: { d: 'D, the discriminator', g: 'G, the generator' },
  keys: 'Arrow keys go from unit to unit, Enter chooses its bias.',
  layer: (layer, isLast) => (layer === 0 ? 'inputs' : isLast ? 'output' : `layer ${layer}`),
  unit: (number) => `unit ${number}`,
  logit: 'the logit',
  bias: 'bias',
  place: (unit, layer) => `${unit} (${layer})`,
  weight: (from, to) => `${from} → ${to}`,
  biasOf: (unit) => `bias of ${unit}`,
  is: (name, value) => `${name}: ${value}`,
  shown: (first, last) => `${first}–${last}`,
  of: (count) => `of ${count}`,
  next: (layer, first, last, count) =>
    `${layer}: units ${first} to ${last} of ${count} are shown. Show the next.`,
  range: (low, high) => `answers from ${low} to ${high}`,
  fields: {
    legend: 'Change one weight',
    network: 'Network',
    layer: 'Into',
    from: 'From',
    to: 'To',
    value: 'Weight',
    slider: 'Weight, by a slider',
  },
  back: (value) => `Back to ${value}, as training left it`,
  refused: (least, most) => `A weight is a number from ${least} to ${most}.`,
  changed: (name, value) => `${name} is now ${value}.`,
};
