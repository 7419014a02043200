// A word that is missing, or is of nothing that a figure has, fails the types: each line below that does is one that the
// compiler has to refuse.
import { describe, expect, test } from 'vitest';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import { localizeWidget } from '../../src/notebook/localized-widget.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { withPrefix } from '../../src/notebook/words/with-prefix.ts';

interface Phrases {
  readonly step: string;
  readonly sentence: (rate: string) => string;
}

const figure = defineWidget<Phrases>()({
  id: 'example',
  parameters: {
    rate: slider({ min: 0, max: 1, step: 0.1, initial: 0 }),
    play: choice(['together', 'in-turn'], 'together'),
    cells: choice(['1', '50'], '1'),
  },
  groups: [{ parameters: ['rate', 'play', 'cells'] }],
  units: { radius: { unit: 'none' }, angle: { unit: 'none' } },
  folded: ['angle'],
  panels: ['path'],
  presets: [{ id: 'small', set: { rate: 0.1 } }],
  actions: [{ id: 'go', apply: ({ rate }) => ({ rate }) }],
  quantities: ({ rate }) => ({ radius: rate, angle: 0 }),
  figure: (_values, _quantities, { say }) => ({
    path: { options: { label: say.step }, table: { columns: [], rows: [] } },
  }),
  describe: ({ rate }, _quantities, { say, unit }) => say.sentence(`${rate} ${unit}`),
});

const words: WordsOf<typeof figure> = {
  title: 'Title',
  caption: 'Caption',
  parameters: { rate: 'rate', play: 'they move', cells: 'cells' },
  options: { play: { together: 'together', 'in-turn': 'in turn' } },
  quantities: { radius: 'radius', angle: 'angle' },
  moreQuantities: 'More',
  panels: { path: 'path' },
  presets: { small: { label: 'Small', look: 'Look.' } },
  actions: { go: 'Go' },
  phrases: { step: 'step', sentence: (rate) => `The rate is ${rate}.` },
};

describe('words that a figure does not have', () => {
  test('are refused by the types, one by one', () => {
    const refused: WordsOf<typeof figure>[] = [
      // @ts-expect-error -- no caption
      { ...words, caption: undefined },
      // @ts-expect-error -- an option without a name
      { ...words, options: { play: { together: 'together' } } },
      // @ts-expect-error -- a name of no option
      { ...words, options: { play: { together: 'together', 'in-turn': 'in turn', alone: 'alone' } } },
      // @ts-expect-error -- a quantity without a name
      { ...words, quantities: { radius: 'radius' } },
      // @ts-expect-error -- a name of no parameter
      { ...words, parameters: { rate: 'rate', play: 'they move', cells: 'cells', speed: 'speed' } },
      // @ts-expect-error -- a preset without words
      { ...words, presets: {} },
      // @ts-expect-error -- a preset that does not say what to look at
      { ...words, presets: { small: { label: 'Small' } } },
      // @ts-expect-error -- a name of no panel
      { ...words, panels: { path: 'path', map: 'map' } },
      // @ts-expect-error -- a name of no action
      { ...words, actions: { go: 'Go', stop: 'Stop' } },
      // @ts-expect-error -- folded quantities that are called nothing
      { ...words, moreQuantities: undefined },
      // @ts-expect-error -- a phrase that is missing
      { ...words, phrases: { step: 'step' } },
      // @ts-expect-error -- a phrase that nothing says
      { ...words, phrases: { ...words.phrases, more: 'more' } },
      // @ts-expect-error -- names of stages, where there are none
      { ...words, stages: { noise: 'noise' } },
    ];
    expect(refused).toHaveLength(13);
  });

  test('may name an option that is a number, and need not', () => {
    const named: WordsOf<typeof figure> = { ...words, options: { ...words.options, cells: { '1': 'one' } } };
    expect(named.options.cells).toEqual({ '1': 'one' });
  });
});

test('a figure speaks with the words that it is given', () => {
  const { describe: said, figure: drawn, text } = localizeWidget(figure, words);
  expect(text.title).toBe('Title');
  expect(said({ rate: 0.5, play: 'together' }, {}, 'nats')).toBe('The rate is 0.5 nats.');
  const context = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;
  expect(drawn({}, {}, context)['path']?.options).toEqual({ label: 'step' });
});

test('one list of words serves two shapes, each name behind its prefix', () => {
  expect(withPrefix('q', { mean: 'mean', 'cut-lo': 'cut' })).toEqual({ 'q-mean': 'mean', 'q-cut-lo': 'cut' });
});
